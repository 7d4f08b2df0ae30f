import type { Schedule } from '../review/schedule.ts';
import { retrievability } from '../review/schedule.ts';
import type { Recall } from './firmness.ts';

/**
 * How well everything is remembered at one moment. This file brings in the scheduling library, so pages load it when
 * they have something to show.
 *
 * @param now milliseconds since 1970
 * @param dayEnd milliseconds since 1970: what is due before then is due today
 * @returns by the item's id
 */
export function recallNow(
  schedule: Schedule,
  { now, dayEnd }: { readonly now: number; readonly dayEnd: number },
): ReadonlyMap<string, Recall> {
  return new Map(
    [...schedule].map(([item, memory]) => [
      item,
      { chance: retrievability(memory, now), stability: memory.stability, due: memory.due < dayEnd },
    ]),
  );
}
