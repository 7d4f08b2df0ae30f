import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, answered, fact, practised } from '../../../tests/fixtures/facts.ts';
import { lastWeeks, studyDays } from './study-days.ts';

const utcDay = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('days studied', () => {
  it('are those on which something was done, each once', () => {
    const facts = [
      answered(0, 'smile', ['wrong']),
      answered(1, 'smile', ['right']),
      practised(3 * DAY, 'phrase-3', 'right'),
      fact(4 * DAY, { kind: 'lessonRead', lesson: 'six-ones' }),
      fact(5 * DAY, { kind: 'played', scenario: 'hall', choices: [0], ending: 'good' }),
    ];
    expect([...studyDays([...facts, ...facts], utcDay)]).toEqual([
      '1970-01-01',
      '1970-01-04',
      '1970-01-05',
      '1970-01-06',
    ]);
  });

  it('are not those on which a page or a word was only opened', () => {
    const opened = fact(0, { kind: 'lessonOpened', lesson: 'six-ones' });
    expect(studyDays([opened, fact(1, { kind: 'termOpened', term: 'empathy' })], utcDay).size).toBe(0);
  });

  it('follow the learner’s own clock', () => {
    const late = answered(DAY - 1, 'smile', ['right']);
    expect([...studyDays([late], (at) => utcDay(at + DAY / 3))]).toEqual(['1970-01-02']);
  });
});

describe('the calendar', () => {
  it('is whole weeks from Monday, the last of them holding today', () => {
    expect(lastWeeks('2026-11-22', 2)).toEqual([
      ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15'],
      ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
    ]);
  });

  it('leaves the days to come empty, and goes over the turn of a year', () => {
    expect(lastWeeks('2026-01-01', 1)).toEqual([
      ['2025-12-29', '2025-12-30', '2025-12-31', '2026-01-01', null, null, null],
    ]);
  });

  it('has every day up to today once, and ends with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 20 }), (day, weeks) => {
        const today = utcDay(day * DAY);
        const days = lastWeeks(today, weeks)
          .flat()
          .filter((one) => one !== null);
        expect(days.at(-1)).toBe(today);
        expect(days).toEqual([...new Set(days)].sort());
        expect(new Date(days[0] ?? '').getUTCDay()).toBe(1);
      }),
    );
  });
});
