import { strToU8 } from 'fflate';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HOUR = 3_600_000;
/** Hours are counted from 2020; three digits last until 2049. FSRS counts days from midnight to midnight, UTC. */
const EPOCH = Date.UTC(2020, 0, 1);
const TIME_DIGITS = 3;
const KEY_DIGITS = 3;

/** @returns a number in base 64 */
function inDigits(value: number, digits: number): string {
  let text = '';
  for (let left = value, at = 0; at < digits; at += 1, left = Math.floor(left / 64))
    text = (DIGITS[left % 64] ?? 'A') + text;
  return text;
}

function fromDigits(text: string): number {
  return [...text].reduce((sum, digit) => sum * 64 + Math.max(0, DIGITS.indexOf(digit)), 0);
}

/** @param at milliseconds since 1970 @returns its hour in three characters; before 2020 the first, after 2049 the last */
export function timeCode(at: number): string {
  const hour = Math.floor((at - EPOCH) / HOUR);
  return inDigits(Math.min(64 ** TIME_DIGITS - 1, Math.max(0, hour)), TIME_DIGITS);
}

/** @returns the beginning of the hour, in milliseconds since 1970 */
export function timeOfCode(code: string): number {
  return EPOCH + fromDigits(code) * HOUR;
}

/** Characters of a time and of an id. */
export const WIDTH = { time: TIME_DIGITS, key: KEY_DIGITS } as const;

/** @returns an id in three characters: 18 bits of FNV-1a; a test looks that no two of the course's are the same */
export function keyOf(id: string): string {
  let hash = 0x811c9dc5;
  for (const byte of strToU8(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return inDigits((hash ^ (hash >>> 14)) & 0x3ffff, KEY_DIGITS);
}

/** @returns bytes in base 64 with the alphabet for addresses, without padding (RFC 4648, 5) */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const group = bytes.slice(at, at + 3);
    const value = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    text += inDigits(value, 4).slice(0, group.length + 1);
  }
  return text;
}

/** Undoes `toBase64`; what is no digit counts as nothing. */
export function fromBase64(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 4) {
    const group = text.slice(at, at + 4);
    const value = fromDigits(group.padEnd(4, 'A'));
    bytes.push(...[value >> 16, (value >> 8) & 255, value & 255].slice(0, group.length - 1));
  }
  return Uint8Array.from(bytes);
}

/** Common Chinese characters: two bytes each, where UTF-8 has three. */
const HAN = { first: 0x4e00, last: 0x9fff, lead: 0x80 } as const;
/** Before a character that is neither ASCII nor one of these: four bytes. */
const OTHER = 0xff;

/** @returns text as bytes, Chinese in two each; `textOf` undoes it */
export function bytesOf(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const han = code - HAN.first;
    if (code < HAN.lead) bytes.push(code);
    else if (han >= 0 && code <= HAN.last) bytes.push(HAN.lead + (han >> 8), han & 255);
    else bytes.push(OTHER, code >> 16, (code >> 8) & 255, code & 255);
  }
  return Uint8Array.from(bytes);
}

/** @throws RangeError where the bytes are not those of `bytesOf` */
export function textOf(bytes: Uint8Array): string {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const [lead = 0, one = 0, two = 0, three = 0] = bytes.subarray(at, at + 4);
    if (lead < HAN.lead) codes.push(lead);
    else if (lead === OTHER) {
      codes.push((one << 16) | (two << 8) | three);
      at += 3;
    } else {
      codes.push(HAN.first + ((lead - HAN.lead) << 8) + one);
      at += 1;
    }
  }
  return codes.map((code) => String.fromCodePoint(code)).join('');
}
