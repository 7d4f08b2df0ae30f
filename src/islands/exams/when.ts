import { startOfDay } from '../../stores/local-day.ts';
import { EXAM_RESULT_TEXT as say } from '../../text/exam-result.ts';

const DAY = 86_400_000;

/** @param at milliseconds since 1970 @returns the day on the learner's own calendar, in words */
export function dateOf(at: number): string {
  const date = new Date(at);
  return say.date(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** @returns a moment to come, in words: 明天 9:00 */
export function momentOf(at: number, now: number): string {
  const date = new Date(at);
  // A day need not have 24 hours.
  const days = Math.round((startOfDay(at) - startOfDay(now)) / DAY);
  const day = say.days[days] ?? say.dayOf(date.getMonth() + 1, date.getDate());
  return say.when(day, say.clock(date.getHours(), date.getMinutes()));
}
