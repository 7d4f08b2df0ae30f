import type { CommonKey, PartKey } from './compare.ts';

/** One phrase as the trainer shows it. */
export interface PhraseView {
  readonly n: number;
  /** The phrase itself, in the deck's words. */
  readonly taboo: string;
  /** What it does to the customer, in one word. */
  readonly effect: string;
  readonly when: string;
  readonly why: string;
  readonly better: readonly string[];
  /** Names of the parts that a better sentence carries. */
  readonly checks: readonly string[];
  /** Cues of these parts, in their order. */
  readonly key: PartKey;
  /** Phrases whose better sentences answer another moment. */
  readonly others: readonly number[];
}

/** A sentence with 你 that is to be said from one's own side. */
export interface RewriteView {
  readonly n: number;
  readonly say: string;
  readonly when: string;
  readonly better: readonly string[];
  readonly checks: readonly string[];
  readonly key: PartKey;
}

export interface ScriptLine {
  readonly staff: boolean;
  readonly say: string;
  readonly forbidden?: number;
  /** Of staff lines: what it does to the customer, or why it is in order. */
  readonly why?: string;
}

/** A dialogue in which the forbidden phrases are to be found. */
export interface DialogueView {
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly customer: string;
  readonly script: readonly ScriptLine[];
}

/** Everything that the trainer of the forbidden phrases needs. */
export interface TrainerView {
  readonly phrases: readonly PhraseView[];
  readonly rewrites: readonly RewriteView[];
  readonly dialogues: readonly DialogueView[];
  /** What is told of each entry of `key.avoid`. */
  readonly notes: readonly string[];
  readonly key: CommonKey;
}
