import type { Verdict } from '../answer/mark.ts';

interface ItemCommon {
  /** Id of the bank's entry. */
  readonly id: string;
}

/** A stem with brackets, as a paper shows it. */
interface Blanks extends ItemCommon {
  /** What the stem is about: a line of a list says little by itself. */
  readonly title: string;
  readonly parts: readonly (string | number)[];
  readonly blanks: number;
}

export interface TypedItem extends Blanks {
  readonly kind: 'typed';
}

export interface TilesItem extends Blanks {
  readonly kind: 'tiles';
  readonly tiles: readonly string[];
}

/** Something to pick or to move, and its index in the bank's entry, which is what an answer says. */
export interface Pick {
  readonly at: number;
  readonly text: string;
}

export interface ChoiceItem extends ItemCommon {
  readonly kind: 'better' | 'figure' | 'scenario';
  readonly scene?: string | undefined;
  readonly ask: string;
  readonly figure?: { readonly id: string; readonly path: string } | undefined;
  readonly options: readonly Pick[];
}

export interface SpotItem extends ItemCommon {
  readonly kind: 'spot';
  readonly title: string;
  readonly place: string;
  readonly customer: string;
  readonly script: readonly { readonly staff: boolean; readonly say: string }[];
}

export interface OrderItem extends ItemCommon {
  readonly kind: 'order';
  readonly ask: string;
  readonly steps: readonly Pick[];
}

/** An item as it stands on a paper, in the order that the seed gave it, without its key. */
export type Item = TypedItem | TilesItem | ChoiceItem | SpotItem | OrderItem;

/**
 * What was answered: the words of each blank; or indexes in the bank's entry – the option that was chosen, the lines
 * that were picked, the steps in the order that they were put in.
 */
export type ExamAnswer = { readonly words: readonly string[] } | { readonly picks: readonly number[] };

/** How one item was marked. */
export interface Marked {
  /** 0 to 1, rounded to four places. */
  readonly score: number;
  /** Per blank, for stems; per pick, for the others. */
  readonly verdicts: readonly Verdict[];
}
