/** Sets Chinese text in SVG, which neither wraps nor measures it. A Chinese character is one em square. */

/** @returns width of the text in units, close enough to keep it inside a picture */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.56 : 1), 0);
  return ems * size;
}

/** No line begins with one of these; they stay with the word before. */
const CLINGING = /^[，。、；：？”）的了]+/;

/**
 * Breaks a text into lines of nearly equal length.
 * @param most characters in a line, besides those that cling to it
 */
export function wrap(text: string, most: number): string[] {
  const lines = Math.ceil(text.length / most);
  const broken: string[] = [];
  let rest = text;
  for (let left = lines; left > 0 && rest !== ''; left -= 1) {
    const length = Math.ceil(rest.length / left);
    const clinging = CLINGING.exec(rest.slice(length))?.[0] ?? '';
    broken.push(rest.slice(0, length) + clinging);
    rest = rest.slice(length + clinging.length);
  }
  return broken;
}

/** A piece of a label: text, or the place of a missing word. */
export type Piece = { readonly text: string } | { readonly blank: true };

/** Splits a label at its empty brackets: 被（　） is a text and a blank. */
export function pieces(label: string): Piece[] {
  return label.split(/(（\s*）)/).flatMap((part): Piece[] => {
    if (part === '') return [];
    return part.startsWith('（') ? [{ blank: true }] : [{ text: part }];
  });
}

/** A blank takes the room of two characters and a bracket on either side. */
export const BLANK_EMS = 2.7;

/** A piece with the left edge and the width that it gets in a line centred on `x`. */
export type PlacedPiece = Piece & { readonly left: number; readonly width: number };

export function placePieces(label: string, x: number, size: number): PlacedPiece[] {
  const widths = pieces(label).map((piece) => ({
    ...piece,
    width: 'text' in piece ? textWidth(piece.text, size) : BLANK_EMS * size,
  }));
  let left = x - widths.reduce((sum, { width }) => sum + width, 0) / 2;
  return widths.map((piece) => {
    const placed = { ...piece, left };
    left += piece.width;
    return placed;
  });
}
