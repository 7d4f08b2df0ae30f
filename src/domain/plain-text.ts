/** Line breaks and tabs stay; other control characters, halves of surrogate pairs and marks that turn the direction of
 * writing for what follows (UAX #9) go: they would turn the sentence in which the text stands. */
const HOSTILE = /(?![\n\t])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Text that somebody typed, or that a file says somebody typed, made fit to stand in a sentence.
 * @param longest in UTF-16 units; what is longer is cut
 */
export function plainText(given: string, longest: number): string {
  return given.slice(0, longest).replace(HOSTILE, '');
}
