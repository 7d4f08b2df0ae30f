/** Keeps labels off each other. */

/**
 * Moves heights apart until each has its room, as near to where they were wanted as the others allow.
 * @param wanted in ascending order
 * @param rooms height that each needs, itself in the middle
 */
export function spread(
  wanted: readonly number[],
  rooms: readonly number[],
  top: number,
  bottom: number,
): number[] {
  const room = (at: number): number => rooms[at] ?? 0;
  const placed: number[] = [];
  wanted.forEach((y, at) => {
    const above = placed[at - 1];
    const least = above === undefined ? top + room(at) / 2 : above + (room(at - 1) + room(at)) / 2;
    placed.push(Math.max(y, least));
  });
  let limit = bottom;
  for (let at = placed.length - 1; at >= 0; at -= 1) {
    placed[at] = Math.min(placed[at] ?? 0, limit - room(at) / 2);
    limit = (placed[at] ?? 0) - room(at) / 2;
  }
  return placed;
}
