/** One stretch of a class. */
export type PlanItem =
  | { readonly kind: 'lesson'; readonly lesson: string; readonly minutes: number }
  | { readonly kind: 'break'; readonly title: string; readonly minutes: number };

/** A class put together from lessons, as the page 备课 keeps and exports it. */
export interface Plan {
  readonly version: 1;
  /** ASCII, random. */
  readonly id: string;
  readonly title: string;
  /** When it begins, HH:MM; empty where it is not fixed. */
  readonly begins: string;
  /** When it has to be over, HH:MM; empty or absent where nothing presses. At or before `begins`, it is on the next day. */
  readonly ends?: string;
  readonly items: readonly PlanItem[];
  /** ms since 1970 */
  readonly changedAt: number;
}

/** What an exported plan's file says it is. */
export const PLAN_FORMAT = 'service-from-the-heart/plan';
