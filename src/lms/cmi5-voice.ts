import type Cmi5 from '@rusticisoftware/cmi5';
import type { Cmi5Score, Cmi5Statement } from '@rusticisoftware/cmi5';
import type { Report } from '../domain/report/report.ts';
import type { Voice } from './lrs-platform.ts';
import { duration, statementId } from './statement.ts';
import type { Setting, Statement } from './statement.ts';

/** What the platform wants of a unit. */
export interface Terms {
  /** Score from which it is passed, 0 to 1. */
  readonly mastery: number | null;
  /** Whether a module was launched, or a paper. */
  readonly isModule: boolean;
  readonly now: () => number;
}

/** "cmi5 defined" statements (cmi5 7.1.3), at most one of a kind: their ids come of what may be said once (9.3). */
export function voiceOf(au: Cmi5, setting: Setting, { mastery, isModule, now }: Terms): Voice {
  const session = au.getSessionId();
  // A module has nothing to pass but its exercises: where the platform waits for "passed" all the same (cmi5 13.1.4,
  // moveOn), and without a score of its own, who completes it passes it.
  const isPassedByCompleting =
    isModule && mastery === null && /^(?:CompletedAnd)?Passed$/.test(String(au.getMoveOn()));
  let hasFailed = false;
  const said = ({ verb, object, result, context }: Cmi5Statement, ...once: string[]): Statement => ({
    id: statementId(setting, ...once),
    verb,
    object,
    ...(result === undefined ? {} : { result }),
    context,
    timestamp: new Date(now()).toISOString(),
  });
  /** cmi5 9.5.4.1 wants it in all that say a result, and in the last statement. */
  const timed = (made: Cmi5Statement): Cmi5Statement => ({
    ...made,
    result: { ...made.result, duration: duration(now() - setting.began) },
  });
  return {
    hear: (report) => (isPassedByCompleting && report.completed ? { ...report, success: 'passed' } : report),
    initialized: {
      ...said(au.initializedStatement(), session, 'initialized'),
      timestamp: new Date(setting.began).toISOString(),
    },
    verdict: (verdict, report) => {
      // cmi5 10.2.2: a review says none; what the enrolment has reached stands.
      if (setting.isReview === true) return null;
      au.setProgress(null);
      if (verdict === 'completed') return said(timed(au.completedStatement()), 'completed');
      if (!agrees(verdict, report, mastery)) return null;
      const score = report.score === null ? undefined : scored(report.score);
      if (verdict === 'failed') {
        hasFailed = true;
        return said(timed(au.failedStatement(score)), session, 'failed');
      }
      // One of the two in a session (cmi5 9.3): the next one says it.
      return hasFailed ? null : said(timed(au.passedStatement(score)), 'passed');
    },
    terminated: (report) => {
      // cmi5 9.5.5.1: no progress once it was completed.
      au.setProgress(report === null || report.completed ? null : Math.floor(report.progress * 100));
      return said(timed(au.terminatedStatement()), session, 'terminated');
    },
  };
}

/** A result must be based on the mastery score where there is one: cmi5 9.3.4, 9.3.5, 10.2.4. */
function agrees(verdict: 'passed' | 'failed', { score }: Report, mastery: number | null): boolean {
  if (mastery === null) return true;
  if (score === null) return false;
  const isEnough = scored(score).scaled >= mastery;
  return verdict === 'passed' ? isEnough : !isEnough;
}

/** @returns a score as cmi5 9.5.1 has it: raw is an integer; rounded down, so that nothing looks passed that is not */
function scored(score: number): Cmi5Score {
  const scaled = Math.floor(score * 10_000 + 1e-6) / 10_000;
  return { scaled, raw: Math.floor(scaled * 100 + 1e-6), min: 0, max: 100 };
}
