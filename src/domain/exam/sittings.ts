import type { Fold } from '../record/checkpoint.ts';
import type { Fact } from '../record/fact.ts';
import type { Attempt, AttemptEvent, AttemptRules } from './attempt.ts';
import type { ExamAnswer } from './item.ts';

/** The last answer to an item, and how long it was in front of the learner. */
export interface Given {
  readonly answer: ExamAnswer;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly ms: number;
}

/** A paper that was begun and not handed in. */
export interface Sitting {
  readonly rules: AttemptRules;
  /** Version of the course. */
  readonly course: string;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  /** By place on the paper, from 0. */
  readonly answers: Readonly<Record<number, Given>>;
  readonly events: readonly AttemptEvent[];
}

/** What a record says of papers. */
export interface Exams {
  /** Handed in, oldest first. */
  readonly attempts: readonly Attempt[];
  /** Begun and not handed in, by attempt. */
  readonly open: ReadonlyMap<string, Sitting>;
}

/** Everything about papers is folded from the facts. A fact about a paper that was never begun says nothing. */
export const EXAMS: Fold<Exams> = {
  name: 'exams',
  version: '1',
  nothing: { attempts: [], open: new Map() },
  extend(before, facts) {
    const attempts = [...before.attempts];
    const open = new Map(before.open);
    for (const fact of facts) take(attempts, open, fact);
    return { attempts, open };
  },
};

function take(attempts: Attempt[], open: Map<string, Sitting>, fact: Fact): void {
  if (fact.kind === 'examBegun') {
    const { attempt } = fact.rules;
    const known = open.has(attempt) || attempts.some((one) => one.attempt === attempt);
    if (known) return;
    open.set(attempt, { rules: fact.rules, course: fact.course, begunAt: fact.at, answers: {}, events: [] });
    return;
  }
  if (fact.kind === 'examSubmitted') {
    open.delete(fact.attempt.attempt);
    // Two pages may have handed it in at the same moment: the first counts.
    if (!attempts.some(({ attempt }) => attempt === fact.attempt.attempt)) attempts.push(fact.attempt);
    return;
  }
  if (fact.kind !== 'examAnswered' && fact.kind !== 'examNoted') return;
  const sitting = open.get(fact.attempt);
  if (!sitting) return;
  if (fact.kind === 'examNoted') {
    open.set(fact.attempt, { ...sitting, events: [...sitting.events, fact.event] });
    return;
  }
  const { item, answer, at, ms } = fact;
  const given = { answer, at, ms: ms + (sitting.answers[item]?.ms ?? 0) };
  open.set(fact.attempt, { ...sitting, answers: { ...sitting.answers, [item]: given } });
}

/** @returns places of the items that are flagged */
export function flagged({ events }: Pick<Sitting, 'events'>): ReadonlySet<number> {
  const flags = new Set<number>();
  for (const { what, item } of events) {
    if (item === undefined) continue;
    if (what === 'flag') flags.add(item);
    if (what === 'unflag') flags.delete(item);
  }
  return flags;
}

/** Milliseconds by which a time may be late: the clock is looked at once a second, and storing takes a moment. */
export const GRACE = 5_000;

/** Milliseconds that a sitting may take. */
export function allowance({ rules }: Pick<Sitting, 'rules'>): number {
  return (rules.minutes + rules.extra) * 60_000;
}

/** Milliseconds since 1970 when time is up. */
export function deadline(sitting: Pick<Sitting, 'rules' | 'begunAt'>): number {
  return sitting.begunAt + allowance(sitting);
}

/** Milliseconds since 1970 of the last thing that is known of a sitting: no clock may say that it is earlier now. */
export function lastSeen({
  begunAt,
  answers,
  events,
}: Pick<Sitting, 'begunAt' | 'answers' | 'events'>): number {
  return Math.max(begunAt, ...Object.values(answers).map(({ at }) => at), ...events.map(({ at }) => at));
}

/**
 * @param now milliseconds since 1970, by a clock that may have been turned back
 * @returns milliseconds that are left; never below 0
 */
export function timeLeft(sitting: Sitting, now: number): number {
  return Math.max(0, deadline(sitting) - Math.max(now, lastSeen(sitting)));
}

/**
 * How the entries went when they were last on a paper.
 * @param attempts oldest first
 */
export function historyOf(attempts: readonly Attempt[]): Record<string, 'right' | 'wrong'> {
  return Object.fromEntries(
    attempts.flatMap(({ items }) =>
      items.map(({ entry, score }) => [entry, score === 1 ? 'right' : 'wrong'] as const),
    ),
  );
}
