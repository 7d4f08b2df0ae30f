import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPER, SMALL_BANK } from '../../../tests/fixtures/exam-bank.ts';
import { reaches, resultOf } from './result.ts';

const ONE = 'better-a';
const TWO = 'spot-a';
const scores = (entry: string, ...all: number[]) => all.map((score) => ({ entry, score }));

describe('a paper', () => {
  it('is passed exactly at its mark', () => {
    const at = (right: number) =>
      resultOf(SMALL_BANK, PAPER, [
        ...scores(TWO, 1),
        ...scores(ONE, ...Array.from({ length: 9 }, (_, index) => (index < right - 1 ? 1 : 0))),
      ]);
    expect(at(8)).toMatchObject({ items: 10, right: 8, score: 0.8, passed: true });
    expect(at(7)).toMatchObject({ score: 0.7, passed: false });
    expect(resultOf(SMALL_BANK, PAPER, scores(ONE, 0.7999)).passed).toBe(false);
  });

  it('is failed by one unit below its floor, however good the rest', () => {
    const good = scores(ONE, ...Array.from({ length: 20 }, () => 1));
    expect(resultOf(SMALL_BANK, PAPER, [...good, ...scores(TWO, 1, 0)])).toMatchObject({ passed: true });
    const low = resultOf(SMALL_BANK, PAPER, [...good, ...scores(TWO, 0.99, 0)]);
    expect(low.passed).toBe(false);
    expect(low.score).toBeGreaterThan(0.9);
    expect(low.modules.map(({ module, score }) => [module, score])).toEqual([
      ['one', 1],
      ['two', 0.495],
    ]);
  });

  it('is not failed by thirds that do not add up to one', () => {
    const paper = { ...PAPER, pass: 100 };
    expect(resultOf(SMALL_BANK, { ...paper, pass: 66.67 }, scores(ONE, 0.6667, 0.6667, 0.6667)).passed).toBe(
      true,
    );
    expect(resultOf(SMALL_BANK, PAPER, scores(ONE, 1, 1, 0.3333, 0.6667, 1)).passed).toBe(true);
  });

  it('says what a unit came to in teaching order, and counts only the full score as right', () => {
    const result = resultOf(SMALL_BANK, PAPER, [...scores(TWO, 0.5), ...scores(ONE, 1, 0.5)]);
    expect(result.modules).toEqual([
      { module: 'one', items: 2, right: 1, score: 0.75 },
      { module: 'two', items: 1, right: 0, score: 0.5 },
    ]);
  });

  it('without items is not passed', () => {
    expect(resultOf(SMALL_BANK, PAPER, [])).toEqual({
      items: 0,
      right: 0,
      score: 0,
      modules: [],
      passed: false,
    });
  });

  it('never gets worse by a better answer', () => {
    const share = fc.integer({ min: 0, max: 10_000 }).map((at) => at / 10_000);
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 40 }), share, (all, more) => {
        const [first = 0, ...rest] = all;
        const before = resultOf(SMALL_BANK, PAPER, scores(ONE, ...all));
        const after = resultOf(SMALL_BANK, PAPER, scores(ONE, Math.max(first, more), ...rest));
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(!before.passed || after.passed).toBe(true);
      }),
    );
  });
});

it('per cent are reached whatever binary fractions say', () => {
  for (let percent = 0; percent <= 100; percent += 1) {
    expect(reaches(percent / 100, percent)).toBe(true);
    expect(reaches((percent - 0.01) / 100, percent)).toBe(false);
  }
});
