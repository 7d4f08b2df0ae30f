/** @returns the middle value, of an even number the mean of the two in the middle; null of nothing */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** @returns the value rounded to so many decimals; null stays null */
export function rounded(value: number | null, decimals = 0): number | null {
  return value === null ? null : Number(value.toFixed(decimals));
}

/** @returns how many times as large as the other, to two decimals; null where that says nothing */
export function ratio(value: number | null, other: number | null): number | null {
  return value === null || other === null || other <= 0 ? null : rounded(value / other, 2);
}

/** The medians of what was found in several rounds, figure by figure; a figure that a round lacks is left out of it. */
export function medians<Figure extends string>(
  rounds: readonly Readonly<Record<Figure, number | null>>[],
  figures: readonly Figure[],
): Record<Figure, number | null> {
  const of = (figure: Figure): number | null =>
    median(rounds.map((round) => round[figure]).filter((value) => value !== null));
  return Object.fromEntries(figures.map((figure) => [figure, of(figure)])) as Record<Figure, number | null>;
}
