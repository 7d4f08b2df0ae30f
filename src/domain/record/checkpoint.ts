import type { Fact } from './fact.ts';

/** Something that is folded from the facts, and can go on from where it stood. */
export interface Fold<State> {
  readonly name: string;
  /** Another version of the rules, or of the shape of the state: what was kept of the old one is not used. */
  readonly version: string;
  readonly nothing: State;
  /**
   * Goes on from a state that was reached at a quiet moment.
   * @param facts that come after all that were folded before, each once, in the order of `byTime`
   * @returns null where one of them changes what was folded before: all has to be folded anew
   */
  extend(before: State, facts: readonly Fact[]): State | null;
}

/**
 * A state that was folded once, kept so that opening a long record costs no more than what was learned lately. It is
 * never the truth: whoever has the facts can make it again.
 */
export interface Checkpoint<State = unknown> {
  readonly name: string;
  readonly version: string;
  /** Milliseconds since 1970: every fact before this is in it, and none after. */
  readonly until: number;
  /** Facts that are in it. */
  readonly count: number;
  /** Something that the structured clone algorithm can copy. */
  readonly state: State;
}

/** Milliseconds without a fact after which a new one continues nothing. */
export const QUIET = 30 * 60_000;

/**
 * Finds the newest place where a record can be cut in two: after a quiet half hour, so that no work on an item lies on
 * both sides.
 *
 * @param facts in the order of `byTime`
 * @param latest milliseconds since 1970: the cut is not after this
 * @returns how many facts are before the cut; 0 where there is no such place
 */
export function quietCut(facts: readonly Fact[], latest: number): number {
  for (let at = facts.length; at > 0; at -= 1) {
    const [before, after] = [facts[at - 1]?.at ?? 0, facts[at]?.at ?? Infinity];
    if (before < latest && Math.min(after, latest) - before > QUIET) return at;
  }
  return 0;
}
