import type { SpotEntry } from '../bank.ts';
import type { ExamAnswer, Marked, SpotItem } from '../item.ts';
import { rounded } from '../rounded.ts';

/** A dialogue; nothing in it is shuffled. */
export function layOutSpot({ id, title, place, customer, script }: SpotEntry): SpotItem {
  return {
    kind: 'spot',
    id,
    title,
    place,
    customer,
    script: script.map(({ staff, say }) => ({ staff, say })),
  };
}

/** @returns whether it is lines of the staff, each once */
export function isSpot({ script }: SpotItem, answer: ExamAnswer): boolean {
  if (!('picks' in answer)) return false;
  const { picks } = answer;
  return new Set(picks).size === picks.length && picks.every((at) => script[at]?.staff === true);
}

/** Each forbidden phrase that was found counts, each harmless line that was accused takes one away; never below 0. */
export function scoreSpot({ script }: SpotEntry, answer: ExamAnswer | null): Marked {
  const picks = answer && 'picks' in answer ? answer.picks : [];
  const forbidden = script.filter((line) => line.forbidden !== undefined).length;
  const found = picks.filter((at) => script[at]?.forbidden !== undefined).length;
  return {
    score: rounded(Math.max(0, 2 * found - picks.length) / Math.max(1, forbidden)),
    verdicts: picks.map((at) => (script[at]?.forbidden === undefined ? 'wrong' : 'right')),
  };
}
