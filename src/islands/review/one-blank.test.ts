import { describe, expect, it } from 'vitest';
import { blankOf, placeOf } from './one-blank.ts';

describe('a blank in an address', () => {
  it('is read as it was written', () => {
    expect(blankOf(placeOf('six-ones-chair', 2))).toEqual({ drill: 'six-ones-chair', blank: 2 });
  });

  it('is none where the address says anything else', () => {
    for (const hash of [
      '',
      '#',
      '#drill-six-ones-chair',
      '#drill-/0',
      '#drill-x/y',
      '#drill-x/0/1',
      '#term-x/0',
    ])
      expect(blankOf(hash)).toBeNull();
  });
});
