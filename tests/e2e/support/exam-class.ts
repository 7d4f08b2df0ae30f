import { readFileSync } from 'node:fs';
import type { Attempt } from '../../../src/domain/exam/attempt.ts';
import type { Bank, Entry } from '../../../src/domain/exam/bank.ts';
import { makeClassCode, readClassCode } from '../../../src/domain/exam/class-code.ts';
import type { ClassPaper } from '../../../src/domain/exam/class-code.ts';
import { drawPaper } from '../../../src/domain/exam/draw.ts';
import { handIn } from '../../../src/domain/exam/hand-in.ts';
import type { ExamAnswer, Item } from '../../../src/domain/exam/item.ts';
import type { Sitting } from '../../../src/domain/exam/sittings.ts';
import { DIST } from './pages.ts';

/** The bank of the built course. */
export function builtBank(): Bank {
  return JSON.parse(readFileSync(`${DIST}exams/bank.json`, 'utf8')) as Bank;
}

/** A class that sits the certification paper. */
export function classPaper(bank: Bank, seed = 12345): ClassPaper {
  const code = makeClassCode({ letter: 'C', seed, extra: 0, group: null, bank: bank.digest });
  const read = readClassCode(code, bank);
  if (!read.ok) throw new Error(read.error);
  return read;
}

/** The items of a class's paper. */
export function itemsOf(bank: Bank, { paper, seed }: Pick<ClassPaper, 'paper' | 'seed'>): readonly Item[] {
  return drawPaper(bank, paper, { seed, history: null });
}

export function entryOf({ entries }: Bank, { id }: Item): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(id);
  return entry;
}

/** The answer of somebody who knows. */
export function rightAnswer(bank: Bank, item: Item): ExamAnswer {
  const entry = entryOf(bank, item);
  switch (entry.type) {
    case 'drill':
      return { words: entry.models.map(([model]) => model ?? '') };
    case 'spot':
      return {
        picks: [...entry.script.entries()].flatMap(([at, line]) =>
          line.forbidden === undefined ? [] : [at],
        ),
      };
    case 'order':
      return { picks: [...entry.steps.keys()] };
    default: {
      const options = 'options' in item ? item.options : [];
      return { picks: options.filter(({ at }) => entry.right.includes(at)).map(({ at }) => at) };
    }
  }
}

interface Sat {
  readonly id: string;
  readonly holder: string;
  /** Answers that are not the right ones, by entry; null: left empty. */
  readonly answers?: ReadonlyMap<string, ExamAnswer | null>;
  /** Minutes after the first. */
  readonly later?: number;
}

const BEGUN = Date.UTC(2026, 10, 20, 1, 0);

/** A paper as somebody of the class handed it in. */
export function sat(
  bank: Bank,
  set: ClassPaper,
  { id, holder, answers = new Map<string, ExamAnswer | null>(), later = 0 }: Sat,
): Attempt {
  const { paper, seed, extra, code } = set;
  const begunAt = BEGUN + later * 60_000;
  const given = itemsOf(bank, set).flatMap((item, place) => {
    const own = answers.get(item.id);
    const answer = own === undefined ? rightAnswer(bank, item) : own;
    return answer ? [[place, { answer, at: begunAt + place * 1000, ms: 1000 }] as const] : [];
  });
  const sitting: Sitting = {
    rules: {
      attempt: id,
      paper: paper.id,
      bank: bank.digest,
      seed,
      history: null,
      code,
      minutes: paper.minutes,
      extra,
      holder,
    },
    course: bank.course,
    begunAt,
    answers: Object.fromEntries(given),
    events: [],
  };
  return handIn(bank, sitting, begunAt + 600_000);
}

/**
 * Answers that fail for the want of one blank: with it, the paper is passed.
 * @param written into that blank
 */
export function oneBlankShort(
  bank: Bank,
  set: ClassPaper,
  written: string,
): { readonly target: Item; readonly answers: ReadonlyMap<string, ExamAnswer | null> } {
  const items = itemsOf(bank, set);
  const target = items.find((item) => 'blanks' in item && item.blanks === 1);
  if (!target) throw new Error('no item of one blank');
  const wrong = [target.id, { words: [written] }] as const;
  let left = new Map<string, ExamAnswer | null>();
  const passes = (answers: ReadonlyMap<string, ExamAnswer | null>): boolean =>
    sat(bank, set, { id: 'x', holder: 'x', answers }).result.passed;
  for (const { id } of items.filter((item) => item !== target)) {
    const more = new Map(left).set(id, null);
    if (!passes(more)) continue;
    left = more;
    if (!passes(new Map([...left, wrong]))) return { target, answers: new Map([...left, wrong]) };
  }
  throw new Error('cannot be failed by one blank');
}
