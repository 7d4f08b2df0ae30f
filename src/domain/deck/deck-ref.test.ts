import { describe, expect, it } from 'vitest';
import { parseDeckRef, presenterPath, printDeckRef, stagePath } from './deck-ref.ts';

describe('a reference to a deck', () => {
  it.each(['lesson=six-ones', 'plan=k3J9', 'drills=six-ones-1,six-ones-2'])(
    'reads what it wrote: %s',
    (text) => {
      const ref = parseDeckRef(text);
      expect(ref && printDeckRef(ref)).toBe(text);
      expect(parseDeckRef(`#${text}`)).toEqual(ref);
    },
  );

  it('takes every exercise once', () => {
    expect(parseDeckRef('drills=a,b,a')).toEqual({ kind: 'drills', ids: ['a', 'b'] });
  });

  it.each(['', '#', 'lesson=', 'lesson=../x', 'lesson=a/b', 'drills=', 'drills=a,,b', 'deck=a', 'plan=一'])(
    'refuses %j',
    (text) => {
      expect(parseDeckRef(text)).toBeNull();
    },
  );

  it('leads to the page of a lesson, and to the common page for what is put together', () => {
    expect(stagePath({ kind: 'lesson', id: 'six-ones' })).toBe('/slides/six-ones/');
    expect(stagePath({ kind: 'plan', id: 'k3' })).toBe('/class/#plan=k3');
    expect(presenterPath({ kind: 'drills', ids: ['a', 'b'] })).toBe('/presenter/#drills=a,b');
  });
});
