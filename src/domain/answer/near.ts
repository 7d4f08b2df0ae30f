import type { Reason } from './mark.ts';
import { swapTurns } from './polarity.ts';

/** From this length on, one wrong character still shows that the word was known. */
const LONG = 4;

/**
 * Did the learner evidently know the word? Same toneless syllables in other characters (心太 for 心态), or, in four
 * characters or more, one character swapped, missing or extra. A shorter different word is wrong however close it
 * looks (微信 is not 微笑), and so is a slip that turns the meaning.
 *
 * @param answer folded
 * @param word an accepted word, folded
 * @param sounds AnswerKey.sounds
 * @returns which character slipped, or null
 */
export function nearMiss(answer: string, word: string, sounds: readonly string[]): Reason | null {
  const given = [...answer];
  const wanted = [...word];
  return sameSound(given, wanted, sounds) ?? oneSlip(given, wanted);
}

function sameSound(
  given: readonly string[],
  wanted: readonly string[],
  sounds: readonly string[],
): Reason | null {
  if (given.length !== wanted.length) return null;
  const at: number[] = [];
  for (const [place, char] of given.entries()) {
    const target = wanted[place] ?? '';
    if (char === target) continue;
    if (!sounds.some((syllable) => syllable.includes(char) && syllable.includes(target))) return null;
    at.push(place);
  }
  return at.length === 0 ? null : { code: 'sound', slip: at.map((place) => given[place]).join(''), at };
}

function oneSlip(given: readonly string[], wanted: readonly string[]): Reason | null {
  if (wanted.length < LONG || otherNumber(given.join(''), wanted.join(''))) return null;
  const head = commonLength(given, wanted);
  const tail = Math.min(
    commonLength([...given].reverse(), [...wanted].reverse()),
    Math.min(given.length, wanted.length) - head,
  );
  const extra = given.slice(head, given.length - tail);
  const lost = wanted.slice(head, wanted.length - tail);
  const [one = '', other = ''] = [extra[0], lost[0]];
  if (extra.length === 2 && lost.length === 2 && extra[0] === lost[1] && extra[1] === lost[0]) {
    return { code: 'swapped', slip: extra.join('') };
  }
  if (extra.length > 1 || lost.length > 1 || extra.length + lost.length === 0) return null;
  if (swapTurns(one, other)) return null;
  if (lost.length === 0) return { code: 'extra', slip: one };
  if (extra.length === 0) return { code: 'missing', slip: other };
  return { code: 'swapped', slip: one };
}

/** 25小时 is not a slip of 24小时. */
function otherNumber(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => text.match(/\d+/g) ?? []);
  return one?.length === other?.length && one?.join() !== other?.join();
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}
