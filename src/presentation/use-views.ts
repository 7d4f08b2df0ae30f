import { startTransition, useEffect, useState } from 'react';
import type { SlideDeck } from '../domain/deck/slide-deck.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import { loadViews } from './drill-views.ts';

const NO_VIEWS: ReadonlyMap<string, DrillView> = new Map();

/**
 * @param wanted fetches them once it holds
 * @returns what the drills of a deck need for showing and marking; none until they are there
 */
export function useViews(deck: SlideDeck, wanted: boolean): ReadonlyMap<string, DrillView> {
  const [views, setViews] = useState(NO_VIEWS);
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    void loadViews(deck).then((found) => {
      startTransition(() => {
        if (!left) setViews(found);
      });
    });
    return () => {
      left = true;
    };
  }, [deck, wanted]);
  return views;
}
