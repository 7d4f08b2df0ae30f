import { readKept, writeKept } from './kept.ts';
import type { Kept } from './kept.ts';

/** What this device is to keep for offline use besides the learner's course. */
export interface OfflineWish {
  readonly version: 1;
  /** Slides, worksheets and what a class is led with. */
  readonly trainer: boolean;
}

const WISH: Kept<OfflineWish> = {
  key: 'offline-wish',
  empty: { version: 1, trainer: false },
  read: parseOfflineWish,
};

/** @returns the wish, or null if it is not to be understood */
export function parseOfflineWish(value: unknown): OfflineWish | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, trainer } = value as Readonly<Record<string, unknown>>;
  return version === 1 && typeof trainer === 'boolean' ? { version, trainer } : null;
}

export function offlineWish(): OfflineWish {
  return readKept(WISH).value;
}

export function wishForTrainer(): void {
  writeKept(WISH, { version: 1, trainer: true });
}
