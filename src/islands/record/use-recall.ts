import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Recall } from '../../domain/progress/firmness.ts';
import { preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';

/** By the item's id. */
export type RecallMap = ReadonlyMap<string, Recall>;

const NOTHING: RecallMap = new Map();

/** How well everything is remembered; nothing until the scheduling library has come. */
export function useRecall(): { readonly recall: RecallMap; readonly loaded: boolean } {
  const facts = useStore(record.state, (state) => state.facts);
  const ready = useStore(record.state, (state) => state.ready);
  const retention = useStore(preferences, (state) => state.retention);
  const [recall, setRecall] = useState<RecallMap | null>(null);
  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    const folded = import('../../stores/review.ts').then((review) => review.recall());
    folded.then(
      (found) => {
        if (isCurrent) setRecall(found);
      },
      () => {
        // Without the network the pictures show what was answered, and not how well it is remembered.
        if (isCurrent) setRecall(NOTHING);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [facts, ready, retention]);
  return { recall: recall ?? NOTHING, loaded: recall !== null };
}
