import { describe, expect, it } from 'vitest';
import stored from '../../../tests/fixtures/last-fact-v1.json' with { type: 'json' };
import { isLost, parseLastFact } from './last-fact.ts';
import type { LastFact } from './last-fact.ts';

describe('the note of the newest fact', () => {
  it('is read as version 1 wrote it', () => {
    expect(parseLastFact(JSON.stringify(stored))).toEqual({
      v: 1,
      profile: 'p-zhang',
      id: 'fact-9',
      at: 900,
    });
  });

  it.each([
    null,
    '',
    'null',
    '{}',
    '{"v":2,"profile":"p","id":"i","at":1}',
    '{"v":1,"profile":1,"id":"i","at":1}',
  ])('says nothing where it is %s', (text) => {
    expect(parseLastFact(text)).toBeNull();
  });
});

describe('a fact that was stored', () => {
  const noted: LastFact = { v: 1, profile: 'p-zhang', id: 'fact-9', at: 900 };

  it('is lost where the record of that learner is without it', () => {
    expect(isLost(noted, 'p-zhang', [{ id: 'fact-8' }], 0)).toBe(true);
    expect(isLost(noted, 'p-zhang', [], 0)).toBe(true);
  });

  it('is not where it is there, lies before what was read, or is of somebody else', () => {
    expect(isLost(noted, 'p-zhang', [{ id: 'fact-8' }, { id: 'fact-9' }], 0)).toBe(false);
    expect(isLost(noted, 'p-zhang', [], 901)).toBe(false);
    expect(isLost(noted, 'p-li', [], 0)).toBe(false);
  });
});
