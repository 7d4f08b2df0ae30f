import { TEXT } from '../text/zh.ts';
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
  unnamed: TEXT.record.unnamed,
});

/** 128 random bits in hexadecimal. Not crypto.randomUUID: that is missing where a laptop serves the course over plain http. */
function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

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
