import type { Verdict } from '../answer/mark.ts';
import { fold } from '../answer/fold.ts';
import { foldProgress, isStamped } from '../progress/progress.ts';
import type { LessonPlan, Progress } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import { inOrder } from '../record/order.ts';
import type { Profile } from '../record/profile.ts';

/** What one learner exported; of one who exported twice, both. */
export interface LearnerRecord {
  readonly profile: Profile;
  readonly facts: readonly Fact[];
}

export interface LearnerReport {
  readonly profile: Profile;
  /** Ids of the lessons that bear a stamp. */
  readonly finished: readonly string[];
  /** Ids of the lessons that were opened or answered in, and are not finished. */
  readonly begun: readonly string[];
  /** Drills that were right once. */
  readonly right: number;
  /** Drills that were handed in at least once. */
  readonly tried: number;
  /** Milliseconds since 1970 of the newest fact; 0 without any. */
  readonly at: number;
}

/** How a class did at one blank, each learner counted once by the first try. */
export interface BlankReport {
  readonly drill: string;
  /** From 0. */
  readonly blank: number;
  /** Learners who tried it. */
  readonly tried: number;
  /** Learners whose first try was not right, or who had it shown. */
  readonly missed: number;
  /** What was written instead, the most frequent first. */
  readonly wrong: readonly { readonly text: string; readonly learners: number }[];
}

export interface ClassReport {
  /** By name. */
  readonly learners: readonly LearnerReport[];
  /** The most missed first: by the share of those who tried, then by their number. Only blanks that somebody missed. */
  readonly blanks: readonly BlankReport[];
}

/** An empty blank is no try, and an open one is not judged. */
const TRIES: ReadonlySet<Verdict> = new Set<Verdict>(['right', 'near', 'wrong', 'used']);

/**
 * What a class has learned, from the records that its learners exported.
 * @param records in any order; several of one profile are joined, a fact that comes twice counts once
 * @param lessons of the course with their drills
 */
export function classReport(records: readonly LearnerRecord[], lessons: readonly LessonPlan[]): ClassReport {
  const learners = joined(records);
  return {
    learners: learners
      .map((record) => learnerReport(record, lessons))
      .sort((one, other) => one.profile.name.localeCompare(other.profile.name, 'zh-CN')),
    blanks: blankReports(learners.map(({ facts }) => facts)),
  };
}

/** One record a profile, its facts once each and in order; the name is the one of the last file. */
function joined(records: readonly LearnerRecord[]): LearnerRecord[] {
  const byId = new Map<string, LearnerRecord>();
  for (const { profile, facts } of records) {
    const known = byId.get(profile.id)?.facts ?? [];
    byId.set(profile.id, { profile, facts: [...known, ...facts] });
  }
  return [...byId.values()].map(({ profile, facts }) => ({ profile, facts: inOrder(facts) }));
}

function learnerReport({ profile, facts }: LearnerRecord, lessons: readonly LessonPlan[]): LearnerReport {
  const progress = foldProgress(facts);
  const drills = lessons.flatMap((lesson) => lesson.drills.map((drill) => progress.drills[drill]));
  const finished = lessons.filter((lesson) => isStamped(progress, lesson)).map(({ id }) => id);
  return {
    profile,
    finished,
    begun: lessons
      .filter((lesson) => !finished.includes(lesson.id) && isBegun(progress, lesson))
      .map(({ id }) => id),
    right: drills.filter((drill) => drill?.mastered).length,
    tried: drills.filter((drill) => drill && drill.attempts > 0).length,
    at: facts.reduce((latest, { at }) => Math.max(latest, at), 0),
  };
}

function isBegun({ opened, read, drills }: Progress, { id, drills: own }: LessonPlan): boolean {
  return opened[id] !== undefined || read.has(id) || own.some((drill) => drills[drill] !== undefined);
}

/** The first try of one learner at a blank: what was written, or null where it was right. */
type FirstTries = Map<string, string | null>;

/** Shown without a try. */
const SHOWN = '';

function blankReports(learners: readonly (readonly Fact[])[]): BlankReport[] {
  const tries = learners.map(firstTries);
  const keys = [...new Set(tries.flatMap((own) => [...own.keys()]))];
  return keys
    .map((key): BlankReport => {
      const results = tries.flatMap((own) => (own.has(key) ? [own.get(key) ?? null] : []));
      const missed = results.filter((result) => result !== null);
      // An id out of a file may hold spaces itself.
      const gap = key.lastIndexOf(' ');
      return {
        drill: key.slice(0, gap),
        blank: Number(key.slice(gap + 1)),
        tried: results.length,
        missed: missed.length,
        wrong: wordsOf(missed),
      };
    })
    .filter(({ missed }) => missed > 0)
    .sort(
      (one, other) =>
        other.missed / other.tried - one.missed / one.tried ||
        other.missed - one.missed ||
        (one.drill < other.drill ? -1 : Number(one.drill > other.drill)) ||
        one.blank - other.blank,
    );
}

function firstTries(facts: readonly Fact[]): FirstTries {
  const appealed = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'appealed' ? [`${blankKey(fact.drill, fact.blank)} ${fact.answer}`] : [],
    ),
  );
  const tries: FirstTries = new Map();
  const note = (key: string, result: string | null): void => {
    if (!tries.has(key)) tries.set(key, result);
  };
  for (const fact of facts) {
    if (fact.kind === 'shown') note(blankKey(fact.drill, fact.blank), SHOWN);
    else if (fact.kind === 'answered') {
      for (const [blank, { answer, verdict }] of fact.entries.entries()) {
        if (!TRIES.has(verdict)) continue;
        const key = blankKey(fact.drill, blank);
        // Whether an appealed word is right is the trainer's to decide; until then it is no miss.
        note(key, verdict === 'right' || appealed.has(`${key} ${answer}`) ? null : answer.trim());
      }
    }
  }
  return tries;
}

function blankKey(drill: string, blank: number): string {
  return `${drill} ${String(blank)}`;
}

function wordsOf(answers: readonly string[]): BlankReport['wrong'] {
  const words = new Map<string, { text: string; learners: number }>();
  for (const text of answers) {
    if (text === SHOWN) continue;
    const key = fold(text);
    const known = words.get(key) ?? { text, learners: 0 };
    words.set(key, { ...known, learners: known.learners + 1 });
  }
  return [...words.values()].sort((one, other) => other.learners - one.learners);
}

/** From which share of those who tried a blank on it is proposed for a review in class. */
const MOST = 0.5;

/** @returns ids of the drills with a blank that most of the class missed, the most missed first, each once */
export function drillsToReview(blanks: readonly BlankReport[]): string[] {
  return [...new Set(blanks.filter(({ missed, tried }) => missed / tried >= MOST).map(({ drill }) => drill))];
}
