import { DEFAULT_BINDINGS, parseBindings } from '../domain/deck/keys.ts';
import type { Bindings } from '../domain/deck/keys.ts';
import type { Kept } from './kept.ts';
import { openShared } from './shared.ts';
import type { SharedStore } from './shared.ts';

export const KEPT_KEYS: Kept<Bindings> = { key: 'keys', empty: DEFAULT_BINDINGS, read: parseBindings };

let opened: SharedStore<Bindings> | null = null;

/** @returns which key does what, the same in every window of this browser; opened when it is first asked for */
export function keyBindings(): SharedStore<Bindings> {
  opened ??= openShared(KEPT_KEYS, 'keys');
  return opened;
}
