import type { Fact } from '../record/fact.ts';
import type { ReviewItem } from './item.ts';
import type { Known } from './review-fold.ts';
import type { Schedule } from './schedule.ts';
import { retrievability } from './schedule.ts';
import { sittings } from './sittings.ts';

/** A day as the learner lives it: the caller knows the clock and the time zone. Milliseconds since 1970. */
export interface Day {
  readonly now: number;
  readonly start: number;
  readonly end: number;
}

/** What there is to review. Ids of items. */
export interface Agenda {
  /** Today's, in the order in which they are shown; at most the cap. */
  readonly today: readonly string[];
  /** All that are due by the end of today, however many. */
  readonly due: number;
  /** All that fall due in the seven days from today on, and today's new ones. */
  readonly week: number;
  /** Sittings of today that were reviews. */
  readonly done: number;
  /** Milliseconds since 1970: when something comes up after today; null where nothing was met. */
  readonly next: number | null;
}

export interface Limits {
  /** Items a day. */
  readonly cap: number;
  /** Items a day that were met but never worked on. */
  readonly fresh: number;
}

export const LIMITS: Limits = { cap: 20, fresh: 5 };

const WEEK = 7 * 86_400_000;

/**
 * Chooses what is reviewed today: first what is most nearly forgotten, then a few new ones, mixed so that neighbours
 * come from different lessons and items of one slide stand apart.
 *
 * @param facts today's are enough
 * @param catalogue every item of the course, in teaching order
 */
export function agenda(
  { schedule, read, opened }: Known,
  facts: readonly Fact[],
  catalogue: readonly ReviewItem[],
  day: Day,
  limits: Limits = LIMITS,
): Agenda {
  const known = catalogue.flatMap((item) => {
    const memory = schedule.get(item.id);
    return memory ? [{ item, memory }] : [];
  });
  const due = known
    .filter(({ memory }) => memory.due < day.end)
    .sort((one, other) => retrievability(one.memory, day.now) - retrievability(other.memory, day.now))
    .map(({ item }) => item);
  const { reviewed, begun } = doneToday(facts, schedule, day);
  const met = catalogue.filter(
    // A drill that its lesson did not bring to an answer is the lesson's to teach.
    ({ id, kind, lessons }) =>
      kind !== 'drill' && !schedule.has(id) && (opened.has(id) || lessons.some((lesson) => read.has(lesson))),
  );
  const room = Math.max(0, limits.cap - reviewed);
  const fresh = met.slice(0, Math.max(0, limits.fresh - begun));
  const today = [...due, ...fresh].slice(0, room);
  const inWeek = known.filter(({ memory }) => memory.due < day.start + WEEK).length;
  const later = known.map(({ memory }) => memory.due).filter((at) => at >= day.end && at < Infinity);
  // What today has no room for comes tomorrow.
  if (due.length + met.length > today.length) later.push(day.end);
  return {
    today: apart(today).map(({ id }) => id),
    due: due.length,
    week: inWeek + today.filter(({ id }) => !schedule.has(id)).length,
    done: reviewed,
    next: later.length > 0 ? Math.min(...later) : null,
  };
}

function doneToday(
  facts: readonly Fact[],
  schedule: Schedule,
  day: Day,
): { reviewed: number; begun: number } {
  const isReview = (fact: Fact): boolean => 'review' in fact && fact.review;
  const today = sittings(facts.filter((fact) => isReview(fact) && fact.at >= day.start && fact.at < day.end));
  const begun = today.filter(({ item }) => (schedule.get(item)?.first ?? day.now) >= day.start);
  return { reviewed: today.length, begun: begun.length };
}

/** So many items stand between two of one group, where there are others. */
const APART = 3;

/**
 * Keeps items of one group apart, and neighbours in different lessons, else in the given order. No two of a group are
 * neighbours unless it has more than half of all: such a group goes first at every second place.
 */
function apart(items: readonly ReviewItem[]): ReviewItem[] {
  const left = [...items];
  const mixed: ReviewItem[] = [];
  while (left.length > 0) {
    const last = mixed.at(-1);
    const recent = mixed.slice(-APART).map(({ group }) => group);
    const sizes = new Map<string, number>();
    for (const { group } of left) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    const fits = ({ group, lessons }: ReviewItem): number =>
      8 * Number(group !== last?.group) +
      4 * Number(2 * (sizes.get(group) ?? 0) > left.length) +
      2 * Number(!recent.includes(group)) +
      Number(lessons[0] !== last?.lessons[0]);
    const best = left.reduce((found, item, at) => (fits(item) > fits(left[found] ?? item) ? at : found), 0);
    mixed.push(...left.splice(best, 1));
  }
  return mixed;
}
