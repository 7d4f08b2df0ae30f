import type { Interaction, Report } from '../domain/report/report.ts';
import type { PackageScope } from '../domain/report/scope.ts';

/** What is told to a platform at one time. */
export interface Saved {
  readonly report: Report;
  /** Those that no save before has told, oldest first. */
  readonly interactions: readonly Interaction[];
  /** What the next launch needs to go on: ASCII, at most `room` bytes. */
  readonly snapshot: string;
  /** Id of the lesson that was opened last; empty where none was. */
  readonly place: string;
}

/** A platform did not take what it was told. It is told again. */
export class PlatformError extends Error {
  /** `gone`: it does not answer; `refused`: it answers that it did not keep it; `over`: this session has ended. */
  readonly reason: 'gone' | 'refused' | 'over';

  constructor(reason: PlatformError['reason'], detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

/** The session with the platform that launched the course: SCORM 1.2, SCORM 2004, cmi5, xAPI. */
export interface Platform {
  /** The learner as the platform knows them; the id is opaque. */
  readonly learner: { readonly id: string; readonly name: string };
  /** Bytes that a snapshot may have. */
  readonly room: number;
  /** The snapshot of the session before; null where there is none. */
  readonly restored: string | null;
  /**
   * `review`: what is done is kept, and the platform's result stays as it is; `quiet`: the platform shows the course for a
   * look only, nothing is recorded.
   */
  readonly mode: 'normal' | 'review' | 'quiet';
  /**
   * Id of an enrolment whose packages have one record on this device, as their pages are the same. Undefined: the package
   * has a record of its own, another one for each attempt.
   */
  readonly enrolment?: string;
  /** False once it has shown that it keeps no snapshot: the next launch goes on from what this device has. */
  readonly keepsSnapshot?: () => boolean;
  /** Address to go to when the learner ends the session; undefined or null where the platform names none. */
  readonly returnUrl?: string | null;
  /** Score from which the platform counts the package as passed, 0 to 1; null: as the course has it. */
  readonly mastery: number | null;
  /** @throws PlatformError, and then it is called again with the same and more */
  save(saved: Saved): Promise<void>;
  /**
   * Ends the session, when the page goes away: never waits. What `save` was not given before is lost to the platform,
   * and still in the local copy.
   * @param saved what is not saved yet; null where everything is
   */
  finish(saved: Saved | null): void;
}

/**
 * Finds the platform that launched the page.
 * @returns null where there is none: the page was opened by itself
 * @throws PlatformError where there is one that cannot be used
 */
export type Connect = (scope: PackageScope) => Promise<Platform | null>;
