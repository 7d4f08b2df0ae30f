import { useSyncExternalStore } from 'react';
import type { Shared, SharedStore } from '../stores/shared.ts';

/** @returns what a store holds now that several windows share, drawn again when it changes */
export function useShared<T>(store: SharedStore<T>): Shared<T> {
  return useSyncExternalStore(store.subscribe, store.getState);
}
