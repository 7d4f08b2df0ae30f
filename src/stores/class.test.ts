import { describe, expect, it, vi } from 'vitest';
import { randomBelow } from './class.ts';

describe('chance', () => {
  it('draws again what would favour the small numbers', () => {
    const words = [2 ** 32 - 1, 7];
    vi.stubGlobal('crypto', {
      getRandomValues: (into: Uint32Array) => {
        into[0] = words.shift() ?? 0;
        return into;
      },
    });
    expect(randomBelow(3)).toBe(1);
    expect(words).toEqual([]);
    vi.unstubAllGlobals();
  });
});
