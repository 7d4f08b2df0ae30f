import type { Fact } from '../record/fact.ts';

/** Days of a week in the calendar, Monday first. */
const WEEK = 7;
const DAY = 86_400_000;
/** 1 January 1970 was a Thursday. */
const THURSDAY = 3;

/**
 * The days on which something was done. Looking at a page or a word alone is none.
 * @param facts in any order; one that comes twice counts once
 * @param dayOf names the learner's day of a time (milliseconds since 1970), YYYY-MM-DD; the caller knows the time zone
 */
export function studyDays(facts: readonly Fact[], dayOf: (at: number) => string): ReadonlySet<string> {
  const worked = facts.filter(({ kind }) => kind !== 'lessonOpened' && kind !== 'termOpened');
  return new Set(worked.map(({ at }) => dayOf(at)));
}

/**
 * The last weeks as rows of a calendar, the oldest first, the last one holding today.
 * @param today YYYY-MM-DD
 * @returns per week seven days, YYYY-MM-DD, Monday first; null for those that are still to come
 */
export function lastWeeks(today: string, weeks: number): readonly (readonly (string | null)[])[] {
  const last = Math.round(Date.parse(`${today}T00:00:00Z`) / DAY);
  const monday = last - ((last + THURSDAY) % WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (__, at) => {
      const day = monday + (week + 1 - weeks) * WEEK + at;
      return day > last ? null : new Date(day * DAY).toISOString().slice(0, 10);
    }),
  );
}
