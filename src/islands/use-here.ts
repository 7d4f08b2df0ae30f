import { useSyncExternalStore } from 'react';
import { isHere } from '../stores/site-data.ts';

/** @returns which pages are there, by their paths; all of them while the island wakes, as its HTML was built with all */
export function useHere(): (path: string) => boolean {
  return useSyncExternalStore(never, here, everywhere);
}

const here = () => isHere;
const everywhere = () => () => true;

/** Pages neither come nor go. */
function never() {
  return () => undefined;
}
