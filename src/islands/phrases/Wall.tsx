import { useEffect, useRef } from 'react';
import type { PhraseState } from '../../domain/phrases/wall.ts';
import type { PhraseView } from '../../domain/phrases/trainer-view.ts';
import { chineseNumber } from '../../text/numbers.ts';
import { PHRASES_TEXT } from '../../text/phrases.ts';

interface Props {
  readonly phrases: readonly PhraseView[];
  readonly wall: ReadonlyMap<number, PhraseState>;
  /** Number of the phrase that is being practised. */
  readonly current: number;
  readonly onPick: (n: number) => void;
}

/** 竹简: thirty slips, one stop of the Tab key; the arrow keys go from slip to slip. */
export function Wall({ phrases, wall, current, onPick }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const slips = useRef<(HTMLButtonElement | null)[]>([]);

  // On a phone the slips scroll sideways: the one in hand comes to the middle.
  useEffect(() => {
    const [box, slip] = [scroller.current, slips.current[current - 1]?.parentElement];
    if (!box || !slip || box.scrollWidth <= box.clientWidth) return;
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const left = slip.offsetLeft - (box.clientWidth - slip.offsetWidth) / 2;
    box.scrollTo({ left, behavior: calm ? 'auto' : 'smooth' });
  }, [current]);

  const go = (event: React.KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: Math.min(current + 1, phrases.length),
      ArrowLeft: Math.max(current - 1, 1),
      Home: 1,
      End: phrases.length,
    };
    const to = steps[event.key];
    if (to === undefined) return;
    event.preventDefault();
    onPick(to);
    slips.current[to - 1]?.focus({ preventScroll: true });
  };

  return (
    <div className="slips-box scroll-x" ref={scroller} role="group" aria-label={PHRASES_TEXT.wall}>
      <ol className="slips" onKeyDown={go}>
        {phrases.map(({ n, taboo }) => {
          const safe = wall.get(n)?.safe === true;
          const now = n === current;
          return (
            <li key={n} data-safe={safe ? '' : undefined} data-now={now ? '' : undefined}>
              <button
                type="button"
                ref={(button) => {
                  slips.current[n - 1] = button;
                }}
                tabIndex={now ? 0 : -1}
                aria-current={now ? 'true' : undefined}
                aria-label={PHRASES_TEXT.slip(chineseNumber(n), taboo, safe)}
                onClick={() => {
                  onPick(n);
                }}
              >
                <b>{chineseNumber(n)}</b>
                <span data-deck="">{taboo}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
