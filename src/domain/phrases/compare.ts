import type { Outcome } from '../record/fact.ts';
import { clausesOf, findCue, isAsked } from './cue.ts';

/** Cues of each part of the meaning that a sentence should carry. */
export type PartKey = readonly (readonly string[])[];

/** What must not be in a sentence. */
export interface AvoidKey {
  /** It keeps the sentence from being right, but does not make it wrong. */
  readonly soft?: boolean | undefined;
  readonly cues: readonly string[];
}

/** How a forbidden phrase is known in a sentence: by its whole wording, or by cues of its own. */
export interface SaidKey extends AvoidKey {
  readonly n: number;
  /** Folded wordings, 您 for 你. Empty where the cues decide. */
  readonly wordings: readonly string[];
}

/** What holds for every sentence, whatever the moment. */
export interface CommonKey {
  readonly avoid: readonly AvoidKey[];
  readonly said: readonly SaidKey[];
  /** Pairs of Traditional and Simplified characters, as `fold` takes them. */
  readonly traditional: string;
}

export interface Comparison {
  readonly outcome: Outcome;
  /** Of each part: whether the sentence carries it. */
  readonly parts: readonly boolean[];
  /** Indexes into CommonKey.avoid of what should not be there. */
  readonly avoided: readonly number[];
  /** Numbers of the forbidden phrases in it. */
  readonly said: readonly number[];
}

/**
 * Compares a sentence with what a better one carries. It is a comparison of words, no judge: tone and good sense are
 * beyond it, and the page says so.
 *
 * right: every part is there and nothing is that should not; wrong: no part is there, or something that hurts; else near.
 *
 * @param text as typed
 * @returns null where nothing was typed
 */
export function compareSentence(text: string, parts: PartKey, common: CommonKey): Comparison | null {
  const clauses = clausesOf(text, common.traditional);
  if (clauses.length === 0) return null;
  const found = parts.map((cues) => findCue(cues, clauses) !== null);
  const avoided = common.avoid.flatMap((entry, at) => (isThere(entry.cues, clauses) ? [at] : []));
  const whole = clauses.join('').replaceAll('你', '您');
  const said = common.said.filter(
    ({ wordings, cues }) => wordings.some((wording) => whole.includes(wording)) || isThere(cues, clauses),
  );
  const faults = [...avoided.map((at) => common.avoid[at]), ...said];
  const hurts = faults.some((fault) => fault?.soft !== true);
  const outcome: Outcome =
    hurts || !found.some(Boolean) ? 'wrong' : found.every(Boolean) && faults.length === 0 ? 'right' : 'near';
  return { outcome, parts: found, avoided, said: said.map(({ n }) => n) };
}

function isThere(cues: readonly string[], clauses: readonly string[]): boolean {
  return cues.some((cue) => {
    const found = findCue([cue], clauses);
    return found !== null && !isAsked(found, clauses);
  });
}
