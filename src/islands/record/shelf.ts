import type { EndingKind } from '../../domain/scenario/script.ts';

/** What the page knows of a lesson. */
export interface Shelf {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly drills: readonly { readonly id: string; readonly blanks: number }[];
  /** Ids of what it teaches first and a review brings up: drills, phrases, words. */
  readonly items: readonly string[];
}

export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly Shelf[];
}

export interface ScenarioShelf {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Name → kind of each ending. */
  readonly endings: Readonly<Record<string, EndingKind>>;
}
