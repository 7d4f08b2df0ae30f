import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadPreferences, preferences, setPreference } from './preferences.ts';

const DEFAULTS = { mode: 'typed', sound: false, volume: 60, slash: true, retention: 90, cap: 20 };

/** A device that keeps what it is given. */
function storage(kept = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return kept;
}

beforeEach(() => {
  vi.unstubAllGlobals();
  preferences.setState(preferences.getInitialState());
});

describe('habits', () => {
  it('are to type, without a sound, until somebody chooses', () => {
    storage();
    loadPreferences();
    expect(preferences.getState()).toEqual(DEFAULTS);
  });

  it('are kept for the next page, each on its own', () => {
    const kept = storage();
    setPreference({ mode: 'tiles' });
    setPreference({ sound: true, volume: 0 });
    setPreference({ slash: false });
    setPreference({ retention: 97, cap: 30 });
    preferences.setState(preferences.getInitialState());
    storage(kept);
    loadPreferences();
    expect(preferences.getState()).toEqual({
      mode: 'tiles',
      sound: true,
      volume: 0,
      slash: false,
      retention: 97,
      cap: 30,
    });
  });

  it.each(['not json', 'null', '[]', '{"mode":"sung","sound":"yes","volume":101,"retention":99,"cap":5}'])(
    'are the usual ones where %s was stored',
    (stored) => {
      storage(new Map([['preferences', stored]]));
      loadPreferences();
      expect(preferences.getState()).toEqual(DEFAULTS);
    },
  );

  it('hold for the page where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    setPreference({ mode: 'tiles' });
    expect(preferences.getState().mode).toBe('tiles');
    loadPreferences();
    expect(preferences.getState().mode).toBe('tiles');
  });
});
