/** What pages may weigh: tests/budget.json. */

/** Most bytes over the wire. */
export interface Limits {
  /** The first view, before anything is touched. */
  readonly first: number;
  /** Scripts of the first view. */
  readonly script: number;
  /** All that was fetched once the first exercise answers; for pages that have one. */
  readonly awake?: number;
}

export interface Budget {
  /** By the name of the page's kind. */
  readonly pages: Readonly<Record<string, Limits>>;
  /** All files of one edition. */
  readonly course: number;
}

/** @returns one line for every figure that is over its limit */
export function overBudget(
  what: string,
  limits: Readonly<Record<string, number>>,
  measured: Readonly<Record<string, number>>,
): readonly string[] {
  return Object.entries(limits).flatMap(([figure, limit]) => {
    const bytes = measured[figure];
    if (bytes === undefined) return `${what}: ${figure} has a limit and was not measured`;
    if (bytes <= limit) return [];
    const over = Math.ceil(bytes - limit);
    return `${what}: ${figure} is ${String(bytes)} bytes, ${String(over)} over its ${String(limit)}`;
  });
}
