import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/mark.ts';
import type { Fact } from '../record/fact.ts';
import { sittings } from './sittings.ts';
import { DAY, MINUTE, answered, fact, practised } from '../../../tests/fixtures/facts.ts';

const grades = (...facts: Fact[]) => sittings(facts).map(({ grade }) => grade);
const hint = (at: number, blank = 0) => fact(at, { kind: 'hinted', drill: 'smile', blank, rung: 1 });
const shown = (at: number, blank = 0) => fact(at, { kind: 'shown', drill: 'smile', blank, of: 1 });
const appeal = (at: number, blank: number, answer: string) =>
  fact(at, { kind: 'appealed', drill: 'smile', blank, answer });

describe('the grade of a sitting', () => {
  it.each<[Verdict[], string]>([
    [['right'], 'good'],
    [['right', 'right'], 'good'],
    [['right', 'open'], 'good'],
    [['near'], 'hard'],
    [['right', 'near'], 'hard'],
    [['right', 'used'], 'hard'],
    [['wrong'], 'again'],
    [['near', 'wrong'], 'again'],
    [['right', 'shown'], 'again'],
    [['right', 'empty'], 'again'],
  ])('of %j is %s', (verdicts, grade) => {
    expect(grades(answered(0, 'smile', verdicts))).toEqual([grade]);
  });

  it('is the first try’s, whatever follows within half an hour', () => {
    const tries = [answered(0, 'smile', ['wrong']), answered(29 * MINUTE, 'smile', ['right'])];
    expect(grades(...tries, answered(58 * MINUTE, 'smile', ['right']))).toEqual(['again']);
    expect(grades(...tries, answered(60 * MINUTE, 'smile', ['right']))).toEqual(['again', 'good']);
  });

  it('is taken blank by blank: one that was still empty had no try yet', () => {
    const first = answered(0, 'smile', ['right', 'empty']);
    expect(grades(first, answered(MINUTE, 'smile', ['right', 'right']))).toEqual(['good']);
    expect(grades(first, answered(MINUTE, 'smile', ['right', 'wrong']))).toEqual(['again']);
    expect(grades(first, hint(MINUTE, 1), answered(2 * MINUTE, 'smile', ['right', 'right']))).toEqual([
      'hard',
    ]);
  });

  it('does not come from a line that was handed in with nothing in it', () => {
    const empty = answered(0, 'smile', ['empty', 'empty']);
    expect(grades(empty)).toEqual([]);
    expect(grades(empty, answered(MINUTE, 'smile', ['right', 'right']))).toEqual(['good']);
  });

  it('does not come from open blanks alone', () => {
    expect(grades(answered(0, 'smile', ['open']))).toEqual([]);
  });

  it('is hard with a hint before, and not with one after', () => {
    expect(grades(hint(0), answered(MINUTE, 'smile', ['right']))).toEqual(['hard']);
    expect(grades(answered(0, 'smile', ['right']), hint(MINUTE))).toEqual(['good']);
    expect(grades(hint(0))).toEqual([]);
  });

  it('is again where the answer was revealed, also when nothing was handed in after', () => {
    expect(grades(shown(0))).toEqual(['again']);
    expect(grades(shown(0), answered(MINUTE, 'smile', ['shown']))).toEqual(['again']);
    expect(grades(answered(0, 'smile', ['right', 'empty']), shown(MINUTE, 1))).toEqual(['again']);
    expect(grades(answered(0, 'smile', ['right']), shown(MINUTE))).toEqual(['good']);
  });

  it('never counts an appealed answer against the learner, however late the appeal came', () => {
    const refused = answered(0, 'smile', ['wrong', 'right']);
    expect(grades(refused, appeal(9 * DAY, 0, '答0wrong'))).toEqual(['good']);
    expect(grades(refused, appeal(1, 1, '答0wrong'))).toEqual(['again']);
    expect(grades(refused, appeal(1, 0, '别的'))).toEqual(['again']);
    expect(grades(answered(0, 'smile', ['near']), appeal(1, 0, '答0near'))).toEqual(['good']);
  });

  it('of a phrase or a word is its outcome’s; other exercises are no memories', () => {
    expect(grades(practised(0, 'phrase-3', 'right'), practised(0, 'term-empathy', 'wrong'))).toEqual([
      'good',
      'again',
    ]);
    expect(grades(practised(0, 'phrase-3', 'near'))).toEqual(['hard']);
    expect(grades(practised(0, 'body-gaze', 'right'), practised(0, 'rewrite-1', 'right'))).toEqual([]);
  });
});

describe('easy', () => {
  const review = (day: number, ms: number) =>
    answered(day * DAY, 'smile', ['right', 'right'], { ms, review: true });
  const five = [1, 2, 3, 4, 5].map((day) => review(day, 10_000));

  it('is a right answer in less than half the learner’s own median time', () => {
    expect(grades(...five, review(6, 4_999)).at(-1)).toBe('easy');
    expect(grades(...five, review(6, 5_000)).at(-1)).toBe('good');
  });

  it('needs five times to compare with, of the same kind', () => {
    expect(grades(...five.slice(1), review(6, 100)).at(-1)).toBe('good');
    const tapped = answered(6 * DAY, 'smile', ['right', 'right'], { ms: 100, review: true, mode: 'tiles' });
    expect(grades(...five, tapped).at(-1)).toBe('good');
    expect(grades(...five, practised(6 * DAY, 'phrase-1', 'right', 100)).at(-1)).toBe('good');
  });

  it('is never given in a lesson, where one button hands in a whole list', () => {
    expect(grades(...five, answered(6 * DAY, 'chair', ['right', 'right'], { ms: 100 })).at(-1)).toBe('good');
  });

  it('is never given to an answer with help', () => {
    expect(grades(...five, hint(6 * DAY - MINUTE), review(6, 100)).at(-1)).toBe('hard');
  });
});

describe('sittings', () => {
  it('are the same in whatever order the facts come, and however often', () => {
    const verdict = fc.constantFrom<Verdict>('right', 'near', 'wrong', 'used', 'empty', 'open', 'shown');
    const at = fc.integer({ min: 0, max: 6 * 60 }).map((minutes) => minutes * MINUTE);
    const drill = fc.constantFrom('smile', 'chair');
    const any = fc.oneof(
      fc
        .tuple(at, drill, fc.array(verdict, { minLength: 1, maxLength: 2 }))
        .map(([when, id, verdicts]) => answered(when, id, verdicts, { ms: when % 9000, review: true })),
      fc.tuple(at, fc.constantFrom(0, 1)).map(([when, blank]) => hint(when, blank)),
      fc.tuple(at, fc.constantFrom(0, 1)).map(([when, blank]) => shown(when, blank)),
      fc
        .tuple(at, fc.constantFrom(0, 1))
        .map(([when, blank]) => appeal(when, blank, `答${String(blank)}wrong`)),
      at.map((when) => practised(when, 'phrase-3', 'right', 500)),
    );
    const shuffled = fc
      .array(any, { maxLength: 30 })
      .chain((facts) =>
        fc.tuple(
          fc.constant(facts),
          fc.shuffledSubarray([...facts, ...facts], { minLength: 2 * facts.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([facts, other]) => {
        expect(sittings(other)).toEqual(sittings(facts));
      }),
    );
  });

  it('an appeal more makes no grade worse', () => {
    const rank = { again: 0, hard: 1, good: 2, easy: 3 } as const;
    const verdicts = fc.array(fc.constantFrom<Verdict>('right', 'near', 'wrong', 'used', 'empty'), {
      minLength: 2,
      maxLength: 2,
    });
    fc.assert(
      fc.property(
        fc.array(verdicts, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 1),
        (days, blank) => {
          const facts = days.map((one, day) => answered(day * DAY, 'smile', one));
          const before = sittings(facts);
          const after = sittings([...facts, appeal(0, blank, `答${String(blank)}wrong`)]);
          expect(after.map(({ at }) => at)).toEqual(before.map(({ at }) => at));
          for (const [index, { grade }] of after.entries()) {
            expect(rank[grade]).toBeGreaterThanOrEqual(rank[before[index]?.grade ?? 'again']);
          }
        },
      ),
    );
  });
});
