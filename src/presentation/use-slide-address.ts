import { useEffect } from 'react';
import type { DeckRef } from '../domain/deck/deck-ref.ts';
import type { RunStore } from '../stores/run.ts';

/** Keeps the number of the slide in the address of a lesson's stage, and goes where a changed address says. */
export function useSlideAddress(ref: DeckRef, index: number, store: RunStore): void {
  // The address of a composed deck says what it is made of.
  const isLesson = ref.kind === 'lesson';
  useEffect(() => {
    if (isLesson) history.replaceState(history.state, '', `#${String(index + 1)}`);
  }, [isLesson, index]);
  useEffect(() => {
    if (!isLesson) return;
    const go = (): void => {
      const number = slideInAddress();
      if (number !== null) store.command({ type: 'goto', number });
    };
    addEventListener('hashchange', go);
    return () => {
      removeEventListener('hashchange', go);
    };
  }, [isLesson, store]);
}

/** @returns number of the slide that the address names, from 1, or null */
export function slideInAddress(): number | null {
  const number = Number(/^#(\d{1,4})$/.exec(location.hash)?.[1] ?? 0);
  return number > 0 ? number : null;
}
