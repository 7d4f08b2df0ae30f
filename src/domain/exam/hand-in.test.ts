import { describe, expect, it } from 'vitest';
import { MINUTE } from '../../../tests/fixtures/facts.ts';
import { PAPER, SMALL_BANK } from '../../../tests/fixtures/exam-bank.ts';
import type { AttemptEvent } from './attempt.ts';
import { bankForPaper } from './bank.ts';
import { digestOf } from './digest.ts';
import { drawPaper } from './draw.ts';
import { entryOf, handIn, paperOf } from './hand-in.ts';
import type { ExamAnswer, Item } from './item.ts';
import { parseAttempt } from './parse-attempt.ts';
import type { Sitting } from './sittings.ts';

const BEGUN = 1_000_000;
const END = BEGUN + 45 * MINUTE;
const rules = {
  attempt: 'a',
  paper: PAPER.id,
  bank: SMALL_BANK.digest,
  seed: 'seed',
  history: { 'spot-a': 'right' },
  code: null,
  minutes: 40,
  extra: 5,
  holder: '李明',
} as const;
const items = drawPaper(SMALL_BANK, PAPER, rules);

function right(item: Item): ExamAnswer {
  if (item.kind === 'typed' || item.kind === 'tiles') return { words: ['笑脸', '问候'] };
  if (item.kind === 'order') return { picks: [0, 1, 2, 3] };
  if (item.kind === 'spot') return { picks: [1, 3] };
  return { picks: [item.options.find(({ at }) => at < 2)?.at ?? 0] };
}

function sitting(
  answers: (item: Item, at: number) => ExamAnswer | null = right,
  change: Partial<Sitting> = {},
): Sitting {
  const given = items.flatMap((item, at) => {
    const answer = answers(item, at);
    return answer ? [[at, { answer, at: BEGUN + at * MINUTE, ms: 1000 + at }] as const] : [];
  });
  return {
    rules,
    course: '1.0.0+0',
    begunAt: BEGUN,
    answers: Object.fromEntries(given),
    events: [],
    ...change,
  };
}

describe('handing in', () => {
  it('marks what is there, says how long it took, and can be read again', () => {
    const attempt = handIn(SMALL_BANK, sitting(), BEGUN + 10 * MINUTE);
    expect(attempt).toMatchObject({ ...rules, by: 'learner', submittedAt: BEGUN + 10 * MINUTE });
    expect(attempt.result).toMatchObject({ items: 5, right: 5, score: 1, passed: true });
    expect(attempt.items[2]).toMatchObject({ at: BEGUN + 2 * MINUTE, ms: 1002 });
    expect(parseAttempt(JSON.parse(JSON.stringify(attempt)))).toEqual(attempt);
  });

  it('marks a paper by the bank of its units alone as by the whole one', () => {
    const one = { ...PAPER, blueprint: PAPER.blueprint.slice(0, 1) };
    const bank = { ...SMALL_BANK, papers: [one] };
    const own = bankForPaper(bank, one);
    expect(own.entries.map(({ module }) => module)).toEqual(Array.from({ length: 6 }, () => 'one'));
    const sat = sitting((item) => (item.id === 'drill-a' ? { words: ['错', ''] } : right(item)));
    expect(handIn(own, sat, BEGUN)).toEqual(handIn(bank, sat, BEGUN));
  });

  it('seals all of it', () => {
    const { digest, ...rest } = handIn(SMALL_BANK, sitting(), BEGUN + 1);
    expect(digestOf(rest)).toBe(digest);
    expect(digestOf({ ...rest, holder: '李鸣' })).not.toBe(digest);
  });

  it('of an empty paper is an attempt too, and not passed', () => {
    const { result, items: all } = handIn(
      SMALL_BANK,
      sitting(() => null),
      BEGUN,
    );
    expect(result).toMatchObject({ score: 0, right: 0, passed: false });
    expect(all.every(({ answer, at, ms }) => answer === null && at === null && ms === 0)).toBe(true);
  });
});

describe('time', () => {
  it('is up at the deadline: from then on the clock hands in, however late that is seen', () => {
    const at = (now: number) => {
      const { by, submittedAt } = handIn(SMALL_BANK, sitting(), now);
      return [by, submittedAt];
    };
    expect(at(END - 1)).toEqual(['learner', END - 1]);
    expect(at(END)).toEqual(['clock', END]);
    expect(at(END + 1000 * MINUTE)).toEqual(['clock', END]);
  });

  it('does not run backwards', () => {
    expect(handIn(SMALL_BANK, sitting(), 5)).toMatchObject({ by: 'learner', submittedAt: BEGUN });
  });

  it('that is up takes no more answers, but for the moment that storing takes', () => {
    const late = (by: number) => {
      const given = sitting().answers;
      const answers = { ...given, 0: { answer: given[0]?.answer ?? { picks: [] }, at: END + by, ms: 1 } };
      return handIn(SMALL_BANK, sitting(right, { answers }), END + 60 * MINUTE).items[0]?.score;
    };
    expect(late(1000)).toBe(1);
    expect(late(MINUTE)).toBe(0);
  });

  it('that is up leaves out what was noted later: a laptop that slept is no fault', () => {
    const events: AttemptEvent[] = [
      { what: 'left', at: BEGUN + MINUTE },
      { what: 'back', at: END + 60 * MINUTE },
    ];
    expect(handIn(SMALL_BANK, sitting(right, { events }), END + 60 * MINUTE).events).toEqual(
      events.slice(0, 1),
    );
  });
});

describe('a record that was meddled with', () => {
  it('gives nothing for answers that do not fit their items', () => {
    const foreign = (item: Item): ExamAnswer =>
      'blanks' in item ? { picks: [0] } : { picks: [0, 0, 0, 0, 0, 0] };
    const { items: all, result } = handIn(SMALL_BANK, sitting(foreign), BEGUN + 1);
    expect(all.map(({ answer }) => answer)).toEqual([null, null, null, null, null]);
    expect(result.score).toBe(0);
  });

  it('gives nothing for places that are not on the paper', () => {
    const answers = { 99: { answer: { picks: [0] }, at: BEGUN, ms: 0 } };
    expect(handIn(SMALL_BANK, sitting(right, { answers }), BEGUN + 1).items).toHaveLength(5);
  });

  it('can still be read with more events than anybody makes, and the clock is not lost among flags', () => {
    const flags = Array.from({ length: 20_000 }, (_, at): AttemptEvent => ({
      what: 'flag',
      at: BEGUN + at,
      item: 0,
    }));
    const events: AttemptEvent[] = [...flags, { what: 'clock', at: BEGUN + 30_000 }];
    const attempt = handIn(SMALL_BANK, sitting(right, { events }), BEGUN + MINUTE);
    expect(parseAttempt(attempt)).toEqual(attempt);
    expect(attempt.events.map(({ what }) => what)).toEqual(['clock']);
  });
});

it('another bank, an unknown paper and an unknown entry are told', () => {
  expect(() => handIn({ ...SMALL_BANK, digest: 'e'.repeat(64) }, sitting(), BEGUN)).toThrow(/another bank/);
  expect(() => paperOf(SMALL_BANK, 'x')).toThrow(/no paper/);
  expect(() => entryOf(SMALL_BANK, 'x')).toThrow(/no entry/);
});
