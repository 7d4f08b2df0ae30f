import { describe, expect, it } from 'vitest';
import { correlation, discrimination } from './statistics.ts';

describe('correlation', () => {
  it('is 1 on a rising line and −1 on a falling one', () => {
    expect(
      correlation([
        [0, 1],
        [1, 3],
        [2, 5],
      ]),
    ).toBeCloseTo(1);
    expect(
      correlation([
        [0, 5],
        [1, 3],
        [2, 1],
      ]),
    ).toBeCloseTo(-1);
  });

  it('comes to what a hand reckons', () => {
    // Means 0.5 and 0.5; products 0.25 − 0.05 + 0.05 + 0.15 = 0.4; squares 1 and 0.25 + 0.01 + 0.01 + 0.09 = 0.36.
    expect(
      correlation([
        [1, 1],
        [1, 0.4],
        [0, 0.4],
        [0, 0.2],
      ]),
    ).toBeCloseTo(0.4 / Math.sqrt(1 * 0.36), 6);
  });

  it('is not told for too few, nor where one side never changes', () => {
    expect(
      correlation([
        [0, 1],
        [1, 0],
      ]),
    ).toBeNull();
    expect(
      correlation([
        [1, 1],
        [1, 0],
        [1, 0.5],
      ]),
    ).toBeNull();
  });
});

describe('the index of discrimination', () => {
  it('compares the best 27 % with the worst', () => {
    // Eleven attempts: groups of three. Best three: 1, 1, 0; worst three: 0, 0, 1.
    const scores = [1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0];
    const pairs = scores.map((score, at) => [score, 11 - at] as const);
    expect(discrimination(pairs)).toBeCloseTo(2 / 3 - 1 / 3);
  });

  it('does not hang on the order of those at the border of a group', () => {
    // Four attempts: groups of one. The two best are equal, one right and one wrong: half.
    const pairs = [
      [1, 0.9],
      [0, 0.9],
      [0, 0.5],
      [0, 0.1],
    ] as const;
    expect(discrimination(pairs)).toBe(0.5);
    expect(discrimination([...pairs].reverse())).toBe(0.5);
  });

  it('is 0 where all papers are equal, and is not told for one', () => {
    expect(
      discrimination([
        [1, 0.5],
        [0, 0.5],
        [1, 0.5],
      ]),
    ).toBe(0);
    expect(discrimination([[1, 1]])).toBeNull();
  });
});
