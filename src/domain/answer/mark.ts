/**
 * right: accepted · near: the word was evidently known · wrong · used: right, but another blank of the group has
 * it already · empty: nothing written · open: not marked, compare with the models · shown: the answer was revealed.
 */
export type Verdict = 'right' | 'near' | 'wrong' | 'used' | 'empty' | 'open' | 'shown';

export const VERDICTS: readonly Verdict[] = ['right', 'near', 'wrong', 'used', 'empty', 'open', 'shown'];

/** Why a verdict is not `right`; worded in `text/`. */
export type Reason =
  /** Same sound, other characters. `at`: character positions in the folded answer. */
  | { readonly code: 'sound'; readonly slip: string; readonly at: readonly number[] }
  /** One character swapped, missing or extra in a long answer. */
  | { readonly code: 'swapped' | 'missing' | 'extra'; readonly slip: string }
  /** The right word, but a neighbour turns its meaning. */
  | { readonly code: 'turned'; readonly word: string }
  /** A known wrong answer. */
  | { readonly code: 'rejected'; readonly word: string }
  /** Right alone, but it does not agree with the partner line. */
  | { readonly code: 'pair' }
  /** The same idea is in another blank already; `blank` counts from 0. */
  | { readonly code: 'used'; readonly blank: number };

export interface Mark {
  readonly verdict: Verdict;
  readonly reason?: Reason;
  /** Kind tags of the accepted word, for the partner drill. */
  readonly kinds?: readonly string[];
}

/**
 * Score of a marked drill = right ÷ gradable blanks.
 * @param blanks the drill's blanks in reading order: an open one never counts, also where it is left empty
 * @param verdicts of the same blanks
 * @returns 0 to 1; null if every blank is open
 */
export function scoreOf(
  blanks: readonly { readonly open?: true }[],
  verdicts: readonly Verdict[],
): number | null {
  const gradable = verdicts.filter((_, at) => blanks[at]?.open !== true);
  if (gradable.length === 0) return null;
  return gradable.filter((verdict) => verdict === 'right').length / gradable.length;
}
