/** @returns a share with four places: every machine writes the same */
export function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}
