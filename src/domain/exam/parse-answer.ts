import type { ExamAnswer } from './item.ts';

/** Longest text of one blank, in UTF-16 units: far more than a field takes, so that a forged one is still named. */
const LONGEST_WORD = 10_000;

/** @returns whether something has the shape of an answer, whatever the item */
export function parseAnswer(value: unknown): ExamAnswer | null {
  if (typeof value !== 'object' || value === null) return null;
  const { words, picks } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(words) && words.length < 100 && words.every(isWord))
    return picks === undefined ? { words } : null;
  if (
    Array.isArray(picks) &&
    picks.length < 100 &&
    picks.every((at) => Number.isInteger(at) && at >= 0 && at < 1000)
  )
    return words === undefined ? { picks: picks as number[] } : null;
  return null;
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_WORD;
}
