import { slideIndex, spentOn } from './run.ts';
import type { Run } from './run.ts';
import type { SlideDeck } from './slide-deck.ts';

/**
 * How far a class is from its plan. What is done is what was shown already and is not on the stage now; the slide on the
 * stage may take any part of its minutes.
 * @param now ms since 1970
 * @returns whole minutes: above 0 behind the plan, below 0 ahead of it
 */
export function paceOf(run: Run, deck: SlideDeck, now: number): number {
  const at = slideIndex(run, deck);
  const done = deck.slides.filter(
    ({ id }, index) => index !== at && (index < at || run.spent[id] !== undefined),
  );
  const planned = done.reduce((sum, { minutes }) => sum + minutes, 0);
  const spent = spentOn(run, deck, now) / 60_000;
  const late = spent - planned - (deck.slides[at]?.minutes ?? 0);
  if (late >= 1) return Math.floor(late);
  return spent <= planned - 1 ? -Math.floor(planned - spent) : 0;
}
