import { useRef, useState } from 'react';
import type { DrillFace, DrillView } from '../../domain/drill/drill-view.ts';
import { handIn } from '../../stores/hand-in.ts';
import { loadMarking } from '../../stores/marker.ts';
import { nextTask } from '../../stores/moments.ts';
import { preferences } from '../../stores/preferences.ts';
import { record } from '../../stores/record.ts';
import type { DrillControl } from './drill-control.ts';
import { isComposing, leaveNote } from './early-notes.ts';

interface HandIn {
  readonly failed: DrillControl['failed'];
  /** Marks and stores what stands in the blanks; says why where it cannot. */
  readonly check: () => Promise<void>;
  /** The learner is at it: the time to the hand-in counts from the first call. */
  readonly touch: () => void;
}

/**
 * Hands a drill in.
 *
 * @param drill whose form it is
 * @param doing `ready`: the record is there; `answers`: reads the blanks, and shows them as they were read; `revealed`: blanks whose answer
 * was shown since the drill was begun anew, if it was; `stored`: called when it is stored
 */
export function useHandIn(
  drill: { readonly view: DrillFace | DrillView; readonly form: React.RefObject<HTMLFormElement | null> },
  doing: {
    readonly review: boolean;
    readonly ready: boolean;
    readonly answers: () => readonly string[];
    readonly revealed: readonly boolean[] | undefined;
    readonly stored: () => void;
  },
): HandIn {
  const { view, form } = drill;
  const { review, ready, answers, revealed, stored } = doing;
  const [failed, setFailed] = useState<DrillControl['failed']>(null);
  /** When a blank was first touched since the last hand-in, in milliseconds of the page's own clock. */
  const touched = useRef<number | null>(null);
  /** A hand-in is being stored: a key that is held, or pressed twice, is no second one. */
  const isStoring = useRef(false);

  const handInOnce = async (): Promise<DrillControl['failed']> => {
    // As they are now: another page may fill the blanks before this is marked.
    const now = answers();
    await nextTask();
    const ms = touched.current === null ? undefined : Math.round(performance.now() - touched.current);
    const loaded = await loadMarking(view).catch(() => null);
    if (!loaded) return 'unreachable';
    const {
      marker,
      keys: { key, pair },
    } = loaded;
    const { mode } = preferences.getState();
    const given = { drill: view.id, key, answers: now, mode, pair, revealed, review, ms };
    if (!(await handIn(record, marker, given))) return 'unsaved';
    touched.current = null;
    stored();
    return null;
  };

  return {
    failed,
    async check() {
      if (isStoring.current) return;
      // Marked as soon as the record is there and nothing is being composed.
      if (!ready || isComposing()) {
        leaveNote(form.current);
        return;
      }
      isStoring.current = true;
      // Said again where it fails again.
      if (failed !== null) setFailed(null);
      try {
        setFailed(await handInOnce());
      } finally {
        isStoring.current = false;
      }
    },
    touch() {
      touched.current ??= performance.now();
    },
  };
}
