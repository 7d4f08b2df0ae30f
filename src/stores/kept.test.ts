import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readKept, writeKept } from './kept.ts';
import type { Kept } from './kept.ts';
import { storageOf } from './storage-double.ts';

const COUNT: Kept<number> = {
  key: 'count',
  empty: 0,
  read: (value) => (typeof value === 'number' ? value : null),
};

describe('a value that the browser keeps', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storageOf({}));
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is empty at first, and then what was kept', () => {
    expect(readKept(COUNT)).toEqual({ value: 0, state: 'kept' });
    expect(writeKept(COUNT, 7)).toBe('kept');
    expect(readKept(COUNT)).toEqual({ value: 7, state: 'kept' });
  });

  it.each(['{', '"seven"', 'null'])('is set aside, not thrown away, where it reads %s', (text) => {
    localStorage.setItem('count', text);
    expect(readKept(COUNT)).toEqual({ value: 0, state: 'damaged' });
    expect(localStorage.getItem('count.damaged')).toBe(text);
    expect(writeKept(COUNT, 1)).toBe('kept');
    expect(readKept(COUNT)).toEqual({ value: 1, state: 'kept' });
  });

  it('says so where the browser refuses storage or is full', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    expect(readKept(COUNT)).toEqual({ value: 0, state: 'unkept' });
    expect(writeKept(COUNT, 1)).toBe('unkept');
  });
});
