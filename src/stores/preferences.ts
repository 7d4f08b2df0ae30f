import { createStore } from 'zustand/vanilla';

export interface Preferences {
  /** How answers are given. */
  readonly mode: 'typed' | 'tiles';
  /** Short sounds: an answer is right, an exercise is done, a stamp. */
  readonly sound: boolean;
  /** How loud they are: 0 to 100. */
  readonly volume: number;
  /** `/` opens the search: a single key, so it can be turned off (WCAG 2.1.4). */
  readonly slash: boolean;
  /** Per cent of what comes up in a review that is still to be remembered. */
  readonly retention: number;
  /** Items of a review a day. */
  readonly cap: number;
}

/** Per cent. */
export const RETENTIONS = { least: 80, usual: 90, most: 97 } as const;
export const CAPS = [10, 20, 30] as const;
export const LOUDEST = 100;

const KEY = 'preferences';
const DEFAULTS: Preferences = {
  mode: 'typed',
  sound: false,
  volume: 60,
  slash: true,
  retention: RETENTIONS.usual,
  cap: 20,
};

/** Habits of this device; unlike the record they are not worth a file. */
export const preferences = createStore<Preferences>(() => DEFAULTS);

/** Reads the stored habits. Called in the browser only, after the first paint: the HTML shows the defaults. */
export function loadPreferences(): void {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>;
    preferences.setState({
      mode: stored.mode === 'tiles' ? 'tiles' : DEFAULTS.mode,
      sound: stored.sound === true,
      volume: isPart(stored.volume, LOUDEST) ? stored.volume : DEFAULTS.volume,
      slash: stored.slash !== false,
      retention: isPart(stored.retention, RETENTIONS.most, RETENTIONS.least)
        ? stored.retention
        : DEFAULTS.retention,
      cap: CAPS.find((cap) => cap === stored.cap) ?? DEFAULTS.cap,
    });
  } catch {
    // A browser that refuses storage, or a damaged entry: the defaults do.
  }
}

function isPart(value: unknown, most: number, least = 0): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

export function setPreference(change: Partial<Preferences>): void {
  preferences.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences.getState()));
  } catch {
    // Not remembered, but it holds for this page.
  }
}
