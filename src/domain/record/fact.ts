import type { Verdict } from '../answer/mark.ts';
import { VERDICTS } from '../answer/mark.ts';
import type { Attempt, AttemptEvent, AttemptRules } from '../exam/attempt.ts';
import type { ExamAnswer } from '../exam/item.ts';
import { parseAnswer } from '../exam/parse-answer.ts';
import { plainText } from '../plain-text.ts';
import { parseAttempt, parseEvent, parseRules } from '../exam/parse-attempt.ts';

/** Shape of the facts that this code writes. Older ones are brought up by migrate.ts. */
export const FACT_VERSION = 3;

interface Common {
  readonly v: typeof FACT_VERSION;
  /** Unique everywhere, so that merging two records is set union. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Version of the course that was being studied. */
  readonly course: string;
}

export interface Entry {
  readonly answer: string;
  readonly verdict: Verdict;
}

/** What happened in a review is kept apart from the lesson: it moves the schedule, never a stamp. */
interface Reviewable {
  readonly review?: true;
}

/** A drill was handed in and marked: one entry per blank. */
export interface Answered extends Common, Reviewable {
  readonly kind: 'answered';
  readonly drill: string;
  readonly mode: 'typed' | 'tiles';
  readonly entries: readonly Entry[];
  /** Milliseconds from the first touch of a blank to the hand-in. Version 1 did not measure it. */
  readonly ms?: number;
}

/** A rung of the hint ladder was used: 1 a nudge, 2 the first sound, 3 tiles. */
export interface Hinted extends Common, Reviewable {
  readonly kind: 'hinted';
  readonly drill: string;
  readonly blank: number;
  readonly rung: number;
}

/** The answer of a blank was revealed. */
export interface Shown extends Common, Reviewable {
  readonly kind: 'shown';
  readonly drill: string;
  readonly blank: number;
  /** Blanks that the drill has: the others are still open. The first courses did not write it. */
  readonly of?: number;
}

/** 「我写的也对」: the learner holds that a refused answer is right. */
export interface Appealed extends Common, Reviewable {
  readonly kind: 'appealed';
  readonly drill: string;
  readonly blank: number;
  readonly answer: string;
}

export interface LessonOpened extends Common {
  readonly kind: 'lessonOpened';
  readonly lesson: string;
}

/** The end of a lesson's text was reached. */
export interface LessonRead extends Common {
  readonly kind: 'lessonRead';
  readonly lesson: string;
}

/** How an exercise without blanks went: near with help or in part. */
export const OUTCOMES = ['right', 'near', 'wrong'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** An exercise on a phrase, a word or a figure was done. Since version 2. */
export interface Practised extends Common, Reviewable {
  readonly kind: 'practised';
  /** What was practised: phrase-3, term-empathy, body-gaze. */
  readonly item: string;
  /** Name of the exercise: turn, choose, write, spot, rewrite, recall, place, find … */
  readonly exercise: string;
  readonly outcome: Outcome;
  /** What was chosen or written. */
  readonly answer?: string;
  /** Milliseconds that it took. */
  readonly ms?: number;
}

/** A word of the glossary was opened in place. Since version 2. */
export interface TermOpened extends Common {
  readonly kind: 'termOpened';
  readonly term: string;
}

/** A scenario was played to an ending. Since version 2. */
export interface Played extends Common {
  readonly kind: 'played';
  readonly scenario: string;
  /** Index of the reply chosen at each turn: with the scenario they say everything that happened. */
  readonly choices: readonly number[];
  readonly ending: string;
}

/** The tracking form after a scenario was filled in and checked. Since version 2. */
export interface Filed extends Common {
  readonly kind: 'filed';
  readonly scenario: string;
  /** Index of the option chosen in each line of the form. */
  readonly options: readonly number[];
  readonly right: number;
}

/** A paper was begun: its clock runs from this fact's time. Since version 3. */
export interface ExamBegun extends Common {
  readonly kind: 'examBegun';
  readonly rules: AttemptRules;
}

/** An item of a paper was answered; a later answer replaces it. Since version 3. */
export interface ExamAnswered extends Common {
  readonly kind: 'examAnswered';
  readonly attempt: string;
  /** Its place on the paper, from 0. */
  readonly item: number;
  readonly answer: ExamAnswer;
  /** Milliseconds that it was in front of the learner since it was last shown or answered. */
  readonly ms: number;
}

/** Something else happened in a paper. Since version 3. */
export interface ExamNoted extends Common {
  readonly kind: 'examNoted';
  readonly attempt: string;
  readonly event: AttemptEvent;
}

/** A paper was handed in and marked: everything that a certificate rests on. Since version 3. */
export interface ExamSubmitted extends Common {
  readonly kind: 'examSubmitted';
  readonly attempt: Attempt;
}

/** Something that happened while learning. Facts are only ever added; everything shown is folded from them. */
export type Fact =
  | Answered
  | Hinted
  | Shown
  | Appealed
  | LessonOpened
  | LessonRead
  | Practised
  | TermOpened
  | Played
  | Filed
  | ExamBegun
  | ExamAnswered
  | ExamNoted
  | ExamSubmitted;

/** Longest answer that a fact holds, in UTF-16 units; the longest field takes 120. */
export const LONGEST_ANSWER = 1000;
/** More blanks than any drill has. */
const MOST_BLANKS = 100;

type WithoutCommon<T> = T extends Fact ? Omit<T, keyof Common> : never;
/** What the caller of the store says; id, time and course version are added there. */
export type NewFact = WithoutCommon<Fact>;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks that something read from a disk or a file is a fact of today's shape.
 * @returns the fact with only the known fields, or null
 */
export function parseFact(value: unknown): Fact | null {
  if (typeof value !== 'object' || value === null) return null;
  const raw = value as Raw;
  const { v, id, at, course, kind } = raw;
  if (v !== FACT_VERSION || !isText(id) || !isTime(at) || typeof course !== 'string') return null;
  const common = { v: FACT_VERSION, id, at, course } as const;
  const body = parseBody(kind, raw);
  return body && { ...common, ...body };
}

function parseBody(kind: unknown, raw: Raw): NewFact | null {
  const { drill, lesson, blank, answer, rung, item, exercise, outcome, term, scenario } = raw;
  const review = raw['review'] === true ? ({ review: true } as const) : {};
  const ms = isTime(raw['ms']) ? { ms: raw['ms'] } : {};
  switch (kind) {
    case 'answered': {
      const entries = parseEntries(raw['entries']);
      const mode = raw['mode'] === 'tiles' ? 'tiles' : 'typed';
      return isText(drill) && entries ? { kind, drill, mode, entries, ...ms, ...review } : null;
    }
    case 'hinted':
      return isText(drill) && isCount(blank) && isCount(rung)
        ? { kind, drill, blank, rung, ...review }
        : null;
    case 'shown':
      return isText(drill) && isCount(blank)
        ? { kind, drill, blank, ...(isCount(raw['of']) ? { of: raw['of'] } : {}), ...review }
        : null;
    case 'appealed':
      return isText(drill) && isCount(blank) && typeof answer === 'string'
        ? { kind, drill, blank, answer: plainText(answer, LONGEST_ANSWER), ...review }
        : null;
    case 'lessonOpened':
    case 'lessonRead':
      return isText(lesson) ? { kind, lesson } : null;
    case 'practised': {
      const known = OUTCOMES.find((one) => one === outcome);
      const said = typeof answer === 'string' ? { answer: plainText(answer, LONGEST_ANSWER) } : {};
      return isText(item) && isText(exercise) && known
        ? { kind, item, exercise, outcome: known, ...said, ...ms, ...review }
        : null;
    }
    case 'termOpened':
      return isText(term) ? { kind, term } : null;
    case 'played': {
      const { choices, ending } = raw;
      return isText(scenario) && isCounts(choices) && isText(ending)
        ? { kind, scenario, choices, ending }
        : null;
    }
    case 'filed': {
      const { options, right } = raw;
      return isText(scenario) && isCounts(options) && isCount(right)
        ? { kind, scenario, options, right }
        : null;
    }
    case 'examBegun': {
      const rules = parseRules(raw['rules']);
      return rules && { kind, rules };
    }
    case 'examAnswered': {
      const given = parseAnswer(raw['answer']);
      return isText(raw['attempt']) && isCount(raw['item']) && given && isTime(raw['ms'])
        ? { kind, attempt: raw['attempt'], item: raw['item'], answer: given, ms: raw['ms'] }
        : null;
    }
    case 'examNoted': {
      const event = parseEvent(raw['event']);
      return isText(raw['attempt']) && event ? { kind, attempt: raw['attempt'], event } : null;
    }
    case 'examSubmitted': {
      const attempt = parseAttempt(raw['attempt']);
      return attempt && { kind, attempt };
    }
    default:
      return null;
  }
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.length > 0 && value.length < 1000 && value.every(isCount);
}

function parseEntries(value: unknown): Entry[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_BLANKS) return null;
  const entries = value.map((item: unknown): Entry | null => {
    if (typeof item !== 'object' || item === null) return null;
    const { answer, verdict } = item as Raw;
    const known = VERDICTS.find((one) => one === verdict);
    return typeof answer === 'string' && known
      ? { answer: plainText(answer, LONGEST_ANSWER), verdict: known }
      : null;
  });
  return entries.every((entry): entry is Entry => entry !== null) ? entries : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length < 200;
}

/** Milliseconds since 1970; later than this there is no Date (ECMA-262, time range). */
export const LATEST = 8.64e15;

export function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LATEST;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000;
}
