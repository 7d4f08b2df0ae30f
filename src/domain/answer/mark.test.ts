import { describe, expect, it } from 'vitest';
import { VERDICTS, scoreOf } from './mark.ts';

describe('the score of a drill', () => {
  it('is 1 when every blank is right and 0 when none is', () => {
    expect(scoreOf(['right', 'right'])).toBe(1);
    expect(scoreOf(['wrong', 'wrong'])).toBe(0);
  });

  it('is the share of right blanks', () => {
    expect(scoreOf(['right', 'wrong', 'right', 'empty'])).toBe(0.5);
  });

  it('awards nothing for near, used, shown or empty blanks', () => {
    expect(scoreOf(['near', 'used', 'shown', 'empty', 'right'])).toBe(0.2);
  });

  it('leaves open blanks out', () => {
    expect(scoreOf(['open', 'right'])).toBe(1);
    expect(scoreOf(['open', 'wrong'])).toBe(0);
  });

  it('is null where there is nothing to mark', () => {
    expect(scoreOf(['open', 'open'])).toBeNull();
    expect(scoreOf([])).toBeNull();
  });

  it('knows every verdict', () => {
    const scores = VERDICTS.map((verdict) => [verdict, scoreOf([verdict])]);
    expect(Object.fromEntries(scores)).toEqual({
      right: 1,
      near: 0,
      wrong: 0,
      used: 0,
      empty: 0,
      open: null,
      shown: 0,
    });
  });
});
