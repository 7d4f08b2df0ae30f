/** So many characters of a word are looked up: two tell most apart, and every text has few of them. */
const LENGTH = 2;

/**
 * Says which of many entries a text may hold, without going through them all: each stands under the beginnings of the
 * words by which it is known.
 *
 * @param wordsOf words of which one stands in every text that holds the entry; null where nothing is sure
 * @returns what gives the entries that a text may hold, in their order
 */
export function textIndex<T>(
  entries: readonly T[],
  wordsOf: (entry: T) => readonly string[] | null,
): (text: string) => T[] {
  const places = new Map<string, number[]>();
  const unsure: number[] = [];
  entries.forEach((entry, place) => {
    const words = wordsOf(entry);
    if (!words || words.includes('')) unsure.push(place);
    else for (const start of new Set(words.map((word) => word.slice(0, LENGTH)))) add(places, start, place);
  });
  return (text) => {
    const found = new Set(unsure);
    for (const part of partsOf(text)) for (const place of places.get(part) ?? []) found.add(place);
    // An entry may be a list itself: nothing is flattened here.
    return [...found].sort((one, other) => one - other).map((place) => entries[place] as T);
  };
}

function add(places: Map<string, number[]>, start: string, place: number): void {
  const known = places.get(start);
  if (known) known.push(place);
  else places.set(start, [place]);
}

/** Every run of characters that a word can begin with. */
function partsOf(text: string): Set<string> {
  const parts = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 1; length <= LENGTH; length += 1) parts.add(text.slice(at, at + length));
  }
  return parts;
}
