import type { Paper, PaperKind } from '../exam/bank.ts';

/** What a package for a learning platform holds; its launch page carries it. */
export interface PackageScope {
  readonly version: 1;
  readonly kind: 'course' | 'module' | 'exam';
  /** Of the module or paper; `course` for the whole course. ASCII, kebab-case. */
  readonly id: string;
  readonly title: string;
  /** Version of the course with the digest of its content. */
  readonly course: string;
  /** Page that is opened first, from the package's `course/`: index.html, exams/mock/index.html */
  readonly start: string;
  /** In teaching order; empty for a paper. */
  readonly modules: readonly ModuleScope[];
  /** The paper itself, or those of the course. */
  readonly papers: readonly PaperScope[];
  /**
   * Every id that a fact may refer to, each once: lessons, drills, phrase-1 …, words, scenarios, exercises of body
   * language, entries of the papers' bank.
   */
  readonly names: readonly string[];
  /** What is asked where it is not a drill, in a few words, by its id: phrases, entries of the bank … */
  readonly titles: Readonly<Record<string, string>>;
}

export interface ModuleScope {
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly LessonScope[];
}

export interface LessonScope {
  readonly id: string;
  readonly title: string;
  readonly drills: readonly DrillScope[];
}

export interface DrillScope {
  readonly id: string;
  /** The stem as it is printed, blanks as （　）. */
  readonly stem: string;
  /** One answer a blank that counts as right, in the order of the blanks; null where the blank is open. */
  readonly answers: readonly (string | null)[];
}

export interface PaperScope {
  readonly id: string;
  readonly title: string;
  /** Score from which it is passed, 0 to 1. */
  readonly pass: number;
  /** Only the certification decides whether the whole course is passed. */
  readonly kind: PaperKind;
  /** As the paper says it: `retry.ts`. */
  readonly retry: Paper['retry'];
}
