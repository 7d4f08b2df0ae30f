import type { Plan, PlanItem } from './plan.ts';

/** An item with its place on the clock. */
export interface PlacedItem {
  readonly item: PlanItem;
  /** Minutes from the beginning of the class. */
  readonly from: number;
  /** HH:MM; empty where the plan has no fixed beginning. */
  readonly begins: string;
  /** HH:MM; empty where the plan has no fixed beginning. */
  readonly ends: string;
}

const DAY = 24 * 60;

/** @returns whether a text is a time of day, HH:MM from 00:00 to 23:59 */
export function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/**
 * @param clock HH:MM
 * @param minutes to add, 0 or more
 * @returns HH:MM, past midnight beginning at 00:00 again; empty where `clock` is empty
 */
export function clockAfter(clock: string, minutes: number): string {
  if (!isClock(clock)) return '';
  const at = (minutesOf(clock) + Math.round(minutes)) % DAY;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(at / 60))}:${two(at % 60)}`;
}

/** @returns minutes of all items together */
export function totalMinutes({ items }: Pick<Plan, 'items'>): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** @returns every item with when it begins and ends */
export function schedule({ begins, items }: Pick<Plan, 'begins' | 'items'>): PlacedItem[] {
  let from = 0;
  return items.map((item) => {
    const placed: PlacedItem = {
      item,
      from,
      begins: clockAfter(begins, from),
      ends: clockAfter(begins, from + item.minutes),
    };
    from += item.minutes;
    return placed;
  });
}

/** @returns minutes between the beginning and the end that were given, or null where one of them is missing */
export function givenMinutes({ begins, ends = '' }: Pick<Plan, 'begins' | 'ends'>): number | null {
  if (!isClock(begins) || !isClock(ends)) return null;
  const minutes = minutesOf(ends) - minutesOf(begins);
  return minutes > 0 ? minutes : minutes + DAY;
}

/** @returns minutes that the plan needs beyond the time given, negative where some are left; null where none was given */
export function overrun(plan: Pick<Plan, 'begins' | 'ends' | 'items'>): number | null {
  const given = givenMinutes(plan);
  return given === null ? null : totalMinutes(plan) - given;
}

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
