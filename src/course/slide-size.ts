/** Letters of a large text slide: so many lines of so many characters fit even at 4:3. */
const LINES = 5;
const A_LINE = 20;
/** A large table. */
const ROWS = 5;
const A_ROW = 26;

/**
 * A slide with little on it has larger letters: it is read from ten metres.
 * @param kind of the slide, as `splitSlides` names it
 * @param html of its inside
 */
export function isLarge(kind: string, html: string): boolean {
  if (kind === 'Table') {
    const rows = html.match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
    return rows.length <= ROWS && rows.every((row) => lengthOf(row) <= A_ROW);
  }
  if (kind !== 'text') return false;
  const blocks = html.split(/<\/(?:p|li|blockquote)>/).map(lengthOf);
  const lines = blocks.reduce((sum, length) => sum + Math.ceil(length / A_LINE), 0);
  return lines <= LINES;
}

/** Characters that are printed; two of a Latin word take the room of one. */
function lengthOf(html: string): number {
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  const narrow = text.match(/[\x21-\x7e]/g)?.length ?? 0;
  return text.length - narrow / 2;
}

/** From this height for a width of one, a picture is larger beside its title than below it. */
const TALL = 0.6;

/** @param html that holds a drawing; the first one counts, as the second is drawn for phones */
export function isTallPicture(html: string): boolean {
  const [, width, height] = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(html) ?? [];
  return Number(height) / Number(width) > TALL;
}
