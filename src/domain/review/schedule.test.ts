import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../record/fact.ts';
import type { Cards, Memory } from './schedule.ts';
import { extendCards, foldSchedule, retrievability, scheduleOf } from './schedule.ts';
import type { Grade } from './sittings.ts';
import { DAY, answered, practised } from '../../../tests/fixtures/facts.ts';

const ITEM = 'drill-smile';
const memory = (facts: readonly Fact[], retention?: number): Memory => {
  const found = foldSchedule(facts, retention).get(ITEM);
  if (!found) throw new Error('not scheduled');
  return found;
};
const VERDICTS = { again: 'wrong', hard: 'near', good: 'right' } as const;

/** Answers the drill each time on the day that it is due. */
function reviewed(grades: readonly (keyof typeof VERDICTS)[]): Memory[] {
  const facts: Fact[] = [];
  return grades.map((grade) => {
    const at = facts.length === 0 ? Date.UTC(2026, 0, 5, 9) : memory(facts).due;
    facts.push(answered(at, 'smile', [VERDICTS[grade]]));
    return memory(facts);
  });
}

describe('the schedule', () => {
  it('is FSRS-6’s: stability after good, good, good, again, good, each on its due day', () => {
    const steps = reviewed(['good', 'good', 'good', 'again', 'good']);
    expect(steps.map(({ stability }) => Number(stability.toFixed(4)))).toEqual([
      2.3065, 13.8269, 56.9567, 3.1881, 8.0808,
    ]);
    expect(steps.at(-1)).toMatchObject({ sittings: 5, lapses: 1 });
  });

  it('begins with FSRS-6’s first stabilities, and the answer that failed comes back the next day', () => {
    expect(reviewed(['again'])[0]?.stability).toBeCloseTo(0.212, 4);
    expect(reviewed(['hard'])[0]?.stability).toBeCloseTo(1.2931, 4);
    const [failed] = reviewed(['again']);
    expect((failed?.due ?? 0) - (failed?.last ?? 0)).toBe(DAY);
  });

  it('brings items back sooner the more is to be remembered', () => {
    const facts = [answered(0, 'smile', ['right']), answered(3 * DAY, 'smile', ['right'])];
    const days = (retention: number) => (memory(facts, retention).due - 3 * DAY) / DAY;
    expect(days(0.8)).toBeGreaterThan(days(0.9));
    expect(days(0.9)).toBeGreaterThan(days(0.97));
    expect(days(0.1)).toBe(days(0.8));
    expect(days(1)).toBe(days(0.97));
  });

  it('is the same for two records joined in either order, and when facts come twice', () => {
    const one = [1, 4, 9].map((day) => answered(day * DAY, 'smile', [day === 4 ? 'wrong' : 'right']));
    const other = [2, 6].map((day) => answered(day * DAY, 'smile', ['right']));
    const phrase = practised(3 * DAY, 'phrase-3', 'near');
    const all = [...one, ...other, phrase];
    const whole = foldSchedule(all);
    expect([...whole.keys()]).toEqual([ITEM, 'phrase-3']);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        (some, every) => {
          expect(foldSchedule([...some, ...every])).toEqual(whole);
        },
      ),
    );
  });

  it('stands any time that a record may hold', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.double({ min: 0, max: 8.64e15, noNaN: true }),
            fc.constantFrom('right', 'wrong', 'near'),
          ),
          {
            minLength: 1,
          },
        ),
        (times) => {
          const facts = times.map(([at, verdict]) => answered(at, 'smile', [verdict as 'right']));
          const { due, stability, last } = memory(facts);
          expect(due).toBeGreaterThanOrEqual(last);
          expect(stability).toBeGreaterThan(0);
        },
      ),
    );
  });
});

/** Reference values that ts-fsrs publishes for its schedule without steps of minutes (long-term_scheduler.test.ts). */
describe('the reference of the scheduling library', () => {
  const WEIGHTS = [
    0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225, 0.0904,
    0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
  ];
  const G = 'good';
  const A = 'again';
  it.each<[string, Grade[], number[], number[]]>([
    [
      'good, twice forgotten, good',
      [G, G, G, G, G, G, A, A, G, G, G, G, G],
      [3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773],
      [
        3.0412, 13.09130698, 48.15848988, 154.93732625, 445.05562739, 1158.07779739, 16.63063166, 3.01732209,
        11.42247264, 37.37521902, 111.8752758, 306.5974569, 772.94026648,
      ],
    ],
    [
      'every grade in turn',
      [A, 'hard', G, 'easy', A, 'hard', G, 'easy'],
      [1, 2, 6, 41, 4, 7, 21, 133],
      [0.4197, 1.0344317, 5.5356759, 41.0033667, 4.46605519, 6.67743292, 20.88868155, 132.81849454],
    ],
  ])('is met: %s', (_, grades, intervals, stabilities) => {
    let cards: Cards = new Map();
    let at = Date.UTC(2022, 11, 29, 12, 30);
    const found = grades.map((grade) => {
      cards = extendCards(cards, [{ item: ITEM, at, grade }], 0.9, WEIGHTS);
      const [memory] = scheduleOf(cards).values();
      if (!memory) throw new Error('not scheduled');
      at = memory.due;
      return { days: (memory.due - memory.last) / DAY, stability: memory.stability };
    });
    expect(found.map(({ days }) => days)).toEqual(intervals);
    for (const [step, { stability }] of found.entries()) {
      expect(stability).toBeCloseTo(stabilities[step] ?? NaN, 6);
    }
  });
});

describe('retrievability', () => {
  const of = (stability: number, days: number) =>
    retrievability({ due: 0, stability, first: 0, last: 0, sittings: 1, lapses: 0 }, days * DAY);

  it('is certain at once, nine in ten after the stability, and falls', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 36_500, noNaN: true }), (stability) => {
        expect(of(stability, 0)).toBe(1);
        expect(of(stability, stability)).toBeCloseTo(0.9, 6);
        expect(of(stability, 2 * stability)).toBeLessThan(of(stability, stability));
      }),
    );
  });

  it('is not above certain when the clock was set back', () => {
    expect(of(3, -5)).toBe(1);
  });
});

describe('the scheduling library', () => {
  it('adds methods to Date, so one file alone brings it in', () => {
    const users = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|tsx|astro)$/.test(name) && !name.endsWith('.test.ts'))
      .filter((name) => readFileSync(`src/${name}`, 'utf8').includes("from 'ts-fsrs'"));
    expect(users.map((name) => name.replaceAll('\\', '/'))).toEqual(['domain/review/schedule.ts']);
  });
});
