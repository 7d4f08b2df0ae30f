import type { Verdict } from '../answer/mark.ts';
import type { DrillProgress } from './progress.ts';

/** How well one item is remembered. */
export interface Recall {
  /** Probability that it is remembered now, 0 to 1 (FSRS: R). */
  readonly chance: number;
  /** Days after which the probability is 90 % (FSRS: S). */
  readonly stability: number;
  /** It is due today. */
  readonly due: boolean;
}

/** How firmly a lesson is remembered: nothing to tell yet, firm, about to fade, or to be reviewed. */
export type Firmness = 'none' | 'firm' | 'fading' | 'due';

export interface LessonMemory {
  readonly firmness: Firmness;
  /** Mean probability over the items that were met, 0 to 1; null where none was. */
  readonly mean: number | null;
  /** Items that were met. */
  readonly met: number;
  /** Items that are due today. */
  readonly due: number;
}

/**
 * How firmly a lesson is remembered, taken over those of its items that were worked on. It is to be reviewed once more
 * than half of them are due, or the mean has sunk below what is wanted; it fades once one is due, or the mean has sunk
 * more than half the way.
 *
 * @param items ids of what the lesson teaches
 * @param retention probability that is wanted, 0 to 1
 */
export function lessonMemory(
  items: readonly string[],
  recall: ReadonlyMap<string, Recall>,
  retention: number,
): LessonMemory {
  const met = items.flatMap((item) => recall.get(item) ?? []);
  const due = met.filter((one) => one.due).length;
  if (met.length === 0) return { firmness: 'none', mean: null, met: 0, due: 0 };
  const mean = met.reduce((sum, { chance }) => sum + chance, 0) / met.length;
  const firmness =
    2 * due > met.length || mean < retention
      ? 'due'
      : due > 0 || mean < (1 + retention) / 2
        ? 'fading'
        : 'firm';
  return { firmness, mean, met: met.length, due };
}

/** What is known of one blank: untouched, filled but not right, then weak to strong tea; an open one is written. */
export type BlankLevel = 'none' | 'tried' | 'fresh' | 'known' | 'firm' | 'written';

export interface BlankMemory {
  readonly level: BlankLevel;
  readonly right: boolean;
  readonly due: boolean;
}

/**
 * Days of stability from which a blank counts as known, and as firm. With FSRS-6 and answers that are right, the first
 * gives 2.3 days, the second about a fortnight and the third about two months.
 */
const KNOWN = 7;
const FIRM = 30;

/**
 * What is known of a blank, by the newest hand-in, in the lesson or in a review. An open blank cannot be forgotten.
 * @param recall of the drill that it belongs to
 */
export function blankMemory(
  lesson: DrillProgress | undefined,
  review: DrillProgress | undefined,
  blank: number,
  recall: Recall | undefined,
): BlankMemory {
  const verdict = newest(lesson, review, blank);
  if (verdict === undefined) return { level: 'none', right: false, due: false };
  if (verdict === 'open') return { level: 'written', right: true, due: false };
  const due = recall?.due === true;
  if (verdict !== 'right') return { level: 'tried', right: false, due };
  const stability = recall?.stability ?? 0;
  return { level: stability >= FIRM ? 'firm' : stability >= KNOWN ? 'known' : 'fresh', right: true, due };
}

function newest(
  lesson: DrillProgress | undefined,
  review: DrillProgress | undefined,
  blank: number,
): Verdict | undefined {
  const tried = [lesson, review].flatMap((drill) => {
    const verdict = drill?.entries[blank]?.verdict;
    return drill === undefined || verdict === undefined || verdict === 'empty'
      ? []
      : [{ at: drill.at, verdict }];
  });
  return tried.sort((one, other) => other.at - one.at)[0]?.verdict;
}
