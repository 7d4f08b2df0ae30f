/** A piece of text around what was found. */
export interface Excerpt {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters kept before and after a match. */
const BEFORE = 14;
const AFTER = 46;

/**
 * Cuts the part of a text that shows why it was found.
 * @param text as it is printed
 * @param folded the same text folded for searching; character for character
 * @param query folded
 * @param tokens words of the query, the next best where the query does not stand there as a whole
 */
export function excerpt(text: string, folded: string, query: string, tokens: readonly string[]): Excerpt {
  const chars = [...text];
  const found = [query, ...tokens].find((word) => word !== '' && folded.includes(word)) ?? '';
  const at = found === '' ? 0 : [...folded.slice(0, folded.indexOf(found))].length;
  const end = at + [...found].length;
  const from = Math.max(0, at - BEFORE);
  return {
    before: `${from > 0 ? '…' : ''}${chars.slice(from, at).join('')}`,
    match: chars.slice(at, end).join(''),
    after: `${chars.slice(end, end + AFTER).join('')}${end + AFTER < chars.length ? '…' : ''}`,
  };
}
