import { describe, expect, it } from 'vitest';
import { migrateFact } from './migrate.ts';
import type { Step } from './migrate.ts';

const fact = { v: 2, id: 'a', at: 5, course: '1.0.0+0', kind: 'lessonRead', lesson: 'six-ones' };

describe('a stored fact', () => {
  it('of today’s version is taken as it is', () => {
    expect(migrateFact(fact)).toEqual({ state: 'ok', fact });
  });

  it('of a newer course is told apart from a damaged one', () => {
    expect(migrateFact({ ...fact, v: 3 })).toEqual({ state: 'newer' });
    expect(migrateFact({ ...fact, lesson: 7 })).toEqual({ state: 'damaged' });
  });

  it.each([null, undefined, 'text', 7, [], {}, { v: '1' }])('that is no fact is damaged: %j', (value) => {
    expect(migrateFact(value)).toEqual({ state: 'damaged' });
  });

  it('climbs the steps from the version it was written in', () => {
    const steps: Record<number, Step> = {
      0: (old) => ({ ...old, lesson: old['page'] }),
      1: (old) => ({ ...old, kind: old['what'] }),
    };
    const old = { id: 'a', at: 5, course: '1.0.0+0', what: 'lessonRead', page: 'six-ones', v: 0 };
    expect(migrateFact(old, steps, 2)).toEqual({ state: 'ok', fact });
  });

  it('of version 1 is one of today', () => {
    expect(migrateFact({ ...fact, v: 1 })).toEqual({ state: 'ok', fact });
  });

  it('whose step is missing is damaged, not guessed at', () => {
    expect(migrateFact({ ...fact, v: 0 })).toEqual({ state: 'damaged' });
  });
});
