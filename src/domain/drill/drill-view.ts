import type { AnswerKey } from '../answer/key.ts';

/** What a page needs of one blank, apart from its key. */
export interface BlankView {
  /** Answers to show: the model first. For an open blank, models to compare with. */
  readonly models: readonly string[];
  /** Initial sound of the model's first character (声母). */
  readonly initial: string;
  readonly hint?: string | undefined;
  /** Folded wrong answer → the author's question for it. */
  readonly wrong?: Readonly<Record<string, string>> | undefined;
}

/** What marks a drill. */
export interface DrillKeys {
  readonly key: AnswerKey;
  /** The drill that it is paired with. */
  readonly pair?: { readonly drill: string; readonly key: AnswerKey } | undefined;
}

/** A drill as a page renders it. Plain data, made at build; its keys come when a blank is touched. */
export interface DrillFace {
  readonly id: string;
  readonly lesson: string;
  /** Text of the stem, and the index of a blank where one stands. */
  readonly parts: readonly (string | number)[];
  readonly blanks: readonly BlankView[];
  /** Word tiles in a fixed shuffled order; empty for an open drill. */
  readonly tiles: readonly string[];
  /** Where there are many tiles: the blanks (from 0) that each was made for, so that a blank shows only its own. */
  readonly tileBlanks?: readonly (readonly number[])[] | undefined;
}

/** A drill with all that shows and marks it. */
export interface DrillView extends DrillFace, DrillKeys {}
