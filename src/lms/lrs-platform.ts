import type { Report } from '../domain/report/report.ts';
import type { Lrs } from './lrs.ts';
import { PlatformError } from './platform.ts';
import type { Platform, Saved } from './platform.ts';
import { optionalDocument } from './optional-document.ts';
import { resumeDocument } from './resume-document.ts';
import type { Verdict } from './resume-document.ts';
import { answered, carriedOver } from './statement.ts';
import type { Setting, Statement } from './statement.ts';
import { statementQueue } from './statement-queue.ts';

/** What cmi5 and plain xAPI say each in its own way. */
export interface Voice {
  /** @returns the report as the platform is to hear it */
  hear(report: Report): Report;
  readonly initialized: Statement;
  /** @returns what is to be said of a result, or null: nothing */
  verdict(verdict: Verdict, report: Report): Statement | null;
  /** @param report of what was saved last; null where nothing was */
  terminated(report: Report | null): Statement;
}

/** A launch that reports to a learning record store. */
export interface Launch extends Pick<Platform, 'learner' | 'mode' | 'enrolment' | 'mastery' | 'returnUrl'> {
  readonly lrs: Lrs;
  readonly setting: Setting;
  /** Id of this launch. */
  readonly session: string;
  readonly voice: Voice;
  /** A store that takes statements and keeps no documents will do. */
  readonly isStateOptional: boolean;
  /** The session has ended before: this page was loaded again. */
  readonly isOver: boolean;
  /** Called when it ends. */
  readonly onEnd: () => void;
  /** Never goes back. */
  readonly now: () => number;
}

/**
 * Bytes of a snapshot: it leaves half of what a page may send after its end to the last statements. xAPI sets no limit.
 */
const ROOM = 32_000;

/** @throws PlatformError where the state of the launch before cannot be read */
export async function lrsPlatform(launch: Launch): Promise<Platform> {
  const { lrs, setting, session, voice, mode, now } = launch;
  const opening = resumeDocument(lrs, session, setting.began);
  const document = await (launch.isStateOptional ? optionalDocument(opening) : opening);
  const isQuiet = mode === 'quiet';
  // Where nothing is recorded, what an earlier session left waits for the next one.
  const name = `${isQuiet ? 'quiet' : 'normal'}.${setting.owner}.${setting.activity}`;
  let { isOver } = launch;
  const queue = statementQueue(lrs, name, {
    id: session,
    opening: voice.initialized,
    isOver,
    carry: (old) => carriedOver(old, setting, now()),
  });
  const told = new Set(document.before?.told);
  let last: Report | null = null;

  function sayings(report: Report, interactions: Saved['interactions']): readonly Statement[] {
    const verdicts = verdictsOf(report, told).flatMap((verdict) => voice.verdict(verdict, report) ?? []);
    return [...interactions.map((one) => answered(one, setting, now())), ...verdicts];
  }

  /** What the platform has of them need not be said again, in this launch or a later one. */
  function note(report: Report): void {
    for (const verdict of verdictsOf(report, told)) {
      const statement = voice.verdict(verdict, report);
      if (statement !== null && queue.isKept(statement.id)) told.add(verdict);
    }
  }

  // In a session that is over these are the last of it, where they did not arrive.
  queue.flush().catch(() => undefined);

  return {
    learner: launch.learner,
    mode,
    ...(launch.enrolment === undefined ? {} : { enrolment: launch.enrolment }),
    keepsSnapshot: document.isKept,
    mastery: launch.mastery,
    returnUrl: launch.returnUrl ?? null,
    room: ROOM,
    restored: document.before?.snapshot ?? null,
    save: async (saved) => {
      if (isOver) throw new PlatformError('over', 'the session has ended');
      if (isQuiet) return;
      const report = voice.hear(saved.report);
      last = report;
      queue.add(sayings(report, saved.interactions));
      // One statement that is not wanted is told, and does not keep the rest from the platform.
      const unwanted = await queue.flush().then(
        () => null,
        (error: unknown) => {
          if (error instanceof PlatformError && error.reason === 'refused') return error;
          throw error;
        },
      );
      note(report);
      await document.save(saved.snapshot, [...told]);
      if (unwanted !== null) throw unwanted;
    },
    finish: (saved) => {
      if (isOver) return;
      isOver = true;
      launch.onEnd();
      const isNews = saved !== null && !isQuiet;
      if (isNews) {
        last = voice.hear(saved.report);
        queue.add(sayings(last, saved.interactions));
      }
      const end = voice.terminated(last);
      // First: a session that is terminated may refuse whatever comes after.
      if (isNews) document.depart(saved.snapshot, [...told], lrs.sizeOf([end]));
      queue.depart(end);
    },
  };
}

/** @returns what the report says and nobody was told; a failure is no longer news once it was passed (cmi5 9.3) */
function verdictsOf(report: Report, told: ReadonlySet<Verdict>): readonly Verdict[] {
  const { completed, success } = report;
  const verdicts: Verdict[] = [];
  if (completed && !told.has('completed')) verdicts.push('completed');
  if (success === 'passed' && !told.has('passed')) verdicts.push('passed');
  if (success === 'failed' && !told.has('passed') && !told.has('failed')) verdicts.push('failed');
  return verdicts;
}
