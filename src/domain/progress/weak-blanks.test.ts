import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/mark.ts';
import { DAY, MINUTE, answered, fact } from '../../../tests/fixtures/facts.ts';
import { weakBlanks } from './weak-blanks.ts';

const misses = (...facts: Parameters<typeof weakBlanks>[0]) =>
  weakBlanks(facts).map(({ drill, blank, misses: times }) => [drill, blank, times]);
const hint = (at: number) => fact(at, { kind: 'hinted', drill: 'x', blank: 0, rung: 1 });

describe('the weakest blanks', () => {
  it('are none where everything was right at once', () => {
    expect(misses(answered(0, 'x', ['right', 'open', 'empty']))).toEqual([]);
  });

  it('come first the more often they were missed, and of equals the one missed last', () => {
    expect(
      misses(
        answered(0, 'x', ['wrong', 'right']),
        answered(1, 'x', ['near', 'right']),
        answered(2, 'y', ['used']),
        answered(3, 'z', ['right', 'wrong']),
      ),
    ).toEqual([
      ['x', 0, 2],
      ['z', 1, 1],
      ['y', 0, 1],
    ]);
  });

  it('count an answer that was revealed, once', () => {
    const shown = fact(0, { kind: 'shown', drill: 'x', blank: 0, of: 2 });
    expect(misses(shown, answered(1, 'x', ['shown', 'right']))).toEqual([['x', 0, 1]]);
  });

  it('count the same refused answer once while another blank of the line is mended', () => {
    const twice = [answered(0, 'x', ['wrong', 'wrong']), answered(1, 'x', ['wrong', 'right'])];
    expect(misses(...twice)).toEqual([
      ['x', 0, 1],
      ['x', 1, 1],
    ]);
    expect(misses(...twice, answered(DAY, 'x', ['wrong', 'right']))).toEqual([['x', 0, 2]]);
  });

  it('are not those whose answer was appealed, however late', () => {
    const appeal = fact(9 * DAY, { kind: 'appealed', drill: 'x', blank: 0, answer: '答0wrong' });
    expect(misses(answered(0, 'x', ['wrong']), appeal)).toEqual([]);
  });

  it('leave the list once they were right at the first try as often as they were missed', () => {
    const missed = [answered(0, 'x', ['wrong']), answered(1, 'x', ['near'])];
    const right = (day: number) => answered(day * DAY, 'x', ['right'], { review: true });
    expect(weakBlanks([...missed, right(1)])).toMatchObject([{ drill: 'x', blank: 0, misses: 2, mended: 1 }]);
    expect(misses(...missed, right(1), right(2))).toEqual([]);
    expect(misses(...missed, right(1), right(2), answered(3 * DAY, 'x', ['wrong']))).toEqual([['x', 0, 3]]);
  });

  it('do not make up for a miss in the same half hour, nor with a hint', () => {
    const missed = answered(0, 'x', ['wrong']);
    expect(misses(missed, answered(29 * MINUTE, 'x', ['right']))).toEqual([['x', 0, 1]]);
    expect(misses(missed, hint(DAY), answered(DAY + 1, 'x', ['right']))).toEqual([['x', 0, 1]]);
  });

  it('stand any name of a drill', () => {
    expect(misses(answered(0, 'two words', ['wrong']), answered(1, '__proto__', ['wrong']))).toEqual([
      ['__proto__', 0, 1],
      ['two words', 0, 1],
    ]);
  });

  it('are the same in whatever order the facts come, and however often', () => {
    const verdict = fc.constantFrom<Verdict>('right', 'near', 'wrong', 'used', 'empty', 'open', 'shown');
    const one = fc
      .tuple(
        fc.integer({ min: 0, max: 300 }),
        fc.constantFrom('x', 'y'),
        fc.array(verdict, { minLength: 1, maxLength: 3 }),
      )
      .map(([minute, drill, verdicts]) => answered(minute * MINUTE, drill, verdicts));
    const twice = fc
      .array(one, { maxLength: 20 })
      .chain((facts) =>
        fc.tuple(
          fc.constant(facts),
          fc.shuffledSubarray([...facts, ...facts], { minLength: 2 * facts.length }),
        ),
      );
    fc.assert(
      fc.property(twice, ([facts, other]) => {
        expect(weakBlanks(other)).toEqual(weakBlanks(facts));
      }),
    );
  });
});
