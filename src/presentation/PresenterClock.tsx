import { useEffect, useRef, useState } from 'react';
import { paceOf } from '../domain/deck/pace.ts';
import { plannedFor, slideIndex, spentOn } from '../domain/deck/run.ts';
import type { Run } from '../domain/deck/run.ts';
import type { SlideDeck } from '../domain/deck/slide-deck.ts';
import type { RunStore } from '../stores/run.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';

interface Props {
  readonly run: Run;
  readonly deck: SlideDeck;
  readonly store: RunStore;
}

const MINUTE = 60_000;

/** Time of day, time on this section of the class and planned for it, and how the whole class keeps to its plan. */
export function PresenterClock({ run, deck, store }: Props) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const tick = (): void => {
      setNow(Date.now());
    };
    const timer = setInterval(tick, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  // A change that came after the last tick counts from its own moment.
  const time = Math.max(now, run.since ?? 0);
  const section = deck.slides[slideIndex(run, deck)]?.section;
  const spent = spentOn(run, deck, time, section);
  const planned = plannedFor(deck, section) * MINUTE;
  const bar = useRef<HTMLElement>(null);
  const part = planned > 0 ? Math.min(100, Math.round((spent / planned) * 100)) : 100;
  useEffect(() => {
    if (bar.current) bar.current.style.inlineSize = `${String(part)}%`;
  }, [part]);
  return (
    <section className="presenter__clock" aria-labelledby="presenter-clock">
      <p className="presenter__cap">
        <span id="presenter-clock">{say.clock}</span>
        <time className="nums">{timeOfDay(now)}</time>
      </p>
      <p className="presenter__time nums" title={section}>
        <span className="presenter__spent">{clock(spent)}</span> <small>{say.planned(clock(planned))}</small>
      </p>
      <div
        className="presenter__meter"
        role="img"
        aria-label={say.spentOf(clock(spent), clock(planned))}
        data-late={spent > planned ? '' : undefined}
      >
        <i ref={bar} />
      </div>
      <p className="presenter__pace">
        {run.since === null ? say.stopped : say.pace(paceOf(run, deck, time))}
      </p>
      <button
        type="button"
        className="btn"
        onClick={() => {
          store.command({ type: 'toggleClock' });
        }}
      >
        {run.since === null ? say.go : say.stop}
      </button>
    </section>
  );
}

/** @returns minutes and seconds: 06:18 */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

function timeOfDay(now: number): string {
  const date = new Date(now);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
