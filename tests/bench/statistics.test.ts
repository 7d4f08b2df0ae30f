import { expect, test } from 'vitest';
import { median, medians, ratio } from './statistics.ts';

test('The median is the middle of an odd number, and lies between the two middle ones of an even number', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([])).toBeNull();
});

test('A ratio to nothing says nothing', () => {
  expect(ratio(3, 2)).toBe(1.5);
  expect(ratio(3, 0)).toBeNull();
  expect(ratio(null, 2)).toBeNull();
});

test('A figure that one round lacks is the median of the other rounds', () => {
  const rounds = [
    { lcp: 10, blank: null },
    { lcp: 30, blank: 7 },
    { lcp: 20, blank: null },
  ];
  expect(medians(rounds, ['lcp', 'blank'])).toEqual({ lcp: 20, blank: 7 });
});
