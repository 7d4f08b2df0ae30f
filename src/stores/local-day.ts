/** @returns the day of the learner's own clock and time zone, YYYY-MM-DD; `at` in milliseconds since 1970 */
export function localDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** @returns when that day began, in milliseconds since 1970 */
export function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** @returns when that day ends, in milliseconds since 1970; a day need not have 24 hours */
export function endOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1).getTime();
}
