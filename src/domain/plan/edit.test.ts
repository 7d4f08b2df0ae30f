import { describe, expect, it } from 'vitest';
import { insertItem, minutesFor, moveItem, removeItem, setBreakTitle, setMinutes } from './edit.ts';
import type { PlanItem } from './plan.ts';

const lesson = (id: string): PlanItem => ({ kind: 'lesson', lesson: id, minutes: 20 });
const pause: PlanItem = { kind: 'break', title: '休息', minutes: 10 };
const [a, b, c] = [lesson('a'), lesson('b'), lesson('c')];

describe('the items of a plan', () => {
  it('are added at the end, or where one was taken away', () => {
    expect(insertItem([a], pause)).toEqual([a, pause]);
    expect(insertItem([a, c], b, 1)).toEqual([a, b, c]);
    expect(insertItem(removeItem([a, b, c], 1), b, 1)).toEqual([a, b, c]);
    expect(insertItem([a], b, 99)).toEqual([a, b]);
  });

  it('are two hundred at most', () => {
    const full = Array.from({ length: 200 }, () => a);
    expect(insertItem(full, b)).toBe(full);
  });

  it('are moved, and stay where they are at the ends', () => {
    expect(moveItem([a, b, c], 0, 2)).toEqual([b, c, a]);
    expect(moveItem([a, b, c], 2, 0)).toEqual([c, a, b]);
    expect(moveItem([a, b, c], 1, 9)).toEqual([a, c, b]);
    const items = [a, b];
    expect(moveItem(items, 0, -1)).toBe(items);
    expect(moveItem(items, 5, 0)).toBe(items);
  });

  it('take whole minutes from 1 to 600', () => {
    expect(setMinutes([a, pause], 1, 15)).toEqual([a, { ...pause, minutes: 15 }]);
    const items = [a];
    for (const minutes of [0, -5, 2.5, 601, Number.NaN]) expect(setMinutes(items, 0, minutes)).toBe(items);
    expect(setMinutes(items, 3, 15)).toBe(items);
  });

  it('have a name of their own only where they are breaks', () => {
    expect(setBreakTitle([pause], 0, '午饭')).toEqual([{ ...pause, title: '午饭' }]);
    const items = [a];
    expect(setBreakTitle(items, 0, '午饭')).toBe(items);
  });

  it('stay where an index is none', () => {
    expect(removeItem([a, b], 2)).toEqual([a, b]);
    expect(removeItem([a, b], -1)).toEqual([a, b]);
  });
});

it('a lesson gets whole minutes, rounded up', () => {
  expect(minutesFor(12.5)).toBe(13);
  expect(minutesFor(0)).toBe(1);
  expect(minutesFor(9999)).toBe(600);
});
