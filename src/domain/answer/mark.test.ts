import { describe, expect, it } from 'vitest';
import { VERDICTS, scoreOf } from './mark.ts';
import type { Verdict } from './mark.ts';

/** The score of blanks that are all marked. */
const marked = (...verdicts: Verdict[]): number | null =>
  scoreOf(
    verdicts.map(() => ({})),
    verdicts,
  );

describe('the score of a drill', () => {
  it('is 1 when every blank is right and 0 when none is', () => {
    expect(marked('right', 'right')).toBe(1);
    expect(marked('wrong', 'wrong')).toBe(0);
  });

  it('is the share of right blanks', () => {
    expect(marked('right', 'wrong', 'right', 'empty')).toBe(0.5);
  });

  it('awards nothing for near, used, shown or empty blanks', () => {
    expect(marked('near', 'used', 'shown', 'empty', 'right')).toBe(0.2);
  });

  it('leaves open blanks out, also where nothing was written', () => {
    expect(scoreOf([{ open: true }, {}], ['open', 'right'])).toBe(1);
    expect(scoreOf([{ open: true }, {}], ['empty', 'right'])).toBe(1);
    expect(scoreOf([{ open: true }, {}], ['open', 'wrong'])).toBe(0);
  });

  it('is null where there is nothing to mark', () => {
    expect(scoreOf([{ open: true }, { open: true }], ['open', 'empty'])).toBeNull();
    expect(scoreOf([], [])).toBeNull();
  });

  it('counts no verdict but right', () => {
    const marking = VERDICTS.filter((verdict) => verdict !== 'open');
    expect(marking.filter((verdict) => marked(verdict) === 1)).toEqual(['right']);
    expect(marking.filter((verdict) => marked(verdict) === 0)).toHaveLength(marking.length - 1);
  });
});
