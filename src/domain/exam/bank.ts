import type { AnswerKey } from '../answer/key.ts';

/** Shape of the bank's file. */
export const BANK_VERSION = 1;

/** What a learner does with an item: one module of `kinds/` each. */
export const ITEM_KINDS = ['typed', 'tiles', 'better', 'spot', 'order', 'figure', 'scenario'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

interface EntryCommon {
  /** drill-six-ones-smile, phrase-3, spot-…: the record refers to it. */
  readonly id: string;
  readonly module: string;
  /** Id of the lesson to go back to. */
  readonly lesson: string;
  /** What it is about, in a few words. */
  readonly title: string;
  /** Told when the paper has been handed in. */
  readonly why: string;
  /** Ids of entries that must not stand on the same paper: one would give the other away. */
  readonly rivals: readonly string[];
}

/** A drill of the decks; it can be asked with a keyboard or with tiles. */
export interface DrillEntry extends EntryCommon {
  readonly type: 'drill';
  /** Text of the stem, and the index of a blank where one stands. */
  readonly parts: readonly (string | number)[];
  readonly key: AnswerKey;
  /** Per blank, answers to show: the model first. */
  readonly models: readonly (readonly string[])[];
  /** Word tiles, right and wrong; empty where it cannot be asked with tiles. */
  readonly tiles: readonly string[];
  /** It is never asked with a keyboard: alone, the stem leaves room for too many words. */
  readonly tilesOnly?: true | undefined;
  /** Deck and place. */
  readonly source: string;
}

export interface Option {
  readonly text: string;
  /** What is said of it once the paper has been handed in. */
  readonly why?: string | undefined;
}

/** One of several options is right. */
export interface ChoiceEntry extends EntryCommon {
  readonly type: 'better' | 'figure' | 'scenario';
  /** The moment, the place, what was said before. */
  readonly scene?: string | undefined;
  readonly ask: string;
  /** A figure of a lesson, shown beside the question. */
  readonly figure?: { readonly id: string; readonly path: string } | undefined;
  readonly options: readonly Option[];
  /** Indexes of the options that are right; one of them is offered. */
  readonly right: readonly number[];
}

/** A dialogue in which forbidden phrases are to be found. */
export interface SpotEntry extends EntryCommon {
  readonly type: 'spot';
  readonly place: string;
  readonly customer: string;
  readonly script: readonly {
    readonly staff: boolean;
    readonly say: string;
    readonly forbidden?: number | undefined;
    readonly why?: string | undefined;
  }[];
}

/** Steps to be put in order; they stand here in the right one. */
export interface OrderEntry extends EntryCommon {
  readonly type: 'order';
  readonly ask: string;
  readonly steps: readonly string[];
}

/** Something that can be asked, with its key. */
export type Entry = DrillEntry | ChoiceEntry | SpotEntry | OrderEntry;

/** So many items of each kind from one module. */
export interface Quota {
  readonly module: string;
  readonly items: Readonly<Partial<Record<ItemKind, number>>>;
}

export const PAPER_KINDS = ['mock', 'certification', 'module'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Rules and blueprint of a paper. */
export interface Paper {
  readonly id: string;
  /** One capital letter or digit, by which class codes know it. */
  readonly letter: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly about: string;
  readonly minutes: number;
  /** Per cent that are needed in all, and in each module. */
  readonly pass: number;
  readonly floor: number;
  /** After a failed try: hours to wait, and tries within so many days. Null: any time, any number. */
  readonly retry: { readonly hours: number; readonly attempts: number; readonly days: number } | null;
  /** Months that a certificate is valid; null where there is none. */
  readonly months: number | null;
  readonly blueprint: readonly Quota[];
}

/** Everything that papers are drawn from, marked with and verified against. */
export interface Bank {
  readonly version: typeof BANK_VERSION;
  /** Version of the course that it was made with. */
  readonly course: string;
  /** Units in teaching order. */
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  /** Lessons that entries refer to. */
  readonly lessons: Readonly<
    Record<string, { readonly title: string; readonly path: string; readonly minutes: number }>
  >;
  readonly papers: readonly Paper[];
  readonly entries: readonly Entry[];
  /** SHA-256 in hexadecimal of all but `course` and itself: two banks with one digest ask and mark the same. */
  readonly digest: string;
}

/** @returns whether a paper asks of one unit, so that the bank of that unit does for it */
export function hasOwnBank({ kind }: Pick<Paper, 'kind'>): boolean {
  return kind === 'module';
}

/**
 * @returns what one paper is drawn and marked with: the bank with the entries of its units alone. It draws and marks that
 *   paper as the whole bank does, whose digest it keeps, and no other
 */
export function bankForPaper(bank: Bank, { blueprint }: Paper): Bank {
  const modules = blueprint.map(({ module }) => module);
  return { ...bank, entries: bank.entries.filter(({ module }) => modules.includes(module)) };
}

/** @returns how many items a paper has */
export function sizeOf({ blueprint }: Paper): number {
  return blueprint.reduce(
    (sum, { items }) => sum + Object.values(items).reduce((all, one) => all + one, 0),
    0,
  );
}
