import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import { pointsOf, standingOf, tryOf } from './standing.ts';

const RULES = { pass: 80, floor: 50 };
const result = (score: number, ...modules: [module: string, score: number][]) => ({
  score,
  modules: modules.map(([module, own]) => ({ module, items: 4, right: 1, score: own })),
});

describe('how a result stands', () => {
  it('says how many points are missing', () => {
    expect(standingOf(result(0.775), RULES)).toEqual({ points: 77.5, missing: 2.5, low: [] });
    expect(standingOf(result(0), RULES)).toMatchObject({ points: 0, missing: 80 });
  });

  it('misses nothing at the pass mark', () => {
    expect(standingOf(result(0.8), RULES)).toEqual({ points: 80, missing: 0, low: [] });
  });

  it('never shows the pass mark to somebody who did not reach it', () => {
    expect(standingOf(result(0.7997), RULES)).toEqual({ points: 79.9, missing: 0.1, low: [] });
  });

  it('names the modules below their floor, whatever the whole', () => {
    const { missing, low } = standingOf(result(0.9, ['ears', 1], ['phone', 0.4999], ['face', 0.5]), RULES);
    expect({ missing, low }).toEqual({ missing: 0, low: ['phone'] });
  });

  it('has no floor where the paper has none', () => {
    expect(standingOf(result(0.9, ['phone', 0]), { pass: 80, floor: 0 }).low).toEqual([]);
  });
});

describe('points', () => {
  it('have one decimal', () => {
    expect([0, 0.6667, 0.775, 1].map(pointsOf)).toEqual([0, 66.7, 77.5, 100]);
  });
});

describe('which try it was', () => {
  const attempt = (id: string, paper: string, at: number, score: number) =>
    ({ attempt: id, paper, submittedAt: at, result: { score } }) as Attempt;
  const [first, second, third] = [
    attempt('a', 'course', 10, 0.675),
    attempt('b', 'course', 20, 0.775),
    attempt('c', 'course', 30, 0.7),
  ] as const;
  const all = [third, attempt('m', 'mock', 15, 1), first, second];

  it('counts the tries of its own paper, in order of time', () => {
    expect([first, second, third].map((one) => tryOf(one, all).number)).toEqual([1, 2, 3]);
  });

  it('compares with the one before', () => {
    expect([first, second, third].map((one) => tryOf(one, all).gain)).toEqual([null, 10, -7.5]);
  });

  it('is the first where nothing else is known', () => {
    expect(tryOf(second, [])).toEqual({ number: 1, gain: null });
  });
});
