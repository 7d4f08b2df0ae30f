import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * JSON in one form only: keys in the order of their code units, no spaces, undefined fields left out. The idea is that
 * of RFC 8785; the numbers here are whole or have four places, so that JavaScript's own form of them will do.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, held]) => `${JSON.stringify(name)}:${canonicalJson(held)}`).join(',')}}`;
}

/**
 * SHA-256 (FIPS 180-4) of the canonical JSON. Not crypto.subtle: that is missing where a laptop serves the course over
 * plain http.
 * @returns 64 hexadecimal digits
 */
export function digestOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
