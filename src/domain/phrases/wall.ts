import type { Fact, Outcome } from '../record/fact.ts';
import { itemId } from '../review/item.ts';

/** Exercises on one forbidden phrase; `spot` is done on a dialogue. */
export const PHRASE_EXERCISES = ['turn', 'choose', 'write', 'spot'] as const;
export type PhraseExercise = (typeof PHRASE_EXERCISES)[number];

/** What is known of one phrase. */
export interface PhraseState {
  /** A better sentence comes of itself: see `foldWall`. */
  readonly safe: boolean;
  /** Times that each exercise was done, and its newest outcome. */
  readonly times: Readonly<Partial<Record<PhraseExercise, number>>>;
  readonly last: Readonly<Partial<Record<PhraseExercise, Outcome>>>;
}

const UNTOUCHED: PhraseState = { safe: false, times: {}, last: {} };

/**
 * Folds the facts into the wall. A phrase is safe once a better sentence was found (`choose`) or written (`write`)
 * rightly on two different days, or once in each way; reviews count. It then stays safe: the comparison of what is
 * written is no judge, so one refusal takes nothing away.
 *
 * @param facts in any order; one that comes twice counts once
 * @param dayOf names the learner's day of a time (milliseconds since 1970); the caller knows the time zone
 * @returns by number of the phrase; those never practised are missing
 */
export function foldWall(
  facts: readonly Fact[],
  dayOf: (at: number) => string,
): ReadonlyMap<number, PhraseState> {
  const days = new Map<number, Set<string>>();
  const ways = new Map<number, Set<string>>();
  const wall = new Map<number, PhraseState>();
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  const ordered = unique.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  for (const fact of ordered) {
    if (fact.kind !== 'practised') continue;
    const n = phraseNumber(fact.item);
    const exercise = PHRASE_EXERCISES.find((one) => one === fact.exercise);
    if (n === null || !exercise) continue;
    if (fact.outcome === 'right' && (exercise === 'choose' || exercise === 'write')) {
      days.set(n, (days.get(n) ?? new Set()).add(dayOf(fact.at)));
      ways.set(n, (ways.get(n) ?? new Set()).add(exercise));
    }
    const before = wall.get(n) ?? UNTOUCHED;
    wall.set(n, {
      safe: (days.get(n)?.size ?? 0) > 1 || (ways.get(n)?.size ?? 0) > 1,
      times: { ...before.times, [exercise]: (before.times[exercise] ?? 0) + 1 },
      last: { ...before.last, [exercise]: fact.outcome },
    });
  }
  return wall;
}

/** @returns the number of a phrase by the id under which it is practised, or null for another item */
export function phraseNumber(item: string): number | null {
  const found = /^phrase-(\d+)$/.exec(item);
  return found && itemId('phrase', Number(found[1])) === item ? Number(found[1]) : null;
}

/** The exercise that comes next for a phrase: turn, then choose, then write. */
export function nextExercise(state: PhraseState | undefined): 'turn' | 'choose' | 'write' {
  if (state?.last.choose === 'right') return 'write';
  return state?.times.turn === undefined ? 'turn' : 'choose';
}

/** @returns the first phrase after `from` (0: from the beginning) that is not safe, round the end; else the next one */
export function nextPhrase(wall: ReadonlyMap<number, PhraseState>, count: number, from: number): number {
  const order = Array.from({ length: count }, (_, at) => ((from + at) % count) + 1);
  return order.find((n) => wall.get(n)?.safe !== true && n !== from) ?? order[0] ?? 1;
}
