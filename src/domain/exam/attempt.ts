import type { Verdict } from '../answer/mark.ts';
import type { ItemKind } from './bank.ts';
import type { ExamAnswer } from './item.ts';

export const ATTEMPT_FORMAT = 'service-from-the-heart-attempt';
export const ATTEMPT_VERSION = 1;

/** How the entries went when they were last on a paper; what was never on one is missing. */
export type DrawingHistory = Readonly<Record<string, 'right' | 'wrong'>>;

/** What a paper is drawn from, besides the bank: the same three give the same paper. */
export interface Drawing {
  readonly seed: string;
  /** Null for the paper of a class: its code alone rebuilds it. */
  readonly history: DrawingHistory | null;
}

/** What was settled when an attempt began. */
export interface AttemptRules extends Drawing {
  /** Id of the attempt, unique everywhere. */
  readonly attempt: string;
  readonly paper: string;
  /** Digest of the bank. */
  readonly bank: string;
  /** Code of the class, if there was one. */
  readonly code: string | null;
  /** Minutes of the paper, and those that the trainer added. */
  readonly minutes: number;
  readonly extra: number;
  /** Name for the certificate. */
  readonly holder: string;
}

/** left: the page went out of sight. resumed: it was opened again. clock: the device's clock was moved. */
export const ATTEMPT_EVENTS = ['left', 'back', 'resumed', 'flag', 'unflag', 'clock'] as const;
export type AttemptEventKind = (typeof ATTEMPT_EVENTS)[number];

export interface AttemptEvent {
  readonly what: AttemptEventKind;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Index of the item, where it is about one. */
  readonly item?: number;
}

/** An item of an attempt that was handed in. */
export interface AttemptItem {
  readonly entry: string;
  readonly kind: ItemKind;
  /** Null: nothing was answered. */
  readonly answer: ExamAnswer | null;
  readonly score: number;
  readonly verdicts: readonly Verdict[];
  /** Milliseconds since 1970 of the last answer; null where there is none. */
  readonly at: number | null;
  /** Milliseconds that the item was in front of the learner. */
  readonly ms: number;
}

export interface ModuleScore {
  readonly module: string;
  readonly items: number;
  /** Items with the full score. */
  readonly right: number;
  /** 0 to 1, rounded to four places. */
  readonly score: number;
}

export interface ExamResult extends Omit<ModuleScore, 'module'> {
  /** In teaching order, those that the paper has. */
  readonly modules: readonly ModuleScore[];
  readonly passed: boolean;
}

/** Everything that happened in one attempt: what a certificate rests on, and what can be marked again. */
export interface Attempt extends AttemptRules {
  readonly format: typeof ATTEMPT_FORMAT;
  readonly version: typeof ATTEMPT_VERSION;
  /** Version of the course. */
  readonly course: string;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  /** When it was handed in; where the clock did it, when time was up. */
  readonly submittedAt: number;
  readonly by: 'learner' | 'clock';
  readonly items: readonly AttemptItem[];
  readonly events: readonly AttemptEvent[];
  readonly result: ExamResult;
  /** SHA-256 in hexadecimal of all the rest (digest.ts). */
  readonly digest: string;
}
