import type { StoreApi } from 'zustand/vanilla';
import type { Progress } from '../domain/progress/progress.ts';
import type { Fold } from '../domain/record/checkpoint.ts';
import type { Fact, NewFact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';
import type { Draft, RecordNotice, RecordPort, SaveError } from '../records/record-port.ts';

export interface RecordState {
  /** False until the record has been read. */
  readonly ready: boolean;
  readonly profiles: readonly Profile[];
  readonly profile: Profile;
  /** All that are since `since`, oldest first; today's at least. */
  readonly facts: readonly Fact[];
  /** Milliseconds since 1970; 0 where the record was read whole. */
  readonly since: number;
  readonly progress: Progress;
  /** By drill. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly notices: readonly RecordNotice[];
  /** The last save failed for this reason; null once one has worked again. */
  readonly saveFailed: SaveError['reason'] | null;
}

/** With a time (milliseconds since 1970) where the page knows it better than the device's clock. */
export type Timed<T> = T & { readonly at?: number };

/** What the store cannot know by itself. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** @returns an id that is unique everywhere */
  readonly newId: () => string;
  /** Version of the course. */
  readonly course: string;
  /** Remembers on this device who is learning. */
  readonly current: { get(): string | null; set(profile: string): void };
  /** Name of a learner who gave none. */
  readonly unnamed: string;
}

export interface RecordStore {
  readonly state: StoreApi<RecordState>;
  /**
   * Reads the record; called once, by the start file.
   * @param whole whether this page shows all facts; else a long record is read from its checkpoint on
   */
  open(port: RecordPort, whole?: boolean): Promise<void>;
  /** Goes back to the first fact, where the record was read from a checkpoint on. @throws what the reading throws */
  readWhole(): Promise<void>;
  /**
   * Stores facts and then shows them.
   * @returns false if they could not be saved; nothing is shown then, and `saveFailed` says why
   */
  add(...facts: readonly Timed<NewFact>[]): Promise<boolean>;
  /** The same with a hand-in, whose draft goes with it. @param draft its name */
  addAndSettle(fact: Timed<NewFact>, draft: string): Promise<boolean>;
  /** Folds the record as it is shown now, from the fold's own checkpoint on. @throws what the reading throws */
  fold<State>(fold: Fold<State>): Promise<State>;
  saveDraft(draft: Timed<Omit<Draft, 'at'>>): Promise<void>;
  dropDraft(drill: string): Promise<void>;
  /** Merges facts from elsewhere into a profile, which is added if it is new. @returns how many were new, or null if saving failed */
  merge(profile: Profile, facts: readonly Fact[]): Promise<number | null>;
  addProfile(name: string): Promise<boolean>;
  rename(name: string): Promise<boolean>;
  switchTo(profile: string): Promise<void>;
  /** Removes a profile and all its facts; the last one is replaced by a fresh one. */
  remove(profile: string): Promise<boolean>;
  now(): number;
  readonly course: string;
}
