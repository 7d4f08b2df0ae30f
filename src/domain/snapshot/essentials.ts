import { PROGRESS, extendProgress } from '../progress/progress.ts';
import { QUIET } from '../record/checkpoint.ts';
import type { Fact, LessonOpened } from '../record/fact.ts';
import { byTime, inOrder } from '../record/order.ts';
import { asReview } from '../review/exam-work.ts';

/** How much of a record goes with a snapshot. */
export interface Detail {
  /** Sittings of each drill and phrase, the newest so many. */
  readonly sittings: number;
  /** Whether the words come along where they were not right; without them the verdicts do. */
  readonly words: boolean;
  /** What moves neither verdicts, schedule nor stamps: hints, words opened, conversations, when lessons were opened. */
  readonly asides: boolean;
}

/** What is known of one drill, lesson, phrase … */
interface Subject {
  /** First and last hand-in of each sitting, oldest first: the first is graded, the last is what stands in the blanks. */
  readonly sittings: readonly (readonly Fact[])[];
  /** The newest of everything else. */
  readonly others: readonly Fact[];
  /** The hand-in with which it was right for the first time. */
  readonly firstRight: Fact | null;
}

/**
 * @param facts in any order
 * @returns what they are about; of papers that were handed in, what they say of memory
 */
export function outline(facts: readonly Fact[]): readonly Subject[] {
  return bySubject(inOrder(facts).flatMap(asReview)).map((own) => ({
    sittings: intoSittings(own.filter(isWork)).map(endsOf),
    others: newestOfEach(own.filter((one) => !isWork(one))),
    firstRight: firstRight(own),
  }));
}

/** @returns the facts that verdicts, schedule and stamps follow from, in order of time */
export function essentials(subjects: readonly Subject[], { sittings, asides }: Detail): readonly Fact[] {
  const kept = new Set<Fact>();
  for (const subject of subjects) {
    for (const fact of subject.sittings.slice(-sittings).flat()) kept.add(fact);
    for (const fact of subject.others) if (asides || !isAside(fact)) kept.add(fact);
    if (subject.firstRight) kept.add(subject.firstRight);
  }
  return [...kept].sort(byTime);
}

/** @returns what a fact is about; a drill in its lesson and in reviews are two things; null: of a paper */
export function subjectOf(fact: Fact): string | null {
  switch (fact.kind) {
    case 'answered':
    case 'hinted':
    case 'shown':
    case 'appealed':
      return `${fact.review === true ? 'review' : 'drill'} ${fact.drill}`;
    case 'lessonOpened':
    case 'lessonRead':
      return `lesson ${fact.lesson}`;
    case 'practised':
      return `item ${fact.item}`;
    case 'termOpened':
      return `term ${fact.term}`;
    case 'played':
    case 'filed':
      return `scenario ${fact.scenario}`;
    case 'examBegun':
    case 'examAnswered':
    case 'examNoted':
    case 'examSubmitted':
      return null;
  }
}

function bySubject(facts: readonly Fact[]): Fact[][] {
  const subjects = new Map<string, Fact[]>();
  for (const fact of facts) {
    const subject = subjectOf(fact);
    if (subject === null) continue;
    const own = subjects.get(subject) ?? [];
    own.push(fact);
    subjects.set(subject, own);
  }
  return [...subjects.values()];
}

/** @returns the lesson that was seen last, and when; null where none was */
export function lastPlace(facts: readonly Fact[]): { readonly lesson: string; readonly at: number } | null {
  const opened = facts.filter((fact) => fact.kind === 'lessonOpened');
  return opened.reduce<LessonOpened | null>((last, one) => (one.at >= (last?.at ?? 0) ? one : last), null);
}

/** What is graded. */
function isWork(fact: Fact): boolean {
  return fact.kind === 'answered' || fact.kind === 'practised';
}

function isAside({ kind }: Fact): boolean {
  return kind !== 'shown' && kind !== 'appealed' && kind !== 'lessonRead';
}

function intoSittings(work: readonly Fact[]): Fact[][] {
  const groups: Fact[][] = [];
  for (const fact of work) {
    const last = groups.at(-1);
    if (last && fact.at - (last.at(-1)?.at ?? 0) <= QUIET) last.push(fact);
    else groups.push([fact]);
  }
  return groups;
}

function endsOf(group: readonly Fact[]): readonly Fact[] {
  const [first, last] = [group[0], group.at(-1)];
  return [first, last].filter((fact) => fact !== undefined);
}

/** @returns the hand-in with which a drill was right for the first time: from then on it counts for the stamp */
function firstRight(own: readonly Fact[]): Fact | null {
  let progress = PROGRESS.nothing;
  let handIn: Fact | null = null;
  for (const fact of own) {
    if (fact.kind === 'answered') handIn = fact;
    progress = extendProgress(progress, [fact]);
    if (Object.values(progress.drills).some(({ mastered }) => mastered)) return handIn;
  }
  return null;
}

/** The newest of each kind, and of each blank; what was read first stays read. */
function newestOfEach(facts: readonly Fact[]): readonly Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts)
    newest.set('blank' in fact ? `${fact.kind} ${String(fact.blank)}` : fact.kind, fact);
  return [...newest.values()];
}
