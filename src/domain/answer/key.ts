/**
 * The answer key of one drill, compiled at build: everything the marker needs, no dictionary.
 * All words in it are folded (see fold.ts).
 */
export interface AnswerKey {
  readonly blanks: readonly BlankKey[];
  /** Concepts of each any-order group; every blank of the group must meet a different one. */
  readonly groups?: Readonly<Record<string, readonly (readonly AcceptedWord[])[]>>;
  /** Traditional characters that may be met, each followed by its Simplified form: 禮礼貌貌. */
  readonly traditional?: string;
  /** Each string holds characters of one toneless syllable; z/zh, in/ing and the like are one. */
  readonly sounds?: readonly string[];
}

export interface BlankKey {
  readonly open?: true;
  readonly group?: string;
  /** Empty for a blank of a group: its concepts count. */
  readonly accept: readonly AcceptedWord[];
  readonly reject: readonly string[];
  /** Folded text of the stem just before and after the bracket: learners often type it along. */
  readonly around: readonly [before: string, after: string];
}

/** A plain string, or the word with what is special about it. */
export type AcceptedWord =
  string | { readonly word: string; readonly exact?: true; readonly kinds?: readonly string[] };

export function wordOf(accepted: AcceptedWord): string {
  return typeof accepted === 'string' ? accepted : accepted.word;
}

export function kindsOf(accepted: AcceptedWord): readonly string[] {
  return typeof accepted === 'string' ? [] : (accepted.kinds ?? []);
}

/** One-character words never count inside a longer phrase: 大 is in too many of them. */
export function isExact(accepted: AcceptedWord): boolean {
  return (typeof accepted !== 'string' && accepted.exact === true) || [...wordOf(accepted)].length < 2;
}
