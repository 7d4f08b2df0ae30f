import { describe, expect, it } from 'vitest';
import { clockAfter, givenMinutes, overrun, schedule, totalMinutes } from './schedule.ts';
import type { PlanItem } from './plan.ts';

const items: readonly PlanItem[] = [
  { kind: 'lesson', lesson: 'a', minutes: 25 },
  { kind: 'break', title: '休息', minutes: 10 },
  { kind: 'lesson', lesson: 'b', minutes: 40 },
];

describe('the clock of a class', () => {
  it('begins an item when the one before ends', () => {
    expect(schedule({ begins: '09:00', items }).map(({ begins, ends }) => `${begins}–${ends}`)).toEqual([
      '09:00–09:25',
      '09:25–09:35',
      '09:35–10:15',
    ]);
  });

  it('goes over midnight', () => {
    expect(schedule({ begins: '23:30', items }).map(({ begins }) => begins)).toEqual([
      '23:30',
      '23:55',
      '00:05',
    ]);
    expect(clockAfter('23:59', 1)).toBe('00:00');
    expect(clockAfter('12:00', 48 * 60)).toBe('12:00');
  });

  it('counts minutes from the beginning where no time is given', () => {
    expect(schedule({ begins: '', items }).map(({ from, begins }) => [from, begins])).toEqual([
      [0, ''],
      [25, ''],
      [35, ''],
    ]);
  });
});

describe('the length of a class', () => {
  it('is the sum of its items', () => {
    expect(totalMinutes({ items })).toBe(75);
    expect(totalMinutes({ items: [] })).toBe(0);
  });

  it.each([
    ['09:00', '10:00', 60],
    ['23:30', '00:30', 60],
    ['09:00', '09:00', 1440],
    ['', '10:00', null],
    ['09:00', '', null],
  ])('from %s to %s may be %j minutes', (begins, ends, minutes) => {
    expect(givenMinutes({ begins, ends })).toBe(minutes);
  });

  it('is told against the time that was given', () => {
    expect(overrun({ begins: '09:00', ends: '10:00', items })).toBe(15);
    expect(overrun({ begins: '09:00', ends: '10:15', items })).toBe(0);
    expect(overrun({ begins: '09:00', ends: '11:00', items })).toBe(-45);
    expect(overrun({ begins: '09:00', items })).toBeNull();
  });
});
