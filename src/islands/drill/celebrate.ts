import { useEffect, useRef } from 'react';
import { cue } from '../../audio/cue.ts';
import { preferences } from '../../stores/preferences.ts';

interface Standing {
  /** Blanks that are right. */
  readonly right: number;
  /** Nothing more is to be done. */
  readonly done: boolean;
}

/**
 * A short sound when an answer is right, another when the exercise is done, if the learner wants them. Only what is
 * achieved on this page sounds, not what the record brings in.
 * @param waiting the record is still being read, or the lines of a list are being checked one by one
 */
export function useCelebration({ right, done }: Standing, waiting: boolean): void {
  const before = useRef<Standing | null>(null);
  useEffect(() => {
    if (waiting) return;
    const { current } = before;
    before.current = { right, done };
    if (current === null) return;
    if (done && !current.done) cue('cup', preferences.getState());
    else if (right > current.right) cue('tick', preferences.getState());
  }, [right, done, waiting]);
}
