import type { AttemptItem } from './attempt.ts';
import type { Bank } from './bank.ts';

/** A lesson on which points were lost. */
export interface Loss {
  readonly lesson: string;
  readonly title: string;
  /** From the root of the site, with a leading slash. */
  readonly path: string;
  readonly minutes: number;
  /** Items that do not have the full score. */
  readonly items: number;
  /** Points of a hundred, not rounded. */
  readonly lost: number;
}

type Marked = Pick<AttemptItem, 'entry' | 'score'>;

/**
 * @param items of the whole paper
 * @returns the lessons to go back to, the most points lost first; those with the same in the order of the paper
 */
export function lossesOf({ entries, lessons }: Bank, items: readonly Marked[]): Loss[] {
  const homes = new Map(entries.map(({ id, lesson }) => [id, lesson]));
  const losses = new Map<string, Loss>();
  for (const { entry, score } of items) {
    const lesson = homes.get(entry);
    const known = lesson === undefined ? undefined : lessons[lesson];
    if (lesson === undefined || !known || score === 1) continue;
    const before = losses.get(lesson) ?? { lesson, ...known, items: 0, lost: 0 };
    const lost = before.lost + ((1 - score) * 100) / items.length;
    losses.set(lesson, { ...before, items: before.items + 1, lost });
  }
  return [...losses.values()].sort((one, other) => other.lost - one.lost);
}

/** Whether nearly all was lost in one place: in few lessons, or all over the course. */
export type Spread = 'one' | 'few' | 'many';

/** Lessons that hold half of what was lost. */
const FEW = 3;

/**
 * @param losses the most points lost first
 * @param missing points to the pass mark
 * @returns one: the first lesson alone makes up for what is missing, and holds half of what was lost
 */
export function spreadOf(losses: readonly Loss[], missing: number): Spread {
  const sum = losses.reduce((all, { lost }) => all + lost, 0);
  const [first] = losses;
  if (first && first.items > 1 && first.lost >= missing && first.lost * 2 >= sum) return 'one';
  const head = losses.slice(0, FEW).reduce((all, { lost }) => all + lost, 0);
  return head * 2 >= sum ? 'few' : 'many';
}
