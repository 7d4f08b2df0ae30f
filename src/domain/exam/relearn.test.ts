import { describe, expect, it } from 'vitest';
import type { Bank } from './bank.ts';
import { lossesOf, spreadOf } from './relearn.ts';

const bank = {
  lessons: {
    phone: { title: '电话投诉', path: '/lessons/phone/', minutes: 8 },
    smile: { title: '笑', path: '/lessons/smile/', minutes: 5 },
  },
  entries: [
    { id: 'drill-a', lesson: 'phone' },
    { id: 'drill-b', lesson: 'phone' },
    { id: 'drill-c', lesson: 'smile' },
    { id: 'drill-d', lesson: 'gone' },
  ],
} as unknown as Bank;

const marked = (...scores: [entry: string, score: number][]) =>
  scores.map(([entry, score]) => ({ entry: `drill-${entry}`, score }));

describe('where points were lost', () => {
  it('names the lesson that lost most first, with its items and points', () => {
    expect(lossesOf(bank, marked(['c', 0.5], ['a', 0], ['b', 0.5], ['b', 1]))).toEqual([
      { lesson: 'phone', title: '电话投诉', path: '/lessons/phone/', minutes: 8, items: 2, lost: 37.5 },
      { lesson: 'smile', title: '笑', path: '/lessons/smile/', minutes: 5, items: 1, lost: 12.5 },
    ]);
  });

  it('keeps the order of the paper where the same was lost', () => {
    expect(lossesOf(bank, marked(['c', 0], ['a', 0])).map(({ lesson }) => lesson)).toEqual([
      'smile',
      'phone',
    ]);
  });

  it('leaves out lessons without a loss, and what the bank does not know', () => {
    expect(lossesOf(bank, marked(['a', 1], ['d', 0], ['unknown', 0]))).toEqual([]);
  });
});

describe('how far the losses are spread', () => {
  const loss = (lost: number, items = 2) => ({ lesson: '', title: '', path: '', minutes: 1, items, lost });

  it('is one place where it makes up for what is missing and is half of all', () => {
    expect(spreadOf([loss(10), loss(5), loss(5)], 2.5)).toBe('one');
  });

  it('is no one place where more is missing, or where it is a single item', () => {
    expect(spreadOf([loss(10), loss(5), loss(5)], 11)).toBe('few');
    expect(spreadOf([loss(10, 1), loss(5)], 2.5)).toBe('few');
  });

  it('is many where the first three hold less than half', () => {
    expect(spreadOf(Array(10).fill(loss(5)), 20)).toBe('many');
  });
});
