import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSession, keptSession } from './review-session.ts';

const SESSION = { profile: 'p', day: 1000, begun: 1500, items: ['drill-smile', 'phrase-3'], at: 1 };

function storage(kept = new Map<string, string>()): void {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

beforeEach(() => {
  storage();
});

describe('a session that was stopped', () => {
  it('is there again for the same learner on the same day', () => {
    keepSession(SESSION);
    expect(keptSession('p', 1000)).toEqual(SESSION);
    expect(keptSession('q', 1000)).toBeNull();
    expect(keptSession('p', 2000)).toBeNull();
  });

  it('is gone once it is over', () => {
    keepSession(SESSION);
    keepSession(null);
    expect(keptSession('p', 1000)).toBeNull();
  });

  it.each(['not json', 'null', '{}', '{"profile":"p","day":1000,"items":3,"begun":1,"at":0}'])(
    'is not made up where %s was stored',
    (stored) => {
      storage(new Map([['review-session', stored]]));
      expect(keptSession('p', 1000)).toBeNull();
    },
  );

  it('is forgotten, without harm, where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    keepSession(SESSION);
    expect(keptSession('p', 1000)).toBeNull();
  });
});
