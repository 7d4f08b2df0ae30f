import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import { attempts } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';

/** @returns the papers that were handed in, oldest first; null until they are known */
export function useAttempts(): readonly Attempt[] | null {
  const facts = useStore(record.state, (state) => state.facts);
  const ready = useStore(record.state, (state) => state.ready);
  const [found, setFound] = useState<readonly Attempt[] | null>(null);
  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    attempts().then(
      (all) => {
        if (isCurrent) setFound(all);
      },
      () => {
        // A notice tells of it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [facts, ready]);
  return found;
}
