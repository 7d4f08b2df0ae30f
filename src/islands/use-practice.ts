import { useEffect, useRef, useState } from 'react';
import { cue } from '../audio/cue.ts';
import type { NewFact } from '../domain/record/fact.ts';
import { loadPreferences, preferences } from '../stores/preferences.ts';
import { record } from '../stores/record.ts';

export interface Practice {
  /** The last facts could not be saved, so nothing was marked. */
  readonly failed: boolean;
  readonly busy: boolean;
  /** Stores facts; what they say may be shown once this is true. */
  readonly store: (...facts: readonly NewFact[]) => Promise<boolean>;
  /** Milliseconds since the exercise was shown, or since the last call; a whole number. */
  readonly elapsed: () => number;
}

/** Storing before showing, and the time that an exercise takes. */
export function usePractice(): Practice {
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const since = useRef(0);
  useEffect(() => {
    since.current = performance.now();
    loadPreferences();
  }, []);
  return {
    failed,
    busy,
    async store(...facts) {
      setBusy(true);
      const saved = await record.add(...facts);
      setBusy(false);
      setFailed(!saved);
      const isRight = facts.some((fact) => fact.kind === 'practised' && fact.outcome === 'right');
      if (saved && isRight) cue('tick', preferences.getState());
      return saved;
    },
    elapsed() {
      const now = performance.now();
      const ms = Math.round(now - since.current);
      since.current = now;
      return ms;
    },
  };
}
