import type { AnswerKey } from '../domain/answer/key.ts';
import type { Entry } from '../domain/record/fact.ts';
import type { Marker } from './marker.ts';
import type { RecordStore } from './record-store.ts';

export interface HandIn {
  readonly drill: string;
  readonly key: AnswerKey;
  readonly answers: readonly string[];
  readonly mode: 'typed' | 'tiles';
  /** The drill that this one is paired with, and its key. */
  readonly pair?: { readonly drill: string; readonly key: AnswerKey } | undefined;
  /** The drill is done again: whether each blank's answer was revealed since. Else the record says so. */
  readonly revealed?: readonly boolean[] | undefined;
  /** It comes up in a review, where no partner stands beside it. */
  readonly review?: boolean | undefined;
  /** Milliseconds from the first touch of a blank; undefined where that was not seen. */
  readonly ms?: number | undefined;
}

/** @returns the name under which the unfinished writing of a drill is kept: a review's is not the lesson's */
export function draftName(drill: string, review = false): string {
  return review ? `review ${drill}` : drill;
}

/**
 * Marks a drill and stores the answer; the verdict is shown from what was stored.
 * Revealed blanks stay revealed.
 * @returns false if the answer could not be saved
 */
export async function handIn(
  store: RecordStore,
  marker: Marker,
  { drill, key, answers, mode, pair, revealed, review = false, ms }: HandIn,
): Promise<boolean> {
  const { drills, reviews } = store.state.getState().progress;
  const before = review ? reviews : drills;
  const partnerKinds =
    pair && !review ? marker.kindsOfRight(pair.key, before[pair.drill]?.entries ?? []) : undefined;
  const marks = marker.markDrill(key, answers, { partnerKinds });
  const entries = marks.map(({ verdict }, at): Entry => {
    const shown = revealed ? revealed[at] === true : before[drill]?.entries[at]?.verdict === 'shown';
    return { answer: shown ? '' : (answers[at] ?? ''), verdict: shown ? 'shown' : verdict };
  });
  const tags = { ...(ms === undefined ? {} : { ms }), ...(review ? { review } : {}) };
  return store.addAndSettle({ kind: 'answered', drill, mode, entries, ...tags }, draftName(drill, review));
}
