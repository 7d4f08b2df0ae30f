import { byTime } from '../progress/progress.ts';
import type { Answered, Entry, Fact } from '../record/fact.ts';
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

const SAME_SITTING = 30 * 60_000;
/** Times that the learner's own median is taken of: so many at least, and the newest so many. */
const FEWEST = 5;
const NEWEST = 50;

/** How one blank, or a whole exercise, went at its first try. */
type Try = 'right' | 'near' | 'wrong' | 'aside';

/** What is collected of an item while a sitting lasts. */
interface Open {
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
 * Joins facts into sittings and grades them by what happened at the first try of every blank: wrong, revealed or left
 * empty → again, near or hinted → hard, right → good, right at once in less than half the learner's own median time
 * for that kind → easy. An answer that the learner appealed never counts against him, and a hand-in with nothing in
 * it is no try: one button checks a whole list, also the lines that nobody has touched.
 *
 * @param facts in any order; one that comes twice counts once
 * @returns in order of time
 */
export function sittings(facts: readonly Fact[]): Sitting[] {
  const ordered = inOrder(facts);
  const appeals = new Set(
    ordered.flatMap((fact) =>
      fact.kind === 'appealed' ? [appealKey(fact.drill, fact.blank, fact.answer)] : [],
    ),
  );
  const open = new Map<string, Open>();
  const times = new Map<string, number[]>();
  const done: { item: string; sitting: Open }[] = [];

  const sittingOf = (item: string, at: number): Open => {
    const known = open.get(item);
    if (known && at - known.last <= SAME_SITTING) {
      known.last = at;
      return known;
    }
    const fresh: Open = {
      first: at,
      last: at,
      grade: null,
      tries: [],
      handIns: 0,
      hinted: false,
      shown: false,
    };
    open.set(item, fresh);
    done.push({ item, sitting: fresh });
    return fresh;
  };

  for (const fact of ordered) {
    const item = itemOf(fact);
    if (item === null) continue;
    const sitting = sittingOf(item, fact.at);
    if (sitting.grade !== null) continue;
    if (fact.kind === 'hinted') sitting.hinted = true;
    if (fact.kind === 'shown') sitting.shown = true;
    const found = triesOf(fact, appeals);
    if (found.every((one) => one === undefined)) continue;
    sitting.handIns += 1;
    sitting.tries = found.map((one, at) => sitting.tries[at] ?? one);
    if (sitting.tries.includes(undefined)) continue;
    sitting.grade = gradeOf(sitting);
    if (sitting.grade !== 'good' || sitting.handIns > 1) continue;
    if (isQuick(fact, times)) sitting.grade = 'easy';
    noteTime(fact, times);
  }
  return done.flatMap(({ item, sitting }) => {
    const grade = sitting.grade ?? gradeOf(sitting);
    return grade === null ? [] : [{ item, at: sitting.first, grade }];
  });
}

/** @returns null where nothing was tried and nothing revealed, or where nothing is marked */
function gradeOf({ tries, hinted, shown }: Open): Grade | null {
  if (tries.length === 0) return shown ? 'again' : null;
  if (tries.every((one) => one === 'aside')) return null;
  if (shown || tries.includes('wrong') || tries.includes(undefined)) return 'again';
  return hinted || tries.includes('near') ? 'hard' : 'good';
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return unique.sort(byTime);
}

function itemOf(fact: Fact): string | null {
  // An appeal says something of an answer that was given before, and is no work of its own.
  if (fact.kind === 'appealed') return null;
  if ('drill' in fact) return itemId('drill', fact.drill);
  return fact.kind === 'practised' && /^(?:phrase|term)-/.test(fact.item) ? fact.item : null;
}

function appealKey(drill: string, blank: number, answer: string): string {
  return `${drill} ${String(blank)} ${answer}`;
}

/** @returns how a hand-in went, blank by blank; undefined where nothing was written */
function triesOf(fact: Fact, appeals: ReadonlySet<string>): (Try | undefined)[] {
  if (fact.kind === 'practised') return [fact.outcome];
  if (fact.kind !== 'answered') return [];
  const tries = fact.entries.map((entry, at) => tryOf(fact, entry, at, appeals));
  // Nothing was written beside what was revealed before: that is no try either.
  return fact.entries.every(({ verdict }) => verdict === 'empty' || verdict === 'shown') ? [] : tries;
}

function tryOf(
  { drill }: Answered,
  { verdict, answer }: Entry,
  at: number,
  appeals: ReadonlySet<string>,
): Try | undefined {
  if (appeals.has(appealKey(drill, at, answer))) return 'right';
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
  const known = times.get(kindOf(fact)) ?? [];
  return time !== undefined && known.length >= FEWEST && time < median(known) / 2;
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
