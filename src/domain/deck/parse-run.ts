import { VERDICTS } from '../answer/mark.ts';
import type { Verdict } from '../answer/mark.ts';
import type { Opened, Run } from './run.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * Checks that something read from storage or said by another window is a run; whether its slides and steps are still of
 * the deck is no matter, as what the deck does not know is never asked for.
 * @returns the run with only the known fields, or null
 */
export function parseRun(value: unknown): Run | null {
  const raw = object(value);
  if (raw?.['version'] !== 1) return null;
  const { slide, tiles, black, overview, since } = raw;
  const open = record(raw['open'], parseOpened);
  const spent = record(raw['spent'], (one) => (isTime(one) ? one : null));
  const pointer = raw['pointer'] === null ? null : parsePlace(raw['pointer']);
  if (typeof slide !== 'string' || !open || !spent || pointer === undefined) return null;
  if (!Array.isArray(tiles) || !tiles.every((one) => typeof one === 'string')) return null;
  if (typeof black !== 'boolean' || typeof overview !== 'boolean') return null;
  if (since !== null && !isTime(since)) return null;
  return { version: 1, slide, open, tiles: tiles, black, overview, pointer, spent, since };
}

function parseOpened(value: unknown): Opened | null {
  const raw = object(value);
  const { how, text, verdict } = raw ?? {};
  if (how === 'shown') return { how };
  if (typeof text !== 'string') return null;
  if (how === 'accepted') return { how, text };
  return how === 'typed' && isVerdict(verdict) ? { how, text, verdict } : null;
}

function parsePlace(value: unknown): { x: number; y: number } | undefined {
  const { x, y } = object(value) ?? {};
  return isPart(x) && isPart(y) ? { x, y } : undefined;
}

function object(value: unknown): Raw | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : null;
}

function record<T>(value: unknown, parse: (one: unknown) => T | null): Record<string, T> | null {
  const raw = object(value);
  if (!raw) return null;
  const entries = Object.entries(raw).map(([key, one]) => [key, parse(one)] as const);
  const isParsed = (entry: readonly [string, T | null]): entry is readonly [string, T] => entry[1] !== null;
  return entries.every(isParsed) ? Object.fromEntries(entries) : null;
}

function isVerdict(value: unknown): value is Verdict {
  return VERDICTS.some((one) => one === value);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

function isPart(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
