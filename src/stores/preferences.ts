import { createStore } from 'zustand/vanilla';

export interface Preferences {
  /** How answers are given. */
  readonly mode: 'typed' | 'tiles';
  /** A short sound when an exercise is done. */
  readonly sound: boolean;
  /** `/` opens the search: a single key, so it can be turned off (WCAG 2.1.4). */
  readonly slash: boolean;
}

const KEY = 'preferences';
const DEFAULTS: Preferences = { mode: 'typed', sound: false, slash: true };

/** Habits of this device; unlike the record they are not worth a file. */
export const preferences = createStore<Preferences>(() => DEFAULTS);

/** Reads the stored habits. Called in the browser only, after the first paint: the HTML shows the defaults. */
export function loadPreferences(): void {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    preferences.setState({
      mode: stored.mode === 'tiles' ? 'tiles' : DEFAULTS.mode,
      sound: stored.sound === true,
      slash: stored.slash !== false,
    });
  } catch {
    // A browser that refuses storage, or a damaged entry: the defaults do.
  }
}

export function setPreference(change: Partial<Preferences>): void {
  preferences.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.getState()));
  } catch {
    // Not remembered, but it holds for this page.
  }
}
