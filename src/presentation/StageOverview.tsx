import { useEffect, useRef } from 'react';
import type { Run } from '../domain/deck/run.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import type { RunStore } from '../stores/run.ts';
import { STAGE_TEXT as say } from '../text/stage.ts';
import { copyOfSlide } from './copy-of-slide.ts';
import type { LoadedDeck } from './deck-source.ts';
import { paintSlide } from './paint.ts';

interface Props {
  readonly loaded: LoadedDeck;
  readonly run: Run;
  readonly views: ReadonlyMap<string, DrillView>;
  readonly store: RunStore;
}

/** All slides at once; a click or Enter goes to one. */
export function StageOverview({ loaded: { deck, slides }, run, views, store }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const buttons = (): HTMLElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  useEffect(() => {
    const copies = slides.map((slide, at) => copyOfSlide(slide, `overview-${String(at + 1)}`));
    const places = [...(list.current?.querySelectorAll('.thumb') ?? [])];
    for (const [at, place] of places.entries()) {
      const copy = copies[at];
      if (!copy) continue;
      place.replaceChildren(copy);
      paintSlide(copy, store.getState().value, views);
    }
    const before = document.activeElement;
    list.current?.querySelector<HTMLElement>('[aria-current] button')?.focus();
    return () => {
      if (before instanceof HTMLElement && before !== document.body) before.focus();
    };
    // Made once: nothing is revealed while the overview is open.
  }, [slides, store, views]);

  const move = (event: React.KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button === document.activeElement);
    const to = targetOf(event.key, at, all);
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    all[Math.max(0, Math.min(all.length - 1, to))]?.focus();
  };
  return (
    <section className="stage-overview" aria-label={say.overviewTitle} onKeyDown={move}>
      <ol ref={list}>
        {deck.slides.map(({ id, title }, at) => (
          <li key={id} aria-current={id === run.slide ? 'true' : undefined}>
            <div className="thumb" aria-hidden="true" inert />
            <button
              type="button"
              onClick={() => {
                store.command({ type: 'show', slide: id });
              }}
            >
              <span>{say.page(at + 1, title)}</span>
              {id === run.slide && <span className="vh">{say.present}</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Where a key goes from a picture: beside it, or above and below in the grid as it is laid out. */
function targetOf(key: string, at: number, all: readonly HTMLElement[]): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'PageUp':
      return at - 1;
    case 'ArrowRight':
    case 'PageDown':
      return at + 1;
    case 'ArrowUp':
      return at - inRow(all) < 0 ? at : at - inRow(all);
    case 'ArrowDown':
      return at + inRow(all) >= all.length ? at : at + inRow(all);
    case 'Home':
      return 0;
    case 'End':
      return all.length - 1;
    default:
      return undefined;
  }
}

function inRow(all: readonly HTMLElement[]): number {
  const top = all[0]?.getBoundingClientRect().top;
  const next = all.findIndex((button) => button.getBoundingClientRect().top !== top);
  return next < 0 ? all.length : next;
}
