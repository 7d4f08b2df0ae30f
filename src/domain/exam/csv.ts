/** A number stays one; everything else is text. */
export type Cell = string | number | null;

/** So that Excel reads the file as UTF-8. */
const BOM = '\uFEFF';

/**
 * What a spreadsheet would run: = + - @ and their full-width forms, tab, carriage return and line feed at the start
 * (https://owasp.org/www-community/attacks/CSV_Injection), also behind spaces.
 */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, lines end with CRLF, fields are quoted where they have to be.
 * No text is read as a formula: an apostrophe is put before what could be one.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return BOM + rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  // Semicolons too: some editions of Excel part fields there.
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
