import type { BlankReport, LearnerReport } from '../../domain/class/class-report.ts';
import type { Cell } from '../../domain/exam/csv.ts';
import { REPORT_TEXT as say } from '../../text/class-report.ts';
import { timeText } from './papers.ts';

/** What the course teaches, as the report names it. */
export interface Taught {
  readonly lessons: readonly {
    readonly id: string;
    readonly title: string;
    readonly drills: readonly string[];
  }[];
  /** Drills of all lessons. */
  readonly drills: number;
  /** Stems as the slide prints them, by drill. */
  readonly stems: Readonly<Partial<Record<string, string>>>;
}

/** @returns the stem of a drill of this course; the id is from a file, and may be the name of anything */
export function taughtStem({ stems }: Taught, drill: string): string | undefined {
  return Object.hasOwn(stems, drill) ? stems[drill] : undefined;
}

/** One line a learner, one column a lesson. */
export function learnersTable(learners: readonly LearnerReport[], { lessons }: Taught): Cell[][] {
  return [
    [
      say.heads.name,
      say.heads.id,
      say.heads.finished,
      say.heads.right,
      say.heads.at,
      ...lessons.map(({ title }) => title),
    ],
    ...learners.map(({ profile, finished, begun, right, at }) => [
      profile.name,
      profile.id,
      finished.length,
      right,
      at > 0 ? timeText(at) : '',
      ...lessons.map(({ id }) => (finished.includes(id) ? say.done : begun.includes(id) ? say.halfway : '')),
    ]),
  ];
}

/** One line a blank. */
export function blanksTable(blanks: readonly BlankReport[], taught: Taught): Cell[][] {
  return [
    [say.heads.drill, say.heads.stem, say.heads.nth, say.heads.triedBy, say.heads.missedBy, say.heads.wrong],
    ...blanks.map(({ drill, blank, tried, missed, wrong }) => [
      drill,
      taughtStem(taught, drill) ?? '',
      blank + 1,
      tried,
      missed,
      wrong.map(({ text, learners }) => say.wrong(text, learners)).join('；'),
    ]),
  ];
}
