/** How far the package, a module or a paper has come. */
export interface Standing {
  /** Everything in it was studied; a paper was passed, or no try is left; a mock exam was handed in. */
  readonly completed: boolean;
  /** `unknown` as long as it is not decided: nothing that passes was done, or it can be tried again. */
  readonly success: 'passed' | 'failed' | 'unknown';
  /** 0 to 1; null where nothing was marked yet. */
  readonly score: number | null;
  /** Share that was studied, 0 to 1. */
  readonly progress: number;
}

/** A module or a paper, as learning platforms list them. */
export interface Objective extends Standing {
  /** ASCII: module-service-awareness, exam-certification */
  readonly id: string;
}

/** What a platform is told of the whole package. */
export interface Report extends Standing {
  readonly objectives: readonly Objective[];
}

/** A question that was answered and marked, as learning platforms list them. */
export interface Interaction {
  /** Of the fact that it tells of. */
  readonly fact: string;
  /** Of the question, the same each time it is answered. ASCII: drill-six-ones-smile, exam-mock-phrase-3 */
  readonly id: string;
  readonly type: 'fill-in' | 'choice' | 'sequencing' | 'matching' | 'other';
  /** Its objective; null where it belongs to none of the package's. */
  readonly objective: string | null;
  /** What was asked, in words. */
  readonly question: string;
  /** What was answered, one a blank. */
  readonly responses: readonly string[];
  /** One answer that is right, in the same order; empty where none is the only one. */
  readonly correct: readonly string[];
  /** Share that is right, 0 to 1; null where nothing can be right or wrong. */
  readonly score: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds that it took; undefined where that was not measured. */
  readonly ms?: number | undefined;
}
