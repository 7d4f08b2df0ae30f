import { LEAST_MINUTES, LONGEST_TITLE, MOST_ITEMS, MOST_MINUTES } from './limits.ts';
import { isMinutes } from './parse-plan.ts';
import type { PlanItem } from './plan.ts';

type Items = readonly PlanItem[];

/** Minutes of a break that nobody has set. */
export const BREAK_MINUTES = 10;

/**
 * @param minutes that the deck of a lesson takes, halves allowed
 * @returns minutes that a plan gives it: whole ones, rounded up
 */
export function minutesFor(minutes: number): number {
  return Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, Math.ceil(minutes)));
}

/**
 * Puts an item in.
 * @param at its index from 0; without one it comes last
 * @returns the items, the same ones where the plan is full
 */
export function insertItem(items: Items, item: PlanItem, at: number = items.length): Items {
  if (items.length >= MOST_ITEMS) return items;
  const index = Math.min(Math.max(at, 0), items.length);
  return [...items.slice(0, index), item, ...items.slice(index)];
}

/** @returns the items without the one at an index from 0 */
export function removeItem(items: Items, at: number): Items {
  return items[at] ? items.filter((_, index) => index !== at) : items;
}

/**
 * @param from index of the item that moves
 * @param to index that it has afterwards; beyond the ends, the first or the last
 */
export function moveItem(items: Items, from: number, to: number): Items {
  const item = items[from];
  const target = Math.min(Math.max(to, 0), items.length - 1);
  if (!item || from === target) return items;
  return insertItem(removeItem(items, from), item, target);
}

/** @returns the items with other minutes at an index; the same ones where a plan cannot hold such minutes */
export function setMinutes(items: Items, at: number, minutes: number): Items {
  const item = items[at];
  if (!item || item.minutes === minutes || !isMinutes(minutes)) return items;
  return replaced(items, at, { ...item, minutes });
}

/** @returns the items with another name of the break at an index; the same ones where no break stands there */
export function setBreakTitle(items: Items, at: number, title: string): Items {
  const item = items[at];
  if (item?.kind !== 'break' || item.title === title) return items;
  return replaced(items, at, { ...item, title: title.slice(0, LONGEST_TITLE) });
}

function replaced(items: Items, at: number, item: PlanItem): Items {
  return items.map((one, index) => (index === at ? item : one));
}
