import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Attempt } from '../../domain/exam/attempt.ts';
import { attempts, openAttempt } from '../../stores/exams.ts';
import type { OpenAttempt } from '../../stores/exams.ts';
import { record } from '../../stores/record.ts';

export interface KnownExams {
  /** Handed in, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly open: OpenAttempt | null;
}

/** What the learner's record says of papers, kept up to date; null until it is read. */
export function useExams(): KnownExams | null {
  const ready = useStore(record.state, (state) => state.ready);
  const facts = useStore(record.state, (state) => state.facts);
  const [known, setKnown] = useState<KnownExams | null>(null);
  useEffect(() => {
    if (!ready) return;
    let isCurrent = true;
    Promise.all([attempts(), openAttempt()]).then(
      ([all, open]) => {
        if (isCurrent) setKnown({ attempts: all, open });
      },
      () => {
        // A notice tells of it.
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [ready, facts]);
  return known;
}
