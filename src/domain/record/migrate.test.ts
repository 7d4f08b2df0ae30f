import { describe, expect, it } from 'vitest';
import { migrateFact } from './migrate.ts';
import type { Step } from './migrate.ts';

const fact = { v: 3, id: 'a', at: 5, course: '1.0.0+0', kind: 'lessonRead', lesson: 'six-ones' };

describe('a stored fact', () => {
  it('of today’s version is taken as it is', () => {
    expect(migrateFact(fact)).toEqual({ state: 'ok', fact });
  });

  it('of a newer course is told apart from a damaged one', () => {
    expect(migrateFact({ ...fact, v: 4 })).toEqual({ state: 'newer' });
    expect(migrateFact({ ...fact, lesson: 7 })).toEqual({ state: 'damaged' });
  });

  it.each([null, undefined, 'text', 7, [], {}, { v: '1' }])('that is no fact is damaged: %j', (value) => {
    expect(migrateFact(value)).toEqual({ state: 'damaged' });
  });

  it('climbs the steps from the version it was written in', () => {
    const steps: Record<number, Step> = {
      1: (old) => ({ ...old, lesson: old['page'] }),
      2: (old) => ({ ...old, kind: old['what'] }),
    };
    const old = { id: 'a', at: 5, course: '1.0.0+0', what: 'lessonRead', page: 'six-ones', v: 1 };
    expect(migrateFact(old, steps, 3)).toEqual({ state: 'ok', fact });
  });

  it.each([1, 2])('of version %i is one of today', (v) => {
    expect(migrateFact({ ...fact, v })).toEqual({ state: 'ok', fact });
  });

  it('whose step is missing is damaged, not guessed at', () => {
    expect(migrateFact({ ...fact, v: 0 })).toEqual({ state: 'damaged' });
  });
});
