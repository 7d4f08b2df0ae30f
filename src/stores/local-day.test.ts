import { describe, expect, it } from 'vitest';
import { endOfDay, localDay } from './local-day.ts';

describe('a day of the learner', () => {
  it('has the date of the clock on the wall, also a minute before midnight', () => {
    expect(localDay(new Date(2026, 0, 5, 0, 0).getTime())).toBe('2026-01-05');
    expect(localDay(new Date(2026, 10, 22, 23, 59).getTime())).toBe('2026-11-22');
  });

  it('ends where the next one begins', () => {
    const end = endOfDay(new Date(2026, 11, 31, 8, 30).getTime());
    expect(new Date(end)).toEqual(new Date(2027, 0, 1));
    expect(localDay(end - 1)).toBe('2026-12-31');
  });
});
