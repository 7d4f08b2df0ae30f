import { expect, it } from 'vitest';
import { rounded } from './rounded.ts';

it('a share has four places', () => {
  expect([1 / 3, 2 / 3, 0, 1, 0.1 + 0.2].map(rounded)).toEqual([0.3333, 0.6667, 0, 1, 0.3]);
});
