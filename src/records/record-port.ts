import type { Checkpoint } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';

/** What is written but not handed in yet. Only the newest state counts. */
export interface Draft {
  readonly drill: string;
  readonly lesson: string;
  readonly answers: readonly string[];
  /** Blank that had the focus, from 0. */
  readonly blank: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @returns a stored draft with only the known fields, or null; a lost draft is no reason to stop the page */
export function parseDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { drill, lesson, answers, blank, at } = value as Readonly<Record<string, unknown>>;
  if (typeof drill !== 'string' || typeof lesson !== 'string' || !Array.isArray(answers)) return null;
  if (typeof blank !== 'number' || typeof at !== 'number') return null;
  return { drill, lesson, answers: answers.map((one) => (typeof one === 'string' ? one : '')), blank, at };
}

/** What an adapter has to tell the learner about the state of the record. */
export type RecordNotice =
  /** The browser refuses storage: the record lasts as long as the page. */
  | 'not-kept'
  /** The database is newer than this course; it was left alone and another one is used. */
  | 'newer-set-aside'
  /** The database cannot be read; it was left alone and another one is used. */
  | 'damaged-set-aside'
  /** Some facts cannot be read; they stay where they are. */
  | 'facts-set-aside'
  /** There was a record on this device and it is gone: the browser cleared it, or could not read its files. */
  | 'record-gone'
  /** The newest facts are gone, and the browser says nothing of it. */
  | 'facts-gone'
  /** Something could not be read this time; it is there. */
  | 'not-read'
  /** The browser has not opened the database yet; the record comes when it does. */
  | 'not-open-yet'
  /** A page of an older course has the database open; the record comes once that page is closed. */
  | 'older-page-open';

/** What another page did to the record. */
export interface Change {
  readonly profile: string;
  /** All that it did was to store these facts, and to drop the draft that they settle; undefined where it was more. */
  readonly added?: readonly Fact[];
  readonly settled?: string | undefined;
}

/** Saving failed. The caller still holds what was to be saved. */
export class SaveError extends Error {
  /** `outdated`: a newer course took the database over, and this page has to be opened anew. */
  readonly reason: 'full' | 'outdated' | 'unknown';

  constructor(reason: SaveError['reason'], cause: unknown) {
    super(`could not save: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The medium keeps nothing at all; another one has to be picked. */
export class StorageRefused extends Error {
  /** What was noticed on the way. */
  readonly notices: readonly RecordNotice[];

  constructor(notices: readonly RecordNotice[]) {
    super('storage refused');
    this.notices = notices;
  }
}

/**
 * Where a learner's record lives. Facts are only added; adding one that is there already changes nothing.
 * Every adapter passes tests/contract/record-port.ts.
 */
export interface RecordPort {
  readonly notices: readonly RecordNotice[];
  profiles(): Promise<Profile[]>;
  /**
   * Adds a profile unless there is one, in one step: two pages of a new device may open at once.
   * @returns the profiles that are there then
   * @throws SaveError
   */
  startWith(profile: Profile): Promise<Profile[]>;
  /** Adds or renames. @throws SaveError */
  saveProfile(profile: Profile): Promise<void>;
  /** Removes a profile with all that is kept of it. @throws SaveError */
  removeProfile(profile: string): Promise<void>;
  /**
   * @param since milliseconds since 1970; undefined for all, also for those whose time cannot be read
   * @returns the readable facts of a profile from then on, oldest first
   */
  facts(profile: string, since?: number): Promise<Fact[]>;
  /**
   * Resolves once the facts are stored and the draft that they settle is dropped. Checkpoints that would have to hold
   * one of the facts go with it. A learner who is not there (there was no room yet, or another page removed them) is
   * added in the same step: facts of nobody would never be seen again.
   * @throws SaveError, and then nothing has changed
   */
  append(profile: Profile, facts: readonly Fact[], draft?: string): Promise<void>;
  /** @returns what was kept under that name, as it was kept; undefined if there is nothing */
  checkpoint(profile: string, name: string): Promise<Checkpoint | undefined>;
  /** Keeps a checkpoint if it still holds every fact of its time. One that cannot be kept is no loss. */
  saveCheckpoint(profile: string, checkpoint: Checkpoint): Promise<void>;
  drafts(profile: string): Promise<Draft[]>;
  /** @throws SaveError */
  saveDraft(profile: string, draft: Draft): Promise<void>;
  dropDraft(profile: string, drill: string): Promise<void>;
  /** Calls back when another page changed the record. @returns how to stop */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}
