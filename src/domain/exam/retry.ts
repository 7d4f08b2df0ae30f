import type { Attempt } from './attempt.ts';
import type { Paper } from './bank.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

export interface NextTry {
  readonly open: boolean;
  /** Milliseconds since 1970: when it opens; now where it is open. */
  readonly at: number;
  /** Tries that are left in the period; null where there is no limit. */
  readonly left: number | null;
}

/**
 * When a paper may be tried again: so many hours after a try that failed, and not more often in a period than the
 * paper says. A certificate may be renewed at any time.
 *
 * @param attempts handed in, of any paper
 * @param now milliseconds since 1970
 */
export function nextTry(
  { id, retry }: Pick<Paper, 'id' | 'retry'>,
  attempts: readonly Attempt[],
  now: number,
): NextTry {
  if (!retry) return { open: true, at: now, left: null };
  const own = attempts
    .filter(({ paper }) => paper === id)
    .sort((one, other) => one.submittedAt - other.submittedAt);
  const passed = own.map(({ result }) => result.passed).lastIndexOf(true);
  const failed = own.slice(passed + 1).map(({ submittedAt }) => submittedAt);
  const recent = failed.filter((at) => at > now - retry.days * DAY);
  const left = Math.max(0, retry.attempts - recent.length);
  const afterWait = (failed.at(-1) ?? -Infinity) + retry.hours * HOUR;
  const afterPeriod = left > 0 ? -Infinity : (recent.at(-retry.attempts) ?? now) + retry.days * DAY;
  const at = Math.max(now, afterWait, afterPeriod);
  return { open: at <= now, at, left };
}
