import type { Verdict } from '../answer/mark.ts';
import type { Fold } from '../record/checkpoint.ts';
import type { Entry, Fact } from '../record/fact.ts';
import { inOrder } from '../record/order.ts';

/** What is known of one drill. */
export interface DrillProgress {
  /** Newest entry of each blank. */
  readonly entries: readonly Entry[];
  /** Highest rung of the hint ladder used per blank; 0 none. */
  readonly rungs: Readonly<Record<number, number>>;
  /** Blanks whose refused answer was appealed, with that answer. */
  readonly appeals: Readonly<Record<number, string>>;
  /** Times that it was handed in. */
  readonly attempts: number;
  /** Every blank is right, revealed, appealed or, where it is open, written in. */
  readonly done: boolean;
  /** It was right once: every blank right, appealed or, where it is open, written in; none revealed. */
  readonly mastered: boolean;
  /** Milliseconds since 1970 of the newest fact. */
  readonly at: number;
}

export interface Progress {
  /** What was done in the lessons. */
  readonly drills: Readonly<Record<string, DrillProgress>>;
  /** What was done in reviews. */
  readonly reviews: Readonly<Record<string, DrillProgress>>;
  /** Lessons opened → when last, in milliseconds since 1970. */
  readonly opened: Readonly<Record<string, number>>;
  /** Lessons whose text was read to its end. */
  readonly read: ReadonlySet<string>;
  /** Words of the glossary that were opened. */
  readonly terms: ReadonlySet<string>;
}

const FRESH: DrillProgress = {
  entries: [],
  rungs: {},
  appeals: {},
  attempts: 0,
  done: false,
  mastered: false,
  at: 0,
};

/**
 * Folds the facts into what is shown. Order does not matter beyond each fact's own time, and a fact that comes
 * twice counts once, so two records merge by joining their facts.
 */
export function foldProgress(facts: readonly Fact[]): Progress {
  return extendProgress(NOTHING, inOrder(facts));
}

const NOTHING: Progress = { drills: {}, reviews: {}, opened: {}, read: new Set(), terms: new Set() };

/** The same, going on from where it stood. */
export const PROGRESS: Fold<Progress> = {
  name: 'progress',
  version: '1',
  nothing: NOTHING,
  extend: extendProgress,
};

/**
 * Goes on folding, so that an answer costs the same however long the record is.
 * @param facts that come after all that were folded before, each once, in the order of `byTime`
 */
export function extendProgress(before: Progress, facts: readonly Fact[]): Progress {
  const drills = copy(before.drills);
  const reviews = copy(before.reviews);
  const opened = copy(before.opened);
  const read = new Set(before.read);
  const terms = new Set(before.terms);
  for (const fact of facts) {
    if (fact.kind === 'lessonOpened') opened[fact.lesson] = fact.at;
    else if (fact.kind === 'lessonRead') read.add(fact.lesson);
    else if (fact.kind === 'termOpened') terms.add(fact.term);
    else if ('drill' in fact) {
      const into = fact.review ? reviews : drills;
      into[fact.drill] = settle({ ...step(into[fact.drill] ?? FRESH, fact), at: fact.at });
    }
  }
  return { drills, reviews, opened, read, terms };
}

/** Ids come from files too: without a prototype, `constructor` is an id like any other. */
function copy<T>(of: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, of);
}

function step(before: DrillProgress, fact: Extract<Fact, { drill: string }>): DrillProgress {
  switch (fact.kind) {
    case 'answered':
      return {
        ...before,
        entries: fact.entries,
        attempts: before.attempts + 1,
      };
    case 'hinted': {
      const rung = Math.max(fact.rung, before.rungs[fact.blank] ?? 0);
      return { ...before, rungs: { ...before.rungs, [fact.blank]: rung } };
    }
    case 'shown': {
      const entries = [...before.entries];
      const blanks = Math.max(fact.blank + 1, fact.of ?? 0);
      while (entries.length < blanks) entries.push({ answer: '', verdict: 'empty' });
      entries[fact.blank] = { answer: '', verdict: 'shown' };
      return { ...before, entries, rungs: { ...before.rungs, [fact.blank]: SHOWN_RUNG } };
    }
    case 'appealed':
      return { ...before, appeals: { ...before.appeals, [fact.blank]: fact.answer } };
  }
}

/** An appealed answer counts as settled: whether it is right is the trainers' to decide. */
function settle(drill: DrillProgress): DrillProgress {
  const { entries, appeals } = drill;
  const done =
    entries.length > 0 &&
    entries.every(({ answer, verdict }, at) => isSettled(verdict) || appeals[at] === answer);
  const isRight = done && entries.every(({ verdict }) => verdict !== 'shown');
  return { ...drill, done, mastered: drill.mastered || isRight };
}

/** The last rung of the hint ladder: the answer itself. */
export const SHOWN_RUNG = 4;

/** Nothing more is to be done at this blank. */
export function isSettled(verdict: Verdict): boolean {
  return verdict === 'right' || verdict === 'shown' || verdict === 'open';
}

export interface LessonPlan {
  readonly id: string;
  readonly drills: readonly string[];
}

/** A lesson earns its stamp when it was read to its end and all its drills were right once. Then it stays. */
export function isStamped(progress: Progress, lesson: LessonPlan): boolean {
  return progress.read.has(lesson.id) && drillsRight(progress, lesson) === lesson.drills.length;
}

/** Drills of a lesson that were right once. */
export function drillsRight(progress: Progress, lesson: LessonPlan): number {
  return lesson.drills.filter((drill) => progress.drills[drill]?.mastered === true).length;
}

/** Where a learner left off. */
export interface Place {
  readonly lesson: string;
  /** Drill to go to; null for the lesson's beginning. */
  readonly drill: string | null;
  /** Blank of the drill, from 0. */
  readonly blank: number;
}

export interface DraftPlace {
  readonly lesson: string;
  readonly drill: string;
  readonly blank: number;
  readonly at: number;
}

/**
 * Where to go on: the newest unfinished writing, unless another lesson was seen since, else the lesson seen last at its first open drill, else the next
 * lesson without a stamp.
 *
 * @param lessons in teaching order
 * @returns null when everything is stamped
 */
export function resumePlace(
  progress: Progress,
  drafts: readonly DraftPlace[],
  lessons: readonly LessonPlan[],
): Place | null {
  const draft = drafts
    .filter(({ lesson }) => lessons.some(({ id }) => id === lesson))
    .sort((one, other) => other.at - one.at)[0];
  const last = lessons
    .map((lesson) => ({ lesson, at: lastTouched(progress, lesson) }))
    .filter(({ at }) => at > 0)
    .sort((one, other) => other.at - one.at)[0];
  // Looking into the lesson again leaves the writing where it was.
  if (draft && (draft.at >= (last?.at ?? 0) || draft.lesson === last?.lesson.id)) {
    return { lesson: draft.lesson, drill: draft.drill, blank: draft.blank };
  }
  if (last && !isStamped(progress, last.lesson)) return firstOpen(progress, last.lesson);
  const start = last ? lessons.indexOf(last.lesson) + 1 : 0;
  const next = [...lessons.slice(start), ...lessons.slice(0, start)].find(
    (lesson) => !isStamped(progress, lesson),
  );
  return next ? firstOpen(progress, next) : null;
}

function lastTouched(progress: Progress, lesson: LessonPlan): number {
  return Math.max(
    progress.opened[lesson.id] ?? 0,
    ...lesson.drills.map((drill) => progress.drills[drill]?.at ?? 0),
  );
}

function firstOpen(progress: Progress, lesson: LessonPlan): Place {
  const begun = lesson.drills.some((drill) => progress.drills[drill] !== undefined);
  const drill = begun ? lesson.drills.find((id) => progress.drills[id]?.mastered !== true) : undefined;
  const blank = progress.drills[drill ?? '']?.entries.findIndex(({ verdict }) => !isSettled(verdict)) ?? 0;
  return { lesson: lesson.id, drill: drill ?? null, blank: Math.max(0, blank) };
}
