import type { Kept } from '../stores/kept.ts';

/** What this device knows of a learner's attempt at a package: a platform may begin another one. */
export interface AttemptNote {
  readonly v: 1;
  /** Id of the attempt, which also stands at the front of what the platform keeps. Empty: none yet. */
  readonly attempt: string;
  /** Milliseconds since 1970 of the newest fact that the platform has been told of; 0: nothing yet. */
  readonly until: number;
  /** The platform keeps no snapshots: the attempt goes on from here. */
  readonly isHereOnly: boolean;
}

/** @param owner id of learner and package */
export function attemptNote(owner: string): Kept<AttemptNote> {
  return {
    key: `lms-${owner}`,
    empty: { v: 1, attempt: '', until: 0, isHereOnly: false },
    read: parseAttemptNote,
  };
}

/** @returns what was stored, or null where it cannot be understood */
export function parseAttemptNote(value: unknown): AttemptNote | null {
  if (typeof value !== 'object' || value === null) return null;
  const { v, attempt, until, isHereOnly } = value as Readonly<Record<string, unknown>>;
  if (v !== 1 || typeof attempt !== 'string' || !isAttempt(attempt) || typeof until !== 'number') return null;
  return { v, attempt, until, isHereOnly: isHereOnly === true };
}

function isAttempt(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}

/**
 * @param failures some platforms (Moodle) send only what is not as they sent it last, whether it arrived or not: what is
 * told again must not be the same text
 * @returns the text that a platform is given to keep
 */
export function signed(attempt: string, snapshot: string, failures: number): string {
  return `${attempt}${(failures % 36).toString(36)}.${snapshot}`;
}

/** Characters that `signed` adds. */
export const SIGNATURE = 10;

/** @returns what `signed` was given, or null where the text is not of this course */
export function unsigned(text: string): { readonly attempt: string; readonly snapshot: string } | null {
  const [, attempt, snapshot] = /^([0-9a-f]{8})[0-9a-z]\.(.*)$/s.exec(text) ?? [];
  return attempt === undefined || snapshot === undefined ? null : { attempt, snapshot };
}
