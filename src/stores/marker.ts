import { createStore } from 'zustand/vanilla';

type Marker = typeof import('./marks.ts');

/** What marks answers and finds the reasons of marks: it comes with the first blank that is touched. */
export const marking = createStore<{ readonly marker: Marker | null }>(() => ({ marker: null }));

/**
 * Loads it once.
 * @throws TypeError where the network is gone before; the next call tries again
 */
export async function loadMarker(): Promise<Marker> {
  const { marker } = marking.getState();
  if (marker) return marker;
  const loaded = await import('./marks.ts');
  marking.setState({ marker: loaded });
  return loaded;
}
