import { beforeEach, describe, expect, it, vi } from 'vitest';
import fixture from '../../tests/fixtures/keys-v1.json' with { type: 'json' };
import { DEFAULT_BINDINGS } from '../domain/deck/keys.ts';
import { KEPT_KEYS } from './keys.ts';
import { readKept } from './kept.ts';

/** A device that keeps what it is given. */
function storage(kept: Record<string, string>): Map<string, string> {
  const map = new Map(Object.entries(kept));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => map.set(key, value),
    removeItem: (key: string) => map.delete(key),
  });
  return map;
}

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('keys that were kept', () => {
  it('of version 1 are read for ever', () => {
    storage({ keys: JSON.stringify(fixture) });
    const { value, state } = readKept(KEPT_KEYS);
    expect(state).toBe('kept');
    expect(value).toEqual(fixture);
    expect(value.keys.next).toEqual(['PageDown', 'F5']);
    expect(value.keys.toggleBlack).toEqual([]);
  });

  it('and cannot be understood are set aside, and the usual ones hold', () => {
    const kept = storage({ keys: '{"version":1,"keys":{}}' });
    expect(readKept(KEPT_KEYS)).toEqual({ value: DEFAULT_BINDINGS, state: 'damaged' });
    expect(kept.get('keys.damaged')).toBe('{"version":1,"keys":{}}');
  });
});
