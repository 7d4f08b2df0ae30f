import type { Mark } from '../../domain/answer/mark.ts';
import { isSettled } from '../../domain/progress/progress.ts';

/** One drill on the page: what is written, what was marked, what the learner can do. */
export interface DrillControl {
  /** What stands in each blank. The inputs own it; this mirrors them. */
  readonly values: readonly string[];
  /** Mark of each blank, where what stands there was marked. */
  readonly marks: readonly (Mark | undefined)[];
  readonly rungs: Readonly<Record<number, number>>;
  readonly appeals: Readonly<Record<number, string>>;
  readonly attempts: number;
  readonly current: number;
  readonly done: boolean;
  /** It is being done again, and has not been handed in since. */
  readonly restarted: boolean;
  /** The last hand-in was not marked: what marks it could not be fetched, or it could not be saved. */
  readonly failed: 'unreachable' | 'unsaved' | null;
  readonly write: (blank: number, text: string) => void;
  readonly noticeInput: (blank: number) => void;
  /** The blank that tiles and hints are for. */
  readonly focus: (blank: number) => void;
  /** Puts the cursor into a blank. */
  readonly enter: (blank: number) => void;
  readonly check: () => Promise<void>;
  /** Uses a rung of the hint ladder. */
  readonly climb: (blank: number, rung: number) => Promise<void>;
  readonly appeal: (blank: number) => Promise<void>;
  readonly restart: () => void;
}

/** @returns the blank that the next tile or hint is for: the current one if it is open, else the first open one */
export function openBlank(drill: DrillControl): number {
  const isOpen = (at: number): boolean => {
    const verdict = drill.marks[at]?.verdict;
    return verdict === undefined || !isSettled(verdict);
  };
  if (isOpen(drill.current)) return drill.current;
  return drill.values.findIndex((_, at) => isOpen(at));
}
