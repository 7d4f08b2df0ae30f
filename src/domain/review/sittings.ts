import { isSettled } from '../progress/progress.ts';
import type { Answered, Entry, Fact } from '../record/fact.ts';
import { itemId } from './item.ts';

/** How well something was remembered (FSRS: again, hard, good, easy). */
export type Grade = 'again' | 'hard' | 'good' | 'easy';

/** One time that an item was worked on: what follows within half an hour corrects it and is no new memory. */
export interface Sitting {
  readonly item: string;
  /** Milliseconds since 1970 of its first answer. */
  readonly at: number;
  readonly grade: Grade;
}

const SAME_SITTING = 30 * 60_000;
/** Times that the learner's own median is taken of: so many at least, and the newest so many. */
const FEWEST = 5;
const NEWEST = 50;

/** What is collected of an item while a sitting lasts. */
interface Open {
  readonly first: number;
  last: number;
  grade: Grade | null;
  hinted: boolean;
  shown: boolean;
}

/**
 * Joins facts into sittings and grades them by what happened at the first try: wrong or revealed → again, near or
 * hinted → hard, right → good, right in less than half the learner's own median time for that kind → easy. An answer
 * that the learner appealed does not count.
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
    const fresh: Open = { first: at, last: at, grade: null, hinted: false, shown: false };
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
    const found = outcomeOf(fact, appeals);
    if (found === null) continue;
    if (found !== 'right') sitting.grade = found === 'wrong' ? 'again' : 'hard';
    else if (sitting.shown) sitting.grade = 'again';
    else if (sitting.hinted) sitting.grade = 'hard';
    else sitting.grade = isQuick(fact, times) ? 'easy' : 'good';
    if (found === 'right') noteTime(fact, times);
  }
  return done.flatMap(({ item, sitting: { first, grade, shown } }) => {
    // The answer was looked up and nothing handed in.
    const final = grade ?? (shown ? 'again' : null);
    return final === null ? [] : [{ item, at: first, grade: final }];
  });
}

function inOrder(facts: readonly Fact[]): readonly Fact[] {
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  return unique.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

function itemOf(fact: Fact): string | null {
  if ('drill' in fact) return itemId('drill', fact.drill);
  return fact.kind === 'practised' && /^(?:phrase|term)-/.test(fact.item) ? fact.item : null;
}

function appealKey(drill: string, blank: number, answer: string): string {
  return `${drill} ${String(blank)} ${answer}`;
}

/** @returns how a hand-in went; null where there was nothing to mark */
function outcomeOf(fact: Fact, appeals: ReadonlySet<string>): 'right' | 'near' | 'wrong' | null {
  if (fact.kind === 'practised') return fact.outcome;
  if (fact.kind !== 'answered') return null;
  const counted = fact.entries.filter((entry, at) => counts(fact, entry, at, appeals));
  const isAppealed = counted.length === 0 && fact.entries.some(({ verdict }) => verdict !== 'open');
  if (counted.length === 0) return isAppealed ? 'right' : null;
  if (counted.some(({ verdict }) => verdict === 'wrong' || verdict === 'empty' || verdict === 'shown'))
    return 'wrong';
  return counted.every(({ verdict }) => isSettled(verdict)) ? 'right' : 'near';
}

function counts(
  { drill }: Answered,
  { verdict, answer }: Entry,
  at: number,
  appeals: ReadonlySet<string>,
): boolean {
  return verdict !== 'open' && !appeals.has(appealKey(drill, at, answer));
}

/** Kinds of work that take comparable times: typing a drill is not tapping it. */
function kindOf(fact: Fact): string {
  if (fact.kind === 'answered') return `drill ${fact.mode}`;
  return fact.kind === 'practised' ? `${fact.item.split('-')[0] ?? ''} ${fact.exercise}` : '';
}

/** Milliseconds a blank. */
function timeOf(fact: Fact): number | undefined {
  if (fact.kind === 'answered') return fact.ms === undefined ? undefined : fact.ms / fact.entries.length;
  return fact.kind === 'practised' ? fact.ms : undefined;
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
