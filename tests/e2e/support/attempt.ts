import { readFileSync } from 'node:fs';
import type { Attempt } from '../../../src/domain/exam/attempt.ts';
import type { Bank, Entry } from '../../../src/domain/exam/bank.ts';
import { drawPaper } from '../../../src/domain/exam/draw.ts';
import { entryOf, handIn, paperOf } from '../../../src/domain/exam/hand-in.ts';
import type { ExamAnswer, Item } from '../../../src/domain/exam/item.ts';
import { DIST } from './pages.ts';

/** What papers of the built site are drawn from. */
export function builtBank(): Bank {
  return JSON.parse(readFileSync(`${DIST}exams/bank.json`, 'utf8')) as Bank;
}

/** An attempt as the site itself would hand it in, every answer right, in 23 minutes. */
export function handedIn(bank: Bank, paper: string, holder: string): Attempt {
  const begunAt = Date.parse('2026-11-20T01:30:00Z');
  const { minutes } = paperOf(bank, paper);
  const rules = {
    attempt: `attempt-of-${paper}`,
    paper,
    bank: bank.digest,
    seed: 'seed-1',
    history: {},
    code: null,
    minutes,
    extra: 0,
    holder,
  };
  const items = drawPaper(bank, paperOf(bank, paper), rules);
  const answers = Object.fromEntries(
    items.map((item, at) => [
      at,
      { answer: rightAnswer(entryOf(bank, item.id), item), at: begunAt + 1000 * (at + 1), ms: 900 },
    ]),
  );
  const sitting = { rules, course: bank.course, begunAt, answers, events: [] };
  return handIn(bank, sitting, begunAt + Math.min(23, minutes - 1) * 60_000);
}

function rightAnswer(entry: Entry, item: Item): ExamAnswer {
  switch (entry.type) {
    case 'drill':
      return { words: entry.models.map(([model]) => model ?? '') };
    case 'order':
      return { picks: [...entry.steps.keys()] };
    case 'spot':
      return { picks: [...entry.script.keys()].filter((at) => entry.script[at]?.forbidden !== undefined) };
    default: {
      const offered = 'options' in item ? item.options.map(({ at }) => at) : [];
      return { picks: offered.filter((at) => entry.right.includes(at)) };
    }
  }
}
