import { createStore } from 'zustand/vanilla';
import type { DrillFace, DrillKeys, DrillView } from '../domain/drill/drill-view.ts';
import type * as marks from './marks.ts';
import { siteData } from './site-data.ts';

/** The module that marks. */
export type Marker = typeof marks;

/** What marks answers and finds the reasons of marks: it comes with the first blank that is touched. */
export const marking = createStore<{
  readonly marker: Marker | null;
  /** By drill. */
  readonly keys: Readonly<Record<string, DrillKeys>>;
}>(() => ({ marker: null, keys: {} }));

/**
 * Loads the marker and the keys of a drill, each once.
 * @throws Error where the network is gone before; the next call tries again
 */
export async function loadMarking(
  drill: DrillFace | DrillView,
): Promise<{ marker: Marker; keys: DrillKeys }> {
  const known = marking.getState();
  const [marker, keys] = await Promise.all([
    known.marker ?? import('./marks.ts'),
    known.keys[drill.id] ?? ('key' in drill ? drill : fetchKeys(drill.id)),
  ]);
  const { keys: others } = marking.getState();
  if (marking.getState().marker !== marker || others[drill.id] !== keys)
    marking.setState({ marker, keys: { ...others, [drill.id]: keys } });
  return { marker, keys };
}

async function fetchKeys(drill: string): Promise<DrillKeys> {
  const { view } = await siteData<{ readonly view: DrillView }>(`drills/${drill}.json`);
  return view;
}
