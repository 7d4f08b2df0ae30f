import {
  FSRS6_DEFAULT_DECAY,
  FSRSVersion,
  Rating,
  State,
  createEmptyCard,
  default_w,
  forgetting_curve,
  fsrs,
} from 'ts-fsrs';
import type { Card, FSRS, FSRSState } from 'ts-fsrs';
import type { Fact } from '../record/fact.ts';
import type { Grade, Sitting } from './sittings.ts';
import { sittings } from './sittings.ts';

/** What is known of how well an item is remembered. */
export interface Memory {
  /** Milliseconds since 1970: then it is about to be forgotten. */
  readonly due: number;
  /** Days after which it would be remembered with 90 % probability (FSRS: S). */
  readonly stability: number;
  /** Milliseconds since 1970 of the first sitting, and of the newest. */
  readonly first: number;
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

/** What FSRS keeps of an item. */
export interface Remembered {
  readonly card: Card;
  readonly sittings: number;
  /** Milliseconds since 1970 of the first sitting. */
  readonly first: number;
}

/** By the item's id. */
export type Cards = ReadonlyMap<string, Remembered>;

/** The rules of `extendCards`: other ones make other cards. */
export const SCHEDULER = FSRSVersion;

const DAY = 86_400_000;

/** Days; no fuzz and no steps of minutes, so that the schedule follows from the facts alone. */
function scheduler(retention: number, weights: readonly number[]): FSRS {
  const wanted = Math.min(RETENTION.most, Math.max(RETENTION.least, retention));
  return fsrs({ request_retention: wanted, w: weights, enable_fuzz: false, enable_short_term: false });
}

/**
 * Goes on with what is remembered by FSRS-6 (open-spaced-repetition/ts-fsrs).
 *
 * @param sittings that come after those before, in order of time
 * @param retention probability, RETENTION.least to RETENTION.most
 * @param weights of the model; FSRS-6's own unless others were fitted
 */
export function extendCards(
  before: Cards,
  sittings: readonly Sitting[],
  retention: number,
  weights: readonly number[] = default_w,
): Cards {
  const engine = scheduler(retention, weights);
  const cards = new Map(before);
  for (const [item, own] of byItem(sittings)) {
    const known = cards.get(item);
    const newest = own.at(-1);
    if (!newest) continue;
    const card = passed(engine, known?.card, own.slice(0, -1));
    const now = new Date(newest.at);
    cards.set(item, {
      card: engine.next(card ?? createEmptyCard(now), now, RATING[newest.grade]).card,
      sittings: (known?.sittings ?? 0) + own.length,
      first: known?.first ?? own[0]?.at ?? newest.at,
    });
  }
  return cards;
}

function byItem(sittings: readonly Sitting[]): ReadonlyMap<string, readonly Sitting[]> {
  const items = new Map<string, Sitting[]>();
  for (const sitting of sittings) {
    const own = items.get(sitting.item);
    if (own) own.push(sitting);
    else items.set(sitting.item, [sitting]);
  }
  return items;
}

/**
 * A card after sittings that others follow: how well it is remembered, and no date, which only the newest sitting
 * gives. FSRS itself would work out the dates of all four grades each time.
 */
function passed(engine: FSRS, card: Card | undefined, sittings: readonly Sitting[]): Card | undefined {
  if (sittings.length === 0) return card;
  let memory: FSRSState | null = card ?? null;
  let last = card?.last_review?.getTime() ?? 0;
  let lapses = card?.lapses ?? 0;
  for (const { at, grade } of sittings) {
    // As FSRS counts them: from midnight to midnight, UTC.
    const days = memory ? Math.floor(at / DAY) - Math.floor(last / DAY) : 0;
    if (memory && grade === 'again') lapses += 1;
    memory = engine.next_state(memory, days, RATING[grade]);
    last = at;
  }
  const reps = (card?.reps ?? 0) + sittings.length;
  const now = new Date(last);
  const fresh: Card = createEmptyCard(now);
  return { ...fresh, ...memory, reps, lapses, state: State.Review, last_review: now };
}

export function scheduleOf(cards: Cards): Schedule {
  return new Map(
    [...cards].map(([item, { card, sittings, first }]) => [
      item,
      {
        // Past the end of time there is no date (ECMA-262, time range): it is never due.
        due: Number.isNaN(card.due.getTime()) ? Infinity : card.due.getTime(),
        stability: card.stability,
        first,
        last: card.last_review?.getTime() ?? 0,
        sittings,
        lapses: card.lapses,
      },
    ]),
  );
}

/**
 * Folds the facts into a schedule. The same facts give the same schedule, in whatever order and however often they
 * come, so it survives export, import and a second device.
 */
export function foldSchedule(facts: readonly Fact[], retention: number = RETENTION.usual): Schedule {
  return scheduleOf(extendCards(new Map(), sittings(facts), retention));
}

/**
 * Probability that an item is still remembered, by FSRS-6's forgetting curve.
 * @param now milliseconds since 1970
 * @returns 0 to 1
 */
export function retrievability({ stability, last }: Memory, now: number): number {
  return forgetting_curve(FSRS6_DEFAULT_DECAY, Math.max(0, now - last) / DAY, stability);
}
