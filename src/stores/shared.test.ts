import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Kept } from './kept.ts';
import { openShared } from './shared.ts';
import type { SharedStore } from './shared.ts';
import { storageOf } from './storage-double.ts';

const WORD: Kept<string> = {
  key: 'word',
  empty: '',
  read: (value) => (typeof value === 'string' ? value : null),
};

let opened: SharedStore<string>[] = [];
function open(name: string): SharedStore<string> {
  const store = openShared(WORD, name);
  opened.push(store);
  return store;
}

describe('a value that several windows hold', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', storageOf({}));
    vi.stubGlobal('addEventListener', () => undefined);
    vi.stubGlobal('removeEventListener', () => undefined);
  });
  afterEach(() => {
    for (const store of opened) store.close();
    opened = [];
    vi.unstubAllGlobals();
  });

  it('changes in every window when it changes in one', async () => {
    const stage = open('stage');
    const presenter = open('presenter');
    presenter.change(() => '心');
    await vi.waitFor(() => {
      expect(stage.getState().value).toBe('心');
    });
    stage.change((word) => `${word}态`);
    await vi.waitFor(() => {
      expect(presenter.getState().value).toBe('心态');
    });
  });

  it('is not set back by an answer that crosses with a change', async () => {
    const stage = open('stage');
    const presenter = open('presenter');
    presenter.change(() => '心');
    await vi.waitFor(() => {
      expect(presenter.getState().others).toEqual(['stage']);
      expect(stage.getState().value).toBe('心');
    });
    expect(presenter.getState().value).toBe('心');
  });

  it('is taken from storage by a window that opens late', () => {
    open('stage').change(() => '心');
    expect(open('presenter').getState().value).toBe('心');
  });

  it('is taken from the other window where nothing can be stored', async () => {
    vi.stubGlobal('localStorage', storageOf({}));
    const refuse = (): never => {
      throw new Error('QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
    const stage = open('stage');
    stage.change(() => '心');
    expect(stage.getState().state).toBe('unkept');
    const late = open('presenter');
    await vi.waitFor(() => {
      expect(late.getState().value).toBe('心');
    });
  });

  it('knows which windows are open, and notices one that closes', async () => {
    const stage = open('stage');
    const presenter = open('presenter');
    await vi.waitFor(() => {
      expect([stage.getState().others, presenter.getState().others]).toEqual([['presenter'], ['stage']]);
    });
    stage.close();
    await vi.waitFor(() => {
      expect(presenter.getState().others).toEqual([]);
    });
  });

  it('keeps its own where another window sends what it does not understand', async () => {
    const stage = open('stage');
    stage.change(() => '心');
    const stranger = new BroadcastChannel('shared:word');
    const heard = vi.fn();
    stranger.addEventListener('message', heard);
    stranger.postMessage({ from: 'old', says: { type: 'value', value: { word: '新' } } });
    stranger.postMessage({ from: 'old', says: { type: 'here' } });
    await vi.waitFor(() => {
      expect(heard).toHaveBeenCalled();
    });
    stranger.close();
    expect(stage.getState().value).toBe('心');
  });
});
