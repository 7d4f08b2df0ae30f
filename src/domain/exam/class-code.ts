import type { Bank, Paper } from './bank.ts';

/** Crockford's Base 32 (https://www.crockford.com/base32.html): no I, L, O, U, which are misread or misheard. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Minutes that one character can add at most, and in which steps. */
export const EXTRA_STEP = 5;
export const MOST_EXTRA = 31 * EXTRA_STEP;
/** Letters of parallel papers. */
export const GROUPS: readonly string[] = [...ALPHABET.slice(10)];
/** Random bits of a code. */
export const SEED_BITS = 25;
/** Characters without the dashes. */
const LENGTH = 11;

/** What a class code says. */
export interface ClassCode {
  /** Letter of the paper. */
  readonly letter: string;
  /** Random, 0 to 2^25 − 1. */
  readonly seed: number;
  /** Minutes added: 0 to 155 in steps of five. */
  readonly extra: number;
  /** One of GROUPS, where there are parallel papers. */
  readonly group: string | null;
  /** Digest of the bank, hexadecimal. */
  readonly bank: string;
}

/** What a code sets for everybody who types it. */
export interface ClassPaper {
  readonly paper: Paper;
  /** What the paper is drawn with. */
  readonly seed: string;
  /** Minutes added. */
  readonly extra: number;
  readonly group: string | null;
  /** The code as it is written: C0A-7KQ2M-4FX. */
  readonly code: string;
}

export type ReadClassCode =
  | ({ readonly ok: true } & ClassPaper)
  | { readonly ok: false; readonly error: 'malformed' | 'check' | 'unknown-paper' | 'other-version' };

/**
 * @returns a code that can be read out: paper, minutes, group – five random characters – bank, bank, check character
 * @throws Error where something cannot be written in a code
 */
export function makeClassCode({ letter, seed, extra, group, bank }: ClassCode): string {
  const paper = plain(letter);
  if (paper.length !== 1 || !ALPHABET.includes(paper)) throw new Error(`no letter of a paper: ${letter}`);
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** SEED_BITS) throw new Error(`no seed: ${seed}`);
  if (!Number.isInteger(extra / EXTRA_STEP) || extra < 0 || extra > MOST_EXTRA)
    throw new Error(`minutes cannot be added: ${extra}`);
  if (group !== null && !GROUPS.includes(group)) throw new Error(`no group: ${group}`);
  const body = `${paper}${charOf(extra / EXTRA_STEP)}${group ?? '0'}${seedChars(seed)}${bankChars(bank)}`;
  return written(body + checkOf(body));
}

/**
 * Reads a code as people type it: any case, spaces, dashes and full width, O for 0, I and L for 1.
 * @param bank of this course: a code of another one is noticed (all but one in 1024)
 */
export function readClassCode(text: string, bank: Bank): ReadClassCode {
  const code = charsOf(text);
  if (code === null) return { ok: false, error: 'malformed' };
  if (!isSound(code)) return { ok: false, error: 'check' };
  if (code.slice(8, 10) !== bankChars(bank.digest)) return { ok: false, error: 'other-version' };
  const paper = bank.papers.find(({ letter }) => plain(letter) === code.charAt(0));
  if (!paper) return { ok: false, error: 'unknown-paper' };
  const group = code.charAt(2) === '0' ? null : code.charAt(2);
  return { ok: true, paper, seed: seedOf(code), extra: extraOf(code), group, code: written(code) };
}

/** What is in a code whatever the bank: to tell which attempts belong together. */
export interface ClassCodeParts {
  /** The same for everybody who got a code of one making: all groups, and those with more time. */
  readonly sitting: string;
  readonly group: string | null;
  readonly extra: number;
}

/** @returns null where it is not a code */
export function classCodeParts(text: string): ClassCodeParts | null {
  const code = charsOf(text);
  if (code === null || !isSound(code)) return null;
  const group = code.charAt(2) === '0' ? null : code.charAt(2);
  return { sitting: `${code.charAt(0)}-${code.slice(3, 8)}`, group, extra: extraOf(code) };
}

/** The same group gets the same paper, with more time or without. */
function seedOf(code: string): string {
  return `class-${code.slice(3, 8)}-${code.charAt(2)}`;
}

function extraOf(code: string): number {
  return ALPHABET.indexOf(code.charAt(1)) * EXTRA_STEP;
}

/** @returns the eleven characters, or null; 0 where a group should be a letter is none */
function charsOf(text: string): string | null {
  const code = plain(text);
  if (code.length !== LENGTH || [...code].some((char) => !ALPHABET.includes(char))) return null;
  return code.charAt(2) === '0' || GROUPS.includes(code.charAt(2)) ? code : null;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{C}−_.·]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

function written(code: string): string {
  return `${code.slice(0, 3)}-${code.slice(3, 8)}-${code.slice(8)}`;
}

function charOf(value: number): string {
  return ALPHABET.charAt(value);
}

/** 25 bits, the highest first. */
function seedChars(seed: number): string {
  return [20, 15, 10, 5, 0].map((shift) => charOf((seed >>> shift) & 31)).join('');
}

/** The first ten bits of the digest. */
function bankChars(digest: string): string {
  const bits = Number.parseInt(digest.slice(0, 3), 16) >>> 2;
  return charOf((bits >>> 5) & 31) + charOf(bits & 31);
}

/**
 * A weighted sum in GF(32) = GF(2)[x]/(x⁵ + x² + 1): the character at place i counts αⁱ⁺¹ times, the check character
 * once. As the weights are different and none is zero, one wrong character and two that changed places – neighbours or
 * not – always change the sum (the parity symbol of a Reed–Solomon code; Reed & Solomon 1960).
 */
function checkOf(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    weight = times(weight, 2);
    sum ^= times(weight, ALPHABET.indexOf(char));
  }
  return charOf(sum);
}

function isSound(code: string): boolean {
  return checkOf(code.slice(0, -1)) === code.at(-1);
}

function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 4; bit >= 0; bit -= 1) {
    product <<= 1;
    if (product & 32) product ^= 0b100101;
    if ((other >>> bit) & 1) product ^= one;
  }
  return product;
}
