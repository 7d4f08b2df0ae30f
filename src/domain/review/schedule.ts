import {
  FSRS6_DEFAULT_DECAY,
  FSRSAlgorithm,
  FSRSVersion,
  Rating,
  State,
  computeDecayFactor,
  createEmptyCard,
  default_w,
  forgetting_curve,
  fsrs,
  roundTo,
} from 'ts-fsrs';
import type { Card, FSRS, FSRSParameters, FSRSState } from 'ts-fsrs';
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

/** The rules of `scheduling`: other ones make other cards. */
export const SCHEDULER = FSRSVersion;

const DAY = 86_400_000;

/** Days; no fuzz and no steps of minutes, so that the schedule follows from the facts alone. */
function settings(retention: number, weights: readonly number[]): Partial<FSRSParameters> {
  const wanted = Math.min(RETENTION.most, Math.max(RETENTION.least, retention));
  return { request_retention: wanted, w: weights, enable_fuzz: false, enable_short_term: false };
}

/**
 * The model of memory alone. The library watches its parameters for changes and works out the curve's shape from them
 * each time, which is most of what a long record costs: here they stay what they are.
 */
class Model extends FSRSAlgorithm {
  constructor(parameters: Partial<FSRSParameters>) {
    super(parameters);
    this.param = { ...this.param };
    const { decay, factor } = computeDecayFactor(this.param.w);
    this.forgetting_curve = (days, stability) => roundTo((1 + (factor * days) / stability) ** decay, 8);
  }
}

/** What has come of an item by now. */
interface Running {
  readonly known: Remembered | undefined;
  /** Milliseconds since 1970 of the first sitting. */
  readonly first: number;
  /** Before the newest sitting. */
  memory: FSRSState | null;
  last: number;
  lapses: number;
  passed: number;
  newest: Sitting;
}

/** Takes sittings one by one, those of an item in order of time. */
export interface Scheduling {
  readonly add: (sitting: Sitting) => void;
  readonly cards: () => Cards;
}

/**
 * Goes on with what is remembered by FSRS-6 (open-spaced-repetition/ts-fsrs).
 *
 * @param before what is remembered of sittings that come before those to be added
 * @param retention probability, RETENTION.least to RETENTION.most
 * @param weights of the model; FSRS-6's own unless others were fitted
 */
export function scheduling(
  before: Cards,
  retention: number,
  weights: readonly number[] = default_w,
): Scheduling {
  const parameters = settings(retention, weights);
  const model = new Model(parameters);
  const items = new Map<string, Running>();
  return {
    add(sitting) {
      const item = items.get(sitting.item);
      if (!item) items.set(sitting.item, begun(before.get(sitting.item), sitting));
      else {
        pass(model, item);
        item.newest = sitting;
      }
    },
    cards() {
      const engine = fsrs(parameters);
      const cards = new Map(before);
      for (const [id, item] of items) cards.set(id, remembered(engine, item));
      return cards;
    },
  };
}

/** @param sittings that come after those before, those of an item in order of time */
export function extendCards(
  before: Cards,
  sittings: readonly Sitting[],
  retention: number,
  weights: readonly number[] = default_w,
): Cards {
  const { add, cards } = scheduling(before, retention, weights);
  sittings.forEach(add);
  return cards();
}

function begun(known: Remembered | undefined, newest: Sitting): Running {
  return {
    known,
    first: known?.first ?? newest.at,
    memory: known?.card ?? null,
    last: known?.card.last_review?.getTime() ?? 0,
    lapses: known?.card.lapses ?? 0,
    passed: 0,
    newest,
  };
}

/**
 * The newest sitting becomes one that another follows: it leaves a memory and no date. FSRS itself would work out the
 * dates of all four grades each time.
 */
function pass(model: Model, item: Running): void {
  const { memory, last } = item;
  const { at, grade } = item.newest;
  // As FSRS counts them: from midnight to midnight, UTC.
  const days = memory ? Math.floor(at / DAY) - Math.floor(last / DAY) : 0;
  if (memory && grade === 'again') item.lapses += 1;
  item.memory = model.next_state(memory, days, RATING[grade]);
  item.last = at;
  item.passed += 1;
}

function remembered(
  engine: FSRS,
  { known, first, memory, last, lapses, passed, newest }: Running,
): Remembered {
  const now = new Date(newest.at);
  let card: Card = known?.card ?? createEmptyCard(now);
  if (passed > 0) {
    const reps = card.reps + passed;
    const then = new Date(last);
    card = { ...createEmptyCard(then), ...memory, reps, lapses, state: State.Review, last_review: then };
  }
  return {
    card: engine.next(card, now, RATING[newest.grade]).card,
    sittings: (known?.sittings ?? 0) + passed + 1,
    first,
  };
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
