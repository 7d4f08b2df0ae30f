import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ATTEMPT_FORMAT, ATTEMPT_VERSION } from '../../../src/domain/exam/attempt.ts';
import type { Attempt } from '../../../src/domain/exam/attempt.ts';
import type { Bank, Entry } from '../../../src/domain/exam/bank.ts';
import { drawPaper } from '../../../src/domain/exam/draw.ts';
import { entryOf, paperOf } from '../../../src/domain/exam/hand-in.ts';
import type { ExamAnswer, Item } from '../../../src/domain/exam/item.ts';
import { isGiven, scoreItem } from '../../../src/domain/exam/kinds/index.ts';
import { resultOf } from '../../../src/domain/exam/result.ts';
import { sealAttempt } from '../../../src/domain/exam/seal-attempt.ts';
import { DIST } from './pages.ts';
import { expectCarried, importText, openRecord } from './record.ts';

/** The bank of the built site. */
export function builtBank(): Bank {
  return JSON.parse(readFileSync(`${DIST}exams/bank.json`, 'utf8')) as Bank;
}

const MINUTE = 60_000;

export interface Sat {
  readonly paper: string;
  /** What is answered to an item; null for nothing. */
  readonly answer: (item: Item, entry: Entry, at: number) => ExamAnswer | null;
  /** Milliseconds since 1970 of the hand-in. */
  readonly at?: number;
  readonly change?: Partial<Attempt>;
}

let made = 0;

/** A paper of the built site as it would have been handed in. */
export function attemptOf({ paper: id, answer, at = Date.now() - MINUTE, change = {} }: Sat): Attempt {
  made += 1;
  const bank = builtBank();
  const paper = paperOf(bank, id);
  const name = `made-${String(made)}`;
  const drawing = { seed: name, history: {} };
  const items = drawPaper(bank, paper, drawing).map((item, place) => {
    const entry = entryOf(bank, item.id);
    const given = answer(item, entry, place);
    const own = isGiven(given) ? given : null;
    return {
      entry: item.id,
      kind: item.kind,
      answer: own,
      ...scoreItem(entry, item.kind, own),
      at: own ? at - MINUTE : null,
      ms: 5000,
    };
  });
  return sealAttempt({
    format: ATTEMPT_FORMAT,
    version: ATTEMPT_VERSION,
    attempt: name,
    paper: id,
    bank: bank.digest,
    ...drawing,
    code: null,
    minutes: paper.minutes,
    extra: 0,
    holder: '小陈',
    course: bank.course,
    begunAt: at - 10 * MINUTE - 5000,
    submittedAt: at,
    by: 'learner',
    items,
    events: [],
    result: resultOf(bank, paper, items),
    ...change,
  });
}

/** @returns the answer that gets the full score */
export function rightAnswer(item: Item, entry: Entry): ExamAnswer {
  switch (entry.type) {
    case 'drill':
      return { words: entry.models.map(([model = '']) => model) };
    case 'spot':
      return { picks: entry.script.flatMap((line, at) => (line.forbidden === undefined ? [] : [at])) };
    case 'order':
      return { picks: [...entry.steps.keys()] };
    default: {
      const offered = 'options' in item ? item.options.map(({ at }) => at) : [];
      return { picks: offered.filter((at) => entry.right.includes(at)) };
    }
  }
}

/** @returns an answer that gets no point, or hardly any */
export function wrongAnswer(item: Item, entry: Entry): ExamAnswer {
  switch (entry.type) {
    case 'drill':
      return { words: entry.models.map(() => '雨伞') };
    case 'spot':
      return {
        picks: entry.script.flatMap((line, at) => (line.staff && line.forbidden === undefined ? [at] : [])),
      };
    case 'order':
      return { picks: [...entry.steps.keys()].reverse() };
    default: {
      const offered = 'options' in item ? item.options.map(({ at }) => at) : [];
      return { picks: offered.filter((at) => !entry.right.includes(at)).slice(0, 1) };
    }
  }
}

/** A record of somebody who handed these papers in, as the text of its file. */
export function recordOf(attempts: readonly Attempt[], more: readonly object[] = []): string {
  const submitted = attempts.map((attempt) => ({
    v: 3,
    id: `fact-${attempt.attempt}`,
    at: attempt.submittedAt,
    course: attempt.course,
    kind: 'examSubmitted',
    attempt,
  }));
  return JSON.stringify({
    format: 'service-from-the-heart-record',
    version: 1,
    profile: { id: 'sat', name: '小陈', createdAt: 0 },
    facts: [...submitted, ...more],
  });
}

/** Brings the papers in as a learner would, on another device. */
export async function carry(page: Page, ...attempts: readonly Attempt[]): Promise<void> {
  await openRecord(page);
  await importText(page, recordOf(attempts));
  await expectCarried(page, /已经换成“小陈”/);
}

/** Every third item wrong, one not answered. */
export const failed = (more: { at?: number; change?: Partial<Attempt> } = {}): Attempt =>
  attemptOf({
    paper: 'certification',
    answer: (item, entry, at) =>
      at === 5 ? null : at % 3 === 0 ? wrongAnswer(item, entry) : rightAnswer(item, entry),
    ...more,
  });
/** Everything right. */
export const passed = (at?: number): Attempt =>
  attemptOf({ paper: 'certification', answer: rightAnswer, ...(at === undefined ? {} : { at }) });
