import { useSyncExternalStore } from 'react';

/** @returns false in what the server drew, true once the component's script is awake */
export function useAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

function neverChanges(): () => void {
  return () => undefined;
}
