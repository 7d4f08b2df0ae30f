import { readKept, writeKept } from './kept.ts';
import type { Kept, KeptState } from './kept.ts';

/** How this device's projector wants the slides. */
export interface StageLook {
  readonly version: 1;
  /** `projector`: black on white with stronger lines, for a pale lamp in a bright room. */
  readonly contrast: 'page' | 'projector';
}

const LOOK: Kept<StageLook> = {
  key: 'stage-look',
  empty: { version: 1, contrast: 'page' },
  read: parseStageLook,
};

/** @returns the look, or null if it is not to be understood */
export function parseStageLook(value: unknown): StageLook | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, contrast } = value as Readonly<Record<string, unknown>>;
  if (version !== 1 || (contrast !== 'page' && contrast !== 'projector')) return null;
  return { version, contrast };
}

/** @returns the look that this browser keeps */
export function readStageLook(): StageLook {
  return readKept(LOOK).value;
}

/** Keeps the look. */
export function keepStageLook(look: StageLook): KeptState {
  return writeKept(LOOK, look);
}
