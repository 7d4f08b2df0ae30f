import type { CatalogueItem } from '../domain/review/cards.ts';
import type { Schedule } from '../domain/review/schedule.ts';
import { foldSchedule } from '../domain/review/schedule.ts';
import type { Agenda, Day } from '../domain/review/session.ts';
import { LIMITS, agenda } from '../domain/review/session.ts';
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
 * Folds the record that is shown now. Brings in the scheduling library, so pages import this file when they need it.
 * @throws Error where the catalogue cannot be fetched
 */
export async function reviewNow(): Promise<ReviewNow> {
  const catalogue = await siteData<readonly CatalogueItem[]>('review/items.json');
  const { facts } = record.state.getState();
  const { retention, cap } = preferences.getState();
  const schedule = foldSchedule(facts, retention / 100);
  const day = dayOf(record.now());
  return { ...agenda(facts, schedule, catalogue, day, { ...LIMITS, cap }), day, schedule, catalogue };
}

/** @returns the day of the learner's own clock and time zone */
function dayOf(now: number): Day {
  const start = new Date(now).setHours(0, 0, 0, 0);
  const next = new Date(start);
  return { now, start, end: next.setDate(next.getDate() + 1) };
}
