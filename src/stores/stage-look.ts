import type { Kept } from './kept.ts';
import { openShared } from './shared.ts';
import type { SharedStore } from './shared.ts';

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

let opened: SharedStore<StageLook> | null = null;

/** @returns the look, the same in every window of this browser; opened when it is first asked for */
export function stageLook(): SharedStore<StageLook> {
  opened ??= openShared(LOOK, 'look');
  return opened;
}

/** @returns the other look */
export function otherLook({ contrast }: StageLook): StageLook {
  return { version: 1, contrast: contrast === 'projector' ? 'page' : 'projector' };
}
