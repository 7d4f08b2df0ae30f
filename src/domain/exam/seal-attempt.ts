import type { Attempt } from './attempt.ts';
import { digestOf } from './digest.ts';

/** Longest holder in the name of a file, in characters: some systems take 255 bytes in all. */
const LONGEST = 40;

/** @returns the attempt with the digest of all the rest */
export function sealAttempt(body: Omit<Attempt, 'digest'>): Attempt {
  return { ...body, digest: digestOf(body) };
}

/** @returns the text of the record file of one attempt */
export function attemptFileText(attempt: Attempt): string {
  return `${JSON.stringify(attempt, null, 1)}\n`;
}

/**
 * Names the record file: holder, paper and day, without what Windows, Android or a terminal could trip over.
 * @param day of the hand-in where the learner is: 2026-11-22
 */
export function attemptFileName({ holder, paper }: Pick<Attempt, 'holder' | 'paper'>, day: string): string {
  return `${[holder, paper, day].map(safe).filter(Boolean).join('-')}.json`;
}

function safe(text: string): string {
  const plain = text
    .normalize('NFC')
    // Control characters, those that turn the direction of writing, and half a surrogate pair.
    .replace(/\p{C}/gu, '')
    .replace(/[\\/:*?"'<>|\s.%#&]+/gu, '_')
    .replace(/^[_-]+|[_-]+$/g, '');
  return [...plain].slice(0, LONGEST).join('');
}
