import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_VERSION } from '../record/fact.ts';
import type { Fact } from '../record/fact.ts';
import { foldScenarios } from './history.ts';

const common = (id: string, at: number) => ({ v: FACT_VERSION, id, at, course: '1' }) as const;
const played = (id: string, at: number, ending: string, scenario = 'hall'): Fact => ({
  ...common(id, at),
  kind: 'played',
  scenario,
  choices: [0],
  ending,
});
const filed = (id: string, at: number, right: number): Fact => ({
  ...common(id, at),
  kind: 'filed',
  scenario: 'hall',
  options: [0, 1, 2],
  right,
});

const FACTS = [
  played('a', 10, 'gone'),
  filed('b', 20, 1),
  played('c', 30, 'settled'),
  filed('d', 40, 3),
  played('e', 50, 'gone'),
  played('f', 60, 'sent', 'mall'),
];

describe('what was played', () => {
  it('is told by scenario: how often, which endings, the last of them, the last form', () => {
    expect(foldScenarios(FACTS).get('hall')).toEqual({
      times: 3,
      endings: new Set(['gone', 'settled']),
      last: 'gone',
      at: 50,
      form: { right: 3, lines: 3 },
    });
    expect(foldScenarios(FACTS).get('mall')).toMatchObject({ times: 1, form: null });
    expect(foldScenarios([]).size).toBe(0);
  });

  it('is the same in whatever order the facts come, and however often', () => {
    const whole = foldScenarios(FACTS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...FACTS, ...FACTS], { minLength: 12 }), (facts) => {
        expect(foldScenarios(facts)).toEqual(whole);
      }),
    );
  });

  it('leaves out a form without a play', () => {
    expect(foldScenarios([filed('x', 1, 2)]).size).toBe(0);
  });
});
