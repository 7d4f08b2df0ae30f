import type { Verdict } from '../answer/mark.ts';
import type { Attempt, AttemptItem, ExamResult } from './attempt.ts';
import type { Bank, Paper } from './bank.ts';
import { canonicalJson } from './digest.ts';
import { drawPaper } from './draw.ts';
import { readClassCode } from './class-code.ts';
import type { Item } from './item.ts';
import { isAnswer, scoreItem } from './kinds/index.ts';
import { resultOf } from './result.ts';
import { timeDifferences } from './times.ts';
import type { TimeDifference } from './times.ts';

/** Something in an attempt that does not follow from its seed, its answers and the bank. Places count from 0. */
export type Difference =
  | { readonly what: 'digest'; readonly said: string; readonly found: string }
  /** The bank has no such paper. */
  | { readonly what: 'paper'; readonly said: string }
  /** Places of the items that are not those which seed and history draw; where items are missing or too many, both counts. */
  | {
      readonly what: 'items';
      readonly places: readonly number[];
      readonly said: number;
      readonly found: number;
    }
  /** The class code is none of this course, or of another paper. */
  | { readonly what: 'code'; readonly said: string }
  /** The paper was drawn with another seed, or with a history, than its class code says. */
  | { readonly what: 'seed' }
  | { readonly what: 'minutes' | 'extra'; readonly said: number; readonly found: number }
  /** An answer that cannot be given to its item. */
  | { readonly what: 'answer'; readonly at: number }
  | {
      readonly what: 'verdicts';
      readonly at: number;
      readonly said: readonly Verdict[];
      readonly found: readonly Verdict[];
    }
  | { readonly what: 'score'; readonly at: number; readonly said: number; readonly found: number }
  | { readonly what: 'result'; readonly said: ExamResult; readonly found: ExamResult }
  | TimeDifference;

/** What an attempt comes to when it is drawn and marked again. */
export interface Remarked {
  /** Null where the bank has no such paper. */
  readonly paper: Paper | null;
  /** Null where the items are not those of the paper: nothing can be added up then. */
  readonly result: ExamResult | null;
  readonly differences: readonly Difference[];
}

/**
 * Draws the paper of an attempt again, marks every answer again and compares.
 * @param bank the one that the attempt names
 */
export function remark(bank: Bank, attempt: Attempt): Remarked {
  const paper = bank.papers.find(({ id }) => id === attempt.paper);
  if (!paper) return { paper: null, result: null, differences: [{ what: 'paper', said: attempt.paper }] };
  const rules = [...codeDifferences(bank, attempt), ...minuteDifferences(paper, attempt)];
  const drawn = draw(bank, paper, attempt);
  const places = otherPlaces(attempt.items, drawn);
  const marking = attempt.items.flatMap((item, at) => {
    const asked = drawn[at];
    return asked && !places.includes(at) ? itemDifferences(bank, asked, item, at) : [];
  });
  const differences = [...rules, ...marking, ...timeDifferences(attempt)];
  if (places.length > 0) {
    const items = { what: 'items', places, said: attempt.items.length, found: drawn.length } as const;
    return { paper, result: null, differences: [items, ...differences] };
  }
  const result = resultOf(bank, paper, drawn.map(toScore(bank, attempt)));
  const sum = same(result, attempt.result)
    ? []
    : [{ what: 'result', said: attempt.result, found: result } as const];
  return { paper, result, differences: [...differences, ...sum] };
}

/** A code alone rebuilds its paper; without one nobody can have added minutes. */
function codeDifferences(bank: Bank, { code, paper, seed, history, extra }: Attempt): Difference[] {
  if (code === null) return extra === 0 ? [] : [{ what: 'extra', said: extra, found: 0 }];
  const read = readClassCode(code, bank);
  if (!read.ok || read.paper.id !== paper) return [{ what: 'code', said: code }];
  return [
    ...(read.seed === seed && history === null ? [] : [{ what: 'seed' } as const]),
    ...(read.extra === extra ? [] : [{ what: 'extra', said: extra, found: read.extra } as const]),
  ];
}

function minuteDifferences({ minutes }: Paper, attempt: Attempt): Difference[] {
  return attempt.minutes === minutes ? [] : [{ what: 'minutes', said: attempt.minutes, found: minutes }];
}

/** @returns no items where the paper cannot be drawn */
function draw(bank: Bank, paper: Paper, attempt: Attempt): readonly Item[] {
  try {
    return drawPaper(bank, paper, attempt);
  } catch {
    return [];
  }
}

/** Places where the attempt has another item than the paper, or one of the two has none. */
function otherPlaces(items: readonly AttemptItem[], drawn: readonly Item[]): number[] {
  const longer = items.length > drawn.length ? items : drawn;
  return [...longer.keys()].filter(
    (at) => items[at]?.entry !== drawn[at]?.id || items[at]?.kind !== drawn[at]?.kind,
  );
}

function itemDifferences(bank: Bank, asked: Item, item: AttemptItem, at: number): Difference[] {
  if (item.answer !== null && !isAnswer(asked, item.answer)) return [{ what: 'answer', at }];
  const { score, verdicts } = marked(bank, asked, item);
  return [
    ...(same(verdicts, item.verdicts)
      ? []
      : [{ what: 'verdicts', at, said: item.verdicts, found: verdicts } as const]),
    ...(score === item.score ? [] : [{ what: 'score', at, said: item.score, found: score } as const]),
  ];
}

function toScore(bank: Bank, { items }: Attempt) {
  return (asked: Item, at: number): { entry: string; score: number } => {
    const item = items[at];
    return { entry: asked.id, score: item ? marked(bank, asked, item).score : 0 };
  };
}

/** What cannot be an answer counts as none. */
function marked({ entries }: Bank, asked: Item, { answer }: AttemptItem) {
  const entry = entries.find(({ id }) => id === asked.id);
  if (!entry) return { score: 0, verdicts: [] };
  return scoreItem(entry, asked.kind, isAnswer(asked, answer) ? answer : null);
}

function same(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
