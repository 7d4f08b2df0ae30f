import { describe, expect, it } from 'vitest';
import { syllables, voiceLine } from './voice.ts';

const FRAME = { left: 0, right: 100, top: 0, bottom: 50 };

describe('the line of a voice', () => {
  it('puts each syllable in the middle of its time, on the height of its pitch', () => {
    expect(syllables([0, 10], [1, 3], 4, FRAME)).toEqual([
      [12.5, 50],
      [62.5, 0],
    ]);
  });

  it('leaves room behind a voice that is faster than the slowest', () => {
    const last = syllables([5, 5], [1, 1], 4, FRAME).at(-1);
    expect(last).toEqual([37.5, 25]);
  });

  it('runs straight where the voice is hard', () => {
    const points = syllables([0, 10], [1, 1], 2, FRAME);
    expect(voiceLine(points, true)).toBe('M25 50 L75 0');
    expect(voiceLine(points, false)).toBe('M25 50 C50 50 50 0 75 0');
  });
});
