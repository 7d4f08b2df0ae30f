import { describe, expect, it } from 'vitest';
import { FACT_VERSION } from '../record/fact.ts';
import type { Fact, Outcome } from '../record/fact.ts';
import { foldWall, nextExercise, nextPhrase, phraseNumber } from './wall.ts';

const DAY = 86_400_000;
const dayOf = (at: number): string => String(Math.floor(at / DAY));
let count = 0;
const did = (exercise: string, outcome: Outcome, at = 0, item = 'phrase-3'): Fact => ({
  v: FACT_VERSION,
  id: `f${String((count += 1))}`,
  at,
  course: '1',
  kind: 'practised',
  item,
  exercise,
  outcome,
});
const safe = (...facts: Fact[]): boolean => foldWall(facts, dayOf).get(3)?.safe === true;

describe('a phrase is safe', () => {
  it('once it was chosen and written rightly', () => {
    expect(safe(did('choose', 'right'), did('write', 'right'))).toBe(true);
  });

  it('once it was right on two days in the same way', () => {
    expect(safe(did('write', 'right'), did('write', 'right', DAY))).toBe(true);
    expect(safe(did('choose', 'right'), did('choose', 'right', DAY + 5))).toBe(true);
  });

  it('not by being right twice on one day, nor by what is only near', () => {
    expect(safe(did('choose', 'right'), did('choose', 'right', DAY - 1))).toBe(false);
    expect(safe(did('choose', 'right'), did('write', 'near', DAY))).toBe(false);
  });

  it('not by turning the card or finding it in a dialogue', () => {
    expect(safe(did('turn', 'right'), did('spot', 'right', DAY), did('choose', 'right', 2 * DAY))).toBe(
      false,
    );
  });

  it('and stays so after a refusal', () => {
    expect(safe(did('choose', 'right'), did('write', 'right'), did('write', 'wrong', DAY))).toBe(true);
  });

  it('whatever the order of the facts, and a doubled one counts once', () => {
    const [one, other] = [did('choose', 'right'), did('choose', 'right', DAY)];
    expect(safe(other, one, other)).toBe(true);
    expect(safe(one, one)).toBe(false);
  });
});

describe('the wall', () => {
  it('counts how often each exercise was done, and keeps the newest outcome', () => {
    const wall = foldWall([did('write', 'right', 5), did('write', 'wrong', 1)], dayOf);
    expect(wall.get(3)).toMatchObject({ times: { write: 2 }, last: { write: 'right' } });
    expect(wall.has(4)).toBe(false);
  });

  it('knows a phrase by its id only', () => {
    expect(phraseNumber('phrase-12')).toBe(12);
    expect(['phrase-012', 'phrase-', 'term-3', 'rewrite-3'].map(phraseNumber)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('suggests turning, then choosing, then writing', () => {
    const after = (...facts: Fact[]) => nextExercise(foldWall(facts, dayOf).get(3));
    expect(after()).toBe('turn');
    expect(after(did('turn', 'wrong'))).toBe('choose');
    expect(after(did('turn', 'right'), did('choose', 'wrong', 1))).toBe('choose');
    expect(after(did('choose', 'right'))).toBe('write');
  });

  it('leads to the next phrase that is not safe, round the end', () => {
    const wall = foldWall(
      [1, 2, 4].flatMap((n) => [
        did('choose', 'right', 0, `phrase-${String(n)}`),
        did('write', 'right', 0, `phrase-${String(n)}`),
      ]),
      dayOf,
    );
    expect(nextPhrase(wall, 4, 0)).toBe(3);
    expect(nextPhrase(wall, 5, 3)).toBe(5);
    expect(nextPhrase(wall, 4, 3)).toBe(4);
    expect(nextPhrase(new Map(), 4, 4)).toBe(1);
  });
});
