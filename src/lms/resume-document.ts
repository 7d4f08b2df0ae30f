import { bytesOf } from './lrs.ts';
import type { Lrs, StateDocument } from './lrs.ts';
import { PlatformError } from './platform.ts';

/** Name of the document at the State resource. */
const STATE_ID = 'course-resume';

/** What may be said once for all launches of an enrolment: cmi5 9.3, verb ordering rules within a registration. */
export const VERDICTS = ['completed', 'passed', 'failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one launch leaves to the next. */
export interface Resume {
  readonly version: 1;
  /** That wrote it. */
  readonly session: string;
  /** Milliseconds since 1970 at which that session began. */
  readonly began: number;
  /** What the platform has been told. */
  readonly told: readonly Verdict[];
  readonly snapshot: string;
}

/** Where a launch keeps what the next one goes on from. */
export interface ResumeDocument {
  /** Of the launch before; null where there is none. */
  readonly before: Resume | null;
  /** False once the store has shown that it keeps no documents. */
  readonly isKept: () => boolean;
  /** @throws PlatformError `over` where a later launch has written meanwhile */
  save(snapshot: string, told: readonly Verdict[]): Promise<void>;
  /**
   * Saves without waiting and without a condition: the page goes away. Not at all where too few bytes would be left for
   * what is said after it.
   * @param reserve bytes of that
   */
  depart(snapshot: string, told: readonly Verdict[], reserve: number): void;
}

/** What of a learning record store is about documents. */
export type Documents = Pick<Lrs, 'readState' | 'readTag' | 'writeState' | 'left'>;

/**
 * @param session of this launch
 * @param began milliseconds since 1970
 * @throws PlatformError where it cannot be read
 */
export async function resumeDocument(
  lrs: Documents,
  session: string,
  began: number,
): Promise<ResumeDocument> {
  const found = await lrs.readState(STATE_ID);
  const before = parseResume(found?.value);
  /** Whether there are tags, and they are taken back as they were given: some proxies change them on the way. */
  let isTagged = found?.etag !== null;
  /** Null: there is no document yet; undefined: whatever is there is written over. */
  let etag = tagOf(found);

  function tagOf(document: StateDocument | null): string | null | undefined {
    if (document === null) return null;
    return isTagged ? (document.etag ?? undefined) : undefined;
  }

  /** A platform may forbid pages of other origins to ask for a condition; a browser says only that it failed. */
  async function put(next: Resume): ReturnType<Lrs['writeState']> {
    try {
      return await lrs.writeState(STATE_ID, next, etag);
    } catch (error) {
      if (etag === undefined || !(error instanceof PlatformError) || error.reason !== 'gone') throw error;
      return lrs.writeState(STATE_ID, next);
    }
  }

  async function write(next: Resume, isSecond = false): Promise<void> {
    const written = await put(next);
    if (written !== 'changed') {
      // Only an answer to a reader has to have a tag.
      const tag = written.etag ?? (isTagged ? await lrs.readTag(STATE_ID).catch(() => null) : null);
      etag = tag ?? undefined;
      return;
    }
    if (isSecond) throw new PlatformError('refused', 'the state changes all the time');
    const other = await lrs.readState(STATE_ID);
    const theirs = parseResume(other?.value);
    // It is our own where only an answer was lost; an older launch has nothing to say any more.
    if (theirs !== null && theirs.session !== session && theirs.began > began)
      throw new PlatformError('over', 'launched again');
    if (other?.etag === etag) isTagged = false;
    etag = tagOf(other);
    await write(next, true);
  }

  const written = (snapshot: string, told: readonly Verdict[]): Resume => ({
    version: 1,
    session,
    began,
    told,
    snapshot,
  });
  return {
    before,
    isKept: () => true,
    save: (snapshot, told) => write(written(snapshot, told)),
    depart: (snapshot, told, reserve) => {
      const last = written(snapshot, told);
      if (bytesOf(JSON.stringify(last)) + reserve > lrs.left()) return;
      lrs.writeState(STATE_ID, last).catch(() => undefined);
    },
  };
}

/** @returns a stored document with only the known fields, or null */
export function parseResume(value: unknown): Resume | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, session, began, told, snapshot } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || typeof session !== 'string' || typeof began !== 'number') return null;
  if (!Array.isArray(told) || typeof snapshot !== 'string') return null;
  return { version, session, began, told: VERDICTS.filter((one) => told.includes(one)), snapshot };
}
