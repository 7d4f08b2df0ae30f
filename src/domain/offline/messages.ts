import type { Scope } from './course-files.ts';

/** What a page asks of the service worker; the answer comes through the port that goes with it. */
export type Ask =
  | { readonly kind: 'state'; readonly page: string }
  /** Fetch the next few files of a scope that are missing. */
  | { readonly kind: 'more'; readonly page: string; readonly scope: Scope; readonly most: number };

/** Files of a scope: how many there are, how many of them are in the cache now. */
export interface Count {
  readonly have: number;
  readonly all: number;
}

/** Why fetching stopped: no network or another build on the host, a full disk. */
export type Trouble = 'network' | 'full';

export interface OfflineState {
  readonly near: Count;
  readonly learner: Count;
  /** Of the trainer's files alone. */
  readonly trainer: Count;
  readonly trouble: Trouble | null;
}

export function isWhole({ have, all }: Count): boolean {
  return have === all;
}
