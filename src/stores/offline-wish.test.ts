import { describe, expect, it } from 'vitest';
import stored from '../../tests/fixtures/offline-wish-v1.json' with { type: 'json' };
import { parseOfflineWish } from './offline-wish.ts';

describe('parseOfflineWish', () => {
  it('takes version 1 as it was stored', () => {
    expect(parseOfflineWish(stored)).toEqual({ version: 1, trainer: true });
  });

  it.each([null, true, { version: 2, trainer: true }, { version: 1 }])('refuses %j', (value) => {
    expect(parseOfflineWish(value)).toBeNull();
  });
});
