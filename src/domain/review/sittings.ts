import { QUIET } from '../record/checkpoint.ts';
import type { Answered, Entry, Fact } from '../record/fact.ts';
import { inOrder } from '../record/order.ts';
import { asReview } from './exam-work.ts';
import { itemId } from './item.ts';

/** How well something was remembered (FSRS: again, hard, good, easy). */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** One time that an item was worked on: what follows within half an hour corrects it and is no new memory. */
export interface Sitting {
  readonly item: string;
  /** Milliseconds since 1970: when it began. */
  readonly at: number;
  readonly grade: Grade;
}

/** What the grading of a sitting takes from those before it. */
export interface Habit {
  /** Newest times of each kind of work, in milliseconds. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** Answers that were appealed, and those that were refused, by `answerKey`. */
  readonly appealed: ReadonlySet<string>;
  readonly refused: ReadonlySet<string>;
}

export const NO_HABIT: Habit = { times: new Map(), appealed: new Set(), refused: new Set() };

/** Times that the learner's own median is taken of: so many at least, and the newest so many. */
const FEWEST = 5;
const NEWEST = 50;

/** How one blank, or a whole exercise, went at its first try. */
type Try = 'right' | 'near' | 'wrong' | 'aside';

/** What is collected of an item while a sitting lasts. */
interface Open {
  readonly item: string;
  readonly first: number;
  last: number;
  grade: Grade | null;
  /** First try of each blank; undefined while it is empty. */
  tries: (Try | undefined)[];
  handIns: number;
  hinted: boolean;
  shown: boolean;
}

/**
 * @param facts in any order; one that comes twice counts once
 * @returns the sittings, in order of time
 */
export function sittings(facts: readonly Fact[]): readonly Sitting[] {
  const found: Sitting[] = [];
  gradeSittings(inOrder(facts), NO_HABIT, (sitting) => found.push(sitting));
  return found.sort((one, other) => one.at - other.at);
}

/**
 * Joins facts into sittings and grades them by what happened at the first try of every blank: wrong, revealed or left
 * empty → again, near or hinted → hard, right → good, right at once in less than half the learner's own median time
 * for that kind → easy. An answer that the learner appealed never counts against him, and a hand-in with nothing in
 * it is no try: one button checks a whole list, also the lines that nobody has touched.
 *
 * @param facts each once, in the order of `byTime`
 * @param before what is known of sittings that ended a quiet half hour earlier
 * @param found is given each sitting when it has ended, those of an item in order of time: a long record has too many
 * to keep them all
 */
export function gradeSittings(
  facts: readonly Fact[],
  before: Habit,
  found: (sitting: Sitting) => void,
): Habit {
  const ordered = facts.some(({ kind }) => kind === 'examSubmitted') ? facts.flatMap(asReview) : facts;
  const appealed = new Set([...before.appealed, ...appeals(ordered)]);
  const refused = new Set(before.refused);
  const times = new Map([...before.times].map(([kind, known]) => [kind, [...known]]));
  const open = new Map<string, Open>();
  const itemOf = itemIds();

  const end = (sitting: Open): void => {
    const grade = sitting.grade ?? gradeOf(sitting);
    if (grade !== null) found({ item: sitting.item, at: sitting.first, grade });
  };
  const sittingOf = (item: string, at: number): Open => {
    const known = open.get(item);
    if (known && at - known.last <= QUIET) {
      known.last = at;
      return known;
    }
    if (known) end(known);
    const fresh = begun(item, at);
    open.set(item, fresh);
    return fresh;
  };

  for (const fact of ordered) {
    const item = itemOf(fact);
    if (item === null) continue;
    noteRefusals(fact, refused);
    const sitting = sittingOf(item, fact.at);
    if (sitting.grade !== null) continue;
    if (fact.kind === 'hinted') sitting.hinted = true;
    if (fact.kind === 'shown') sitting.shown = true;
    const tries = triesOf(fact, appealed);
    if (tries.every((one) => one === undefined)) continue;
    sitting.handIns += 1;
    const earlier = sitting.tries;
    sitting.tries = earlier.length === 0 ? tries : tries.map((one, at) => earlier[at] ?? one);
    if (sitting.tries.includes(undefined)) continue;
    sitting.grade = gradeOf(sitting);
    if (sitting.grade !== 'good' || sitting.handIns > 1) continue;
    if (isQuick(fact, times)) sitting.grade = 'easy';
    noteTime(fact, times);
  }
  open.forEach(end);
  return { times, appealed, refused };
}

function begun(item: string, at: number): Open {
  return { item, first: at, last: at, grade: null, tries: [], handIns: 0, hinted: false, shown: false };
}

/** @returns whether one of the facts appeals an answer that was refused in a sitting before them */
export function appealsEarlier(facts: readonly Fact[], { appealed, refused }: Habit): boolean {
  return appeals(facts).some((answer) => refused.has(answer) && !appealed.has(answer));
}

/** @returns null where nothing was tried and nothing revealed, or where nothing is marked */
function gradeOf({ tries, hinted, shown }: Open): Grade | null {
  if (tries.length === 0) return shown ? 'again' : null;
  if (tries.every((one) => one === 'aside')) return null;
  if (shown || tries.includes('wrong') || tries.includes(undefined)) return 'again';
  return hinted || tries.includes('near') ? 'hard' : 'good';
}

/** @returns what gives a fact's item; the id of a drill is put together once, not at each of its facts */
function itemIds(): (fact: Fact) => string | null {
  const ofDrill = new Map<string, string>();
  return (fact) => {
    // An appeal says something of an answer that was given before, and is no work of its own.
    if (fact.kind === 'appealed') return null;
    if (!('drill' in fact)) {
      return fact.kind === 'practised' && /^(?:phrase|term)-/.test(fact.item) ? fact.item : null;
    }
    const known = ofDrill.get(fact.drill);
    if (known !== undefined) return known;
    const id = itemId('drill', fact.drill);
    ofDrill.set(fact.drill, id);
    return id;
  };
}

function answerKey(drill: string, blank: number, answer: string): string {
  return `${drill} ${String(blank)} ${answer}`;
}

function appeals(facts: readonly Fact[]): string[] {
  return facts
    .filter((fact) => fact.kind === 'appealed')
    .map(({ drill, blank, answer }) => answerKey(drill, blank, answer));
}

/** Only what was written can be appealed. */
function noteRefusals(fact: Fact, refused: Set<string>): void {
  if (fact.kind !== 'answered') return;
  fact.entries.forEach(({ verdict, answer }, blank) => {
    if (verdict === 'wrong' || verdict === 'near' || verdict === 'used')
      refused.add(answerKey(fact.drill, blank, answer));
  });
}

/** @returns how a hand-in went, blank by blank; undefined where nothing was written */
function triesOf(fact: Fact, appealed: ReadonlySet<string>): (Try | undefined)[] {
  if (fact.kind === 'practised') return [fact.outcome];
  if (fact.kind !== 'answered') return [];
  const tries = fact.entries.map((entry, at) => tryOf(fact, entry, at, appealed));
  // Nothing was written beside what was revealed before: that is no try either.
  return fact.entries.every(({ verdict }) => verdict === 'empty' || verdict === 'shown') ? [] : tries;
}

function tryOf(
  { drill }: Answered,
  { verdict, answer }: Entry,
  at: number,
  appealed: ReadonlySet<string>,
): Try | undefined {
  if (appealed.size > 0 && appealed.has(answerKey(drill, at, answer))) return 'right';
  switch (verdict) {
    case 'empty':
      return undefined;
    case 'open':
      return 'aside';
    case 'shown':
      return 'wrong';
    case 'used':
    case 'near':
      return 'near';
    case 'right':
    case 'wrong':
      return verdict;
  }
}

/** Kinds of work that take comparable times: typing a drill is not tapping it. */
function kindOf(fact: Fact): string {
  if (fact.kind === 'answered') return `drill ${fact.mode}`;
  return fact.kind === 'practised' ? `${fact.item.split('-')[0] ?? ''} ${fact.exercise}` : '';
}

/**
 * Milliseconds a blank. Only reviews of drills are timed: in a lesson one button hands in a whole list, so that its
 * last line always looks quick, and what was read a minute ago is no memory yet.
 */
function timeOf(fact: Fact): number | undefined {
  if (fact.kind === 'practised') return fact.ms;
  if (fact.kind !== 'answered' || fact.review !== true || fact.ms === undefined) return undefined;
  return fact.ms / fact.entries.length;
}

function isQuick(fact: Fact, times: ReadonlyMap<string, readonly number[]>): boolean {
  const time = timeOf(fact);
  if (time === undefined) return false;
  const known = times.get(kindOf(fact)) ?? [];
  return known.length >= FEWEST && time < median(known) / 2;
}

function noteTime(fact: Fact, times: Map<string, number[]>): void {
  const time = timeOf(fact);
  if (time === undefined) return;
  const known = times.get(kindOf(fact)) ?? [];
  known.push(time);
  if (known.length > NEWEST) known.shift();
  times.set(kindOf(fact), known);
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
