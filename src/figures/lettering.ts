/** Sets Chinese text in SVG, which neither wraps nor measures it. A Chinese character is one em square. */

/** @returns width of the text in units, close enough to keep it inside a picture */
export function textWidth(text: string, size: number): number {
  const ems = [...text].reduce((sum, character) => sum + (/[ -~]/.test(character) ? 0.56 : 1), 0);
  return ems * size;
}

/**
 * Breaks a text into lines of nearly equal length.
 * @param most characters in a line
 */
export function wrap(text: string, most: number): string[] {
  const characters = [...text];
  const lines = Math.ceil(characters.length / most);
  const length = Math.ceil(characters.length / lines);
  return Array.from({ length: lines }, (_, at) => characters.slice(at * length, (at + 1) * length).join(''));
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
