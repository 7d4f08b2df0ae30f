import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import { MOST_DOTS, dotsOf, heightOf, historiesOf } from './trend.ts';

const attempt = (paper: string, submittedAt: number, score = 0.5, passed = false) =>
  ({ attempt: `${paper}-${submittedAt}`, paper, submittedAt, result: { score, passed } }) as Attempt;
const BOX = { width: 120, height: 60, edge: 10 };

describe('the histories of papers', () => {
  it('hold the tries oldest first, and begin with the paper tried last', () => {
    const found = historiesOf([
      attempt('mock', 40),
      attempt('course', 30),
      attempt('mock', 10),
      attempt('course', 50),
    ]);
    expect(found.map(({ paper, attempts }) => [paper, attempts.map((one) => one.submittedAt)])).toEqual([
      ['course', [30, 50]],
      ['mock', [10, 40]],
    ]);
  });

  it('are none where nothing was tried', () => {
    expect(historiesOf([])).toEqual([]);
  });
});

describe('the dots of a trend', () => {
  it('go from edge to edge, higher with more points', () => {
    const dots = dotsOf([attempt('m', 1, 0), attempt('m', 2, 0.5), attempt('m', 3, 1, true)], BOX);
    expect(dots.map(({ x, y }) => [x, y])).toEqual([
      [10, 50],
      [60, 30],
      [110, 10],
    ]);
    expect(dots.map(({ points, passed }) => [points, passed])).toEqual([
      [0, false],
      [50, false],
      [100, true],
    ]);
  });

  it('puts one try in the middle', () => {
    expect(dotsOf([attempt('m', 1)], BOX)).toMatchObject([{ x: 60 }]);
  });

  it('shows the newest where there are too many', () => {
    const many = Array.from({ length: MOST_DOTS + 3 }, (_, at) => attempt('m', at, at / 100));
    const dots = dotsOf(many, BOX);
    expect([dots.length, dots[0]?.points]).toEqual([MOST_DOTS, 3]);
  });

  it('knows how high the pass mark is', () => {
    expect(heightOf(80, BOX)).toBe(18);
  });
});
