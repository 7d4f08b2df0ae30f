import { UNNAMED } from '../text/learner.ts';
import { randomId } from './random-id.ts';
import { createRecordStore } from './record-store.ts';

const CURRENT = 'current-profile';

/** The record of this page. `start.ts` decides where it is kept. */
export const record = createRecordStore({
  now: () => Date.now(),
  newId: randomId,
  course: typeof document === 'undefined' ? '' : (document.documentElement.dataset['course'] ?? ''),
  current: {
    get: () => remembered(CURRENT),
    set: (profile) => {
      remember(CURRENT, profile);
    },
  },
  unnamed: UNNAMED,
});

const LAST_FACT = 'last-fact';

/** The newest fact that this device has stored, as `last-fact.ts` notes it. The browser keeps it apart from the record. */
export const notedFact = {
  get: () => remembered(LAST_FACT),
  set: (text: string) => {
    remember(LAST_FACT, text);
  },
};

function remembered(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The first profile is taken next time.
  }
}
