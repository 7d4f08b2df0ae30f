/** Share of the best and of the worst that are compared: Kelley (1939), J. Educ. Psychol. 30(1), 17–24. */
export const KELLEY = 0.27;

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Product–moment correlation (Pearson 1895).
 * @param pairs of values
 * @returns −1 to 1; null where there are fewer than three pairs, or one side is always the same
 */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length < 3) return null;
  const one = mean(pairs.map(([value]) => value));
  const other = mean(pairs.map(([, value]) => value));
  let [both, first, second] = [0, 0, 0];
  for (const [x, y] of pairs) {
    both += (x - one) * (y - other);
    first += (x - one) ** 2;
    second += (y - other) ** 2;
  }
  // Sums that should be 0 may end up a little beside it.
  return first < 1e-9 || second < 1e-9 ? null : both / Math.sqrt(first * second);
}

/**
 * Index of discrimination D = p(upper group) − p(lower group), with groups of 27 % (Kelley 1939), at least one each.
 * Where several have the score at the border of a group, their mean fills the places that are left, so that D does not
 * hang on the order of the files.
 *
 * @param pairs score of the item, and what the groups are made by, per attempt
 * @returns −1 to 1; null with fewer than two
 */
export function discrimination(pairs: readonly (readonly [item: number, whole: number])[]): number | null {
  if (pairs.length < 2) return null;
  const size = Math.max(1, Math.round(KELLEY * pairs.length));
  return groupMean(pairs, size, 1) - groupMean(pairs, size, -1);
}

/** @param side 1 for the best, −1 for the worst */
function groupMean(pairs: readonly (readonly [number, number])[], size: number, side: 1 | -1): number {
  const order = [...pairs].sort(([, one], [, other]) => side * (other - one));
  const border = order[size - 1]?.[1] ?? 0;
  const inside = order.filter(([, whole]) => side * (whole - border) > 0).map(([item]) => item);
  const tied = order.filter(([, whole]) => whole === border).map(([item]) => item);
  const sum = inside.reduce((all, item) => all + item, 0);
  return (sum + (size - inside.length) * mean(tied)) / size;
}
