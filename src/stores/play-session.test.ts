import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPlay, savePlay } from './play-session.ts';

const SESSION = { course: '1.0.0+0', choices: [0, 2], picks: [1, null], filed: false };

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

describe('an unfinished play', () => {
  it('is there again after a reload, for the same person and scenario only', () => {
    savePlay('li', 'hall', SESSION);
    expect(loadPlay('li', 'hall')).toEqual(SESSION);
    expect(loadPlay('wang', 'hall')).toBeNull();
    expect(loadPlay('li', 'mall')).toBeNull();
  });

  it('is forgotten when it begins anew', () => {
    savePlay('li', 'hall', SESSION);
    savePlay('li', 'hall', null);
    expect(loadPlay('li', 'hall')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it.each([
    'not json',
    'null',
    '7',
    '{}',
    '{"course":"1","choices":["0"],"picks":[]}',
    '{"course":"1","choices":[-1],"picks":[]}',
    '{"course":"1","choices":[0],"picks":[0.5]}',
    '{"choices":[0],"picks":[]}',
  ])('is none where %s was stored', (stored) => {
    kept.set('play li hall', stored);
    expect(loadPlay('li', 'hall')).toBeNull();
  });

  it('lasts as long as the page where the browser keeps nothing', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => {
      savePlay('li', 'hall', SESSION);
    }).not.toThrow();
    expect(loadPlay('li', 'hall')).toBeNull();
  });
});
