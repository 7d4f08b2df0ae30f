import { expect, it } from 'vitest';
import { parseAnswer } from './parse-answer.ts';

it.each([{ words: ['笑脸', ''] }, { words: [] }, { picks: [0, 999] }, { picks: [] }])(
  'an answer is read: %j',
  (one) => {
    expect(parseAnswer({ ...one, secret: 1 })).toEqual(one);
  },
);

it.each([
  null,
  7,
  'words',
  {},
  { words: ['a'], picks: [0] },
  { words: [1] },
  { words: 'a' },
  { words: Array.from({ length: 100 }, () => '') },
  { picks: [-1] },
  { picks: [1000] },
  { picks: [0.5] },
  { picks: ['0'] },
  { picks: { length: 1 } },
  { picks: Array.from({ length: 100 }, () => 0) },
])('what has another shape is none: %j', (one) => {
  expect(parseAnswer(one)).toBeNull();
});
