/** What is known of the copies of a record that left this browser. */
export interface Copies {
  readonly version: 1;
  /** Answers since the last copy. */
  readonly answers: number;
  /** So many of them before a copy is suggested. */
  readonly remindAt: number;
  /** The browser has been asked to keep what is stored; some of them ask the learner, and once is enough. */
  readonly asked: boolean;
}

/** An evening's work: a lesson has some ten answers. */
const FIRST = 60;
/** Whoever does not want to now is asked after as much again, and more. */
const LATER = 120;

export const NO_COPIES: Copies = { version: 1, answers: 0, remindAt: FIRST, asked: false };

export function afterAnswers(copies: Copies, answers: number): Copies {
  return { ...copies, answers: copies.answers + answers };
}

/** A copy has just left the browser. */
export function afterCopy(copies: Copies): Copies {
  return { ...copies, answers: 0, remindAt: FIRST };
}

export function afterDismissal(copies: Copies): Copies {
  return { ...copies, remindAt: copies.answers + LATER };
}

/** @param isLasting whether the browser has promised to keep what is stored */
export function wantsCopy({ answers, remindAt }: Copies, isLasting: boolean): boolean {
  return !isLasting && answers >= remindAt;
}

/** @returns what was stored, or null if it is not to be understood */
export function parseCopies(value: unknown): Copies | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, answers, remindAt, asked } = value as Readonly<Record<string, unknown>>;
  return version === 1 && isCount(answers) && isCount(remindAt) && typeof asked === 'boolean'
    ? { version, answers, remindAt, asked }
    : null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
