/**
 * Shuffles without chance: the same seed gives the same order.
 * @param nameOf tells the items apart
 */
export function shuffled<T>(items: readonly T[], seed: string, nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, place: hash(`${seed} ${nameOf(item)}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
