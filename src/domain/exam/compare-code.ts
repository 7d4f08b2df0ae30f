/** Hexadecimal digits of SHA-256. */
const LENGTH = 64;

/**
 * How a code from a certificate stands to a file's digest. empty: nothing there. foreign: holds signs that no code has.
 * short: right as far as it goes, and `missing` are missing.
 */
export type CodeComparison =
  | { readonly state: 'empty' | 'foreign' | 'differs' | 'same' }
  | { readonly state: 'short'; readonly missing: number };

/**
 * Compares what was typed or pasted from a certificate with the digest of a file. Case, width, spaces, dashes and dots
 * do not count, and the letters that are taken for digits are read as those; the text of the QR code will do as it is.
 *
 * @param given the code, or the whole text of the QR code
 * @param digest in hexadecimal
 */
export function compareCode(given: string, digest: string): CodeComparison {
  const text = given.normalize('NFKC').toLowerCase();
  const code = text
    .replace(/^.*sha256:/su, '')
    .replace(/[\s\p{Pd}\p{C}−_.·,;]/gu, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  if (code === '') return { state: 'empty' };
  if (!/^[0-9a-f]+$/.test(code)) return { state: 'foreign' };
  if (code === digest) return { state: 'same' };
  if (code.length >= LENGTH || !digest.startsWith(code)) return { state: 'differs' };
  return { state: 'short', missing: LENGTH - code.length };
}
