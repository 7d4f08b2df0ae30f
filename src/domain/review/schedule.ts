import { FSRS6_DEFAULT_DECAY, Rating, createEmptyCard, forgetting_curve, fsrs } from 'ts-fsrs';
import type { Card, FSRS } from 'ts-fsrs';
import type { Fact } from '../record/fact.ts';
import type { Grade } from './sittings.ts';
import { sittings } from './sittings.ts';

/** What is known of how well an item is remembered. */
export interface Memory {
  /** Milliseconds since 1970: then it is about to be forgotten. */
  readonly due: number;
  /** Days after which it would be remembered with 90 % probability (FSRS: S). */
  readonly stability: number;
  /** Milliseconds since 1970 of the newest sitting. */
  readonly last: number;
  readonly sittings: number;
  /** Times that it was forgotten. */
  readonly lapses: number;
}

export type Schedule = ReadonlyMap<string, Memory>;

const RATING = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<Grade, Rating>;

/** Probability with which an item is still to be remembered when it comes back. */
export const RETENTION = { least: 0.8, usual: 0.9, most: 0.97 } as const;

/** Days; no fuzz and no steps of minutes, so that the schedule follows from the facts alone. */
function scheduler(retention: number): FSRS {
  return fsrs({ request_retention: retention, enable_fuzz: false, enable_short_term: false });
}

/**
 * Folds the facts into a schedule by FSRS-6 (open-spaced-repetition/ts-fsrs). The same facts give the same schedule,
 * in whatever order and however often they come, so it survives export, import and a second device.
 *
 * @param retention probability, RETENTION.least to RETENTION.most
 */
export function foldSchedule(facts: readonly Fact[], retention: number = RETENTION.usual): Schedule {
  const engine = scheduler(Math.min(RETENTION.most, Math.max(RETENTION.least, retention)));
  const cards = new Map<string, { card: Card; sittings: number }>();
  for (const { item, at, grade } of sittings(facts)) {
    const now = new Date(at);
    const known = cards.get(item);
    const { card } = engine.next(known?.card ?? createEmptyCard(now), now, RATING[grade]);
    cards.set(item, { card, sittings: (known?.sittings ?? 0) + 1 });
  }
  return new Map(
    [...cards].map(([item, { card, sittings: count }]) => [
      item,
      {
        // Past the end of time there is no date (ECMA-262, time range): it is never due.
        due: Number.isNaN(card.due.getTime()) ? Infinity : card.due.getTime(),
        stability: card.stability,
        last: card.last_review?.getTime() ?? 0,
        sittings: count,
        lapses: card.lapses,
      },
    ]),
  );
}

/**
 * Probability that an item is still remembered, by FSRS-6's forgetting curve.
 * @param now milliseconds since 1970
 * @returns 0 to 1
 */
export function retrievability({ stability, last }: Memory, now: number): number {
  return forgetting_curve(FSRS6_DEFAULT_DECAY, Math.max(0, now - last) / DAY, stability);
}

const DAY = 86_400_000;
