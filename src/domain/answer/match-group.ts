/**
 * Gives every answer of an any-order group a concept of its own (maximum bipartite matching, augmenting paths;
 * Kuhn 1955). Answers come in reading order and keep their claim over later ones where both cannot be met.
 *
 * @param meets for each answer, the concepts (indices) that it meets
 * @returns for each answer the concept it was given, or null
 */
export function matchGroup(meets: readonly (readonly number[])[]): (number | null)[] {
  const holder = new Map<number, number>();
  const place = (answer: number, seen: Set<number>): boolean => {
    for (const concept of meets[answer] ?? []) {
      if (seen.has(concept)) continue;
      seen.add(concept);
      const other = holder.get(concept);
      if (other === undefined || place(other, seen)) {
        holder.set(concept, answer);
        return true;
      }
    }
    return false;
  };
  for (const answer of meets.keys()) place(answer, new Set());
  const given: (number | null)[] = meets.map(() => null);
  for (const [concept, answer] of holder) given[answer] = concept;
  return given;
}
