import type { Attempt } from '../exam/attempt.ts';
import { nextTry } from '../exam/retry.ts';
import { isStamped } from '../progress/progress.ts';
import type { Progress } from '../progress/progress.ts';
import type { PaperStanding } from './papers.ts';
import type { Objective, Report, Standing } from './report.ts';
import type { LessonScope, PackageScope, PaperScope } from './scope.ts';

/** What a report is made of. */
export interface Known {
  readonly progress: Progress;
  /** Papers that were handed in on this device, for the tries that are left. */
  readonly attempts: readonly Attempt[];
  /** How they went, here and on other devices. */
  readonly papers: Readonly<Record<string, PaperStanding>>;
}

interface Around {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Score from which the platform counts the package as passed, 0 to 1; null: as the course has it. */
  readonly mastery: number | null;
}

/**
 * How far a learner has come, as learning platforms ask for it. A module is complete when all its lessons have their
 * stamp, and its score is the share of the blanks that are right. The whole course is passed with its certification;
 * its score is that of the best certification paper, and of the blanks as long as none was handed in. A paper is complete
 * when it was passed or no try is left, and only then it is failed: until then a platform with one status for both would take
 * it for done. A mock exam is for practice: it is complete once it was handed in.
 */
export function reportOf(scope: PackageScope, known: Known, around: Around): Report {
  const modules = scope.modules.map((module): Objective => ({
    id: `module-${module.id}`,
    ...studied(module.lessons, known.progress),
  }));
  const papers = scope.papers.map((paper): Objective => ({
    id: `exam-${paper.id}`,
    ...sat(paper, known, around.now),
  }));
  const whole = wholeOf(scope, known, papers);
  return { ...withMastery(whole, scope, around.mastery), objectives: [...modules, ...papers] };
}

function isCertification({ kind }: PaperScope): boolean {
  return kind === 'certification';
}

function wholeOf(scope: PackageScope, known: Known, papers: readonly Objective[]): Standing {
  const [first] = papers;
  if (scope.kind === 'exam' && first) return first;
  const all = studied(
    scope.modules.flatMap(({ lessons }) => lessons),
    known.progress,
  );
  const deciding = scope.papers.findIndex(isCertification);
  const certification = papers[deciding];
  if (scope.kind === 'module' || !certification) return all;
  return { ...all, success: certification.success, score: certification.score ?? all.score };
}

/**
 * The platform's own limit counts beside the course's. Where it is lower than a paper's, the score alone decides: a
 * platform may change it either way (cmi5 10.2.4). What a paper decides is not passed by lessons alone.
 */
function withMastery(standing: Standing, { kind, papers }: PackageScope, mastery: number | null): Standing {
  if (mastery === null) return standing;
  const reached = (standing.score ?? 0) >= mastery;
  if (kind === 'exam' && standing.score !== null && reached && papers.some(({ pass }) => mastery < pass))
    return { ...standing, completed: true, success: 'passed' };
  if (standing.success === 'failed') return standing;
  const isByPaper = kind === 'exam' || papers.some(isCertification);
  const isDue = standing.success === 'passed' || (!isByPaper && standing.completed);
  return { ...standing, success: isDue && reached ? 'passed' : 'unknown' };
}

/** Lessons that were studied, and the blanks in them. */
function studied(lessons: readonly LessonScope[], progress: Progress): Standing {
  const plans = lessons.map(({ id, drills }) => ({ id, drills: drills.map((drill) => drill.id) }));
  const stamped = plans.filter((plan) => isStamped(progress, plan)).length;
  const drills = lessons.flatMap((lesson) => lesson.drills);
  const blanks = drills.reduce((sum, { answers }) => sum + gradable(answers), 0);
  const right = drills.reduce((sum, drill) => sum + rightBlanks(drill.id, drill.answers, progress), 0);
  const steps = drills.length + lessons.length;
  const done =
    lessons.filter(({ id }) => progress.read.has(id)).length +
    drills.filter(({ id }) => progress.drills[id]?.mastered === true).length;
  return {
    completed: lessons.length > 0 && stamped === lessons.length,
    success: 'unknown',
    score: drills.some(({ id }) => (progress.drills[id]?.attempts ?? 0) > 0) ? ratio(right, blanks) : null,
    progress: ratio(done, steps),
  };
}

function gradable(answers: readonly (string | null)[]): number {
  return answers.filter((answer) => answer !== null).length;
}

/** What was right once stays right. */
function rightBlanks(drill: string, answers: readonly (string | null)[], { drills }: Progress): number {
  const known = drills[drill];
  if (!known) return 0;
  if (known.mastered) return gradable(answers);
  return known.entries.filter(({ verdict }, blank) => verdict === 'right' && answers[blank] !== null).length;
}

function sat(paper: PaperScope, { attempts, papers }: Known, now: number): Standing {
  const standing = papers[paper.id];
  if (!standing) return { completed: false, success: 'unknown', score: null, progress: 0 };
  const isLast = nextTry(paper, attempts, now).left === 0;
  const success = standing.passed ? 'passed' : isLast ? 'failed' : 'unknown';
  const completed = success !== 'unknown' || paper.kind === 'mock';
  return { completed, success, score: standing.best, progress: 1 };
}

/** @returns a share of 0 to 1 in four places; 1 where there is nothing to do */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 10_000) / 10_000;
}
