import type { ClassState } from '../../domain/class/class-state.ts';
import type { SharedStore } from '../../stores/shared.ts';

/**
 * Takes away what the class does over the slide; timer, scores and the rest stay as they are.
 * @returns whether something lay there
 */
export function hideOverlay(store: SharedStore<ClassState>): boolean {
  if (store.getState().value.shown === 'slide') return false;
  store.change((state) => ({ ...state, shown: 'slide' }));
  return true;
}
