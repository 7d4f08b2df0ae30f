import type { Recall } from '../domain/progress/firmness.ts';
import { recallNow } from '../domain/progress/recall.ts';
import type { CatalogueItem } from '../domain/review/cards.ts';
import type { Schedule } from '../domain/review/schedule.ts';
import { known, reviewFold } from '../domain/review/review-fold.ts';
import type { Known } from '../domain/review/review-fold.ts';
import type { Agenda, Day } from '../domain/review/session.ts';
import { LIMITS, agenda } from '../domain/review/session.ts';
import { endOfDay, startOfDay } from './local-day.ts';
import { preferences } from './preferences.ts';
import { record } from './record.ts';
import { siteData } from './site-data.ts';

/** What there is to review at this moment. */
export interface ReviewNow extends Agenda {
  readonly day: Day;
  readonly schedule: Schedule;
  readonly catalogue: readonly CatalogueItem[];
}

/**
 * How well everything is remembered at this moment, by the item's id. Brings in the scheduling library, like all of
 * this file.
 */
export async function recall(): Promise<ReadonlyMap<string, Recall>> {
  const now = record.now();
  const { schedule } = await knownNow();
  return recallNow(schedule, { now, dayEnd: endOfDay(now) });
}

async function knownNow(): Promise<Known> {
  const { retention } = preferences.getState();
  return known(await record.fold(reviewFold(retention / 100)));
}

/**
 * Folds the record that is shown now. Brings in the scheduling library, so pages import this file when they need it.
 * @throws Error where the catalogue cannot be fetched
 */
export async function reviewNow(): Promise<ReviewNow> {
  const catalogue = await siteData<readonly CatalogueItem[]>('review/items.json');
  const { cap } = preferences.getState();
  const found = await knownNow();
  const day = dayOf(record.now());
  const { facts } = record.state.getState();
  const plan = agenda(found, facts, catalogue, day, { ...LIMITS, cap });
  return { ...plan, day, schedule: found.schedule, catalogue };
}

/** @returns the day of the learner's own clock and time zone */
function dayOf(now: number): Day {
  return { now, start: startOfDay(now), end: endOfDay(now) };
}
