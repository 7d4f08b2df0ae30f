import { bare } from './fold.ts';
import { isExact, kindsOf, wordOf } from './key.ts';
import type { AcceptedWord } from './key.ts';
import type { Mark } from './mark.ts';
import { nearMiss } from './near.ts';
import { turningWord } from './polarity.ts';

/** Past this many characters around the core word it is no answer any more but a list of guesses. */
const MOST_AROUND = 16;

export interface WordKey {
  readonly accept: readonly AcceptedWord[];
  readonly reject: readonly string[];
  readonly around: readonly [before: string, after: string];
  readonly sounds: readonly string[];
}

/**
 * Marks one answer against the words that one blank (or one concept) accepts.
 * @param answer folded, not empty
 */
export function markWord(answer: string, key: WordKey): Mark {
  const whole = markText(answer, key);
  if (whole.verdict === 'right') return whole;
  // 逃避个人责任 for （逃避）个人责任: what the stem prints already was typed along.
  const inner = withoutStem(answer, key.around);
  if (inner === answer) return whole;
  const mark = markText(inner, key);
  return mark.verdict === 'wrong' ? whole : mark;
}

function markText(answer: string, key: WordKey): Mark {
  const accepted = key.accept.find((entry) => wordOf(entry) === answer || wordOf(entry) === bare(answer));
  if (accepted !== undefined) return right(accepted);
  const rejected = key.reject.find((word) => answer.includes(word));
  if (rejected !== undefined) return { verdict: 'wrong', reason: { code: 'rejected', word: rejected } };
  return markPhrase(answer, key.accept) ?? markNear(answer, key) ?? { verdict: 'wrong' };
}

/** A fuller phrase that carries an accepted core word, unless a word beside it turns the meaning. */
function markPhrase(answer: string, accept: readonly AcceptedWord[]): Mark | null {
  let turned: string | null = null;
  for (const entry of accept) {
    if (isExact(entry)) continue;
    const word = wordOf(entry);
    const rest = answer.split(word);
    if (rest.length < 2 || answer.length - word.length > MOST_AROUND || cutsNumber(word, rest)) continue;
    const turning = turningWord(rest);
    if (turning === null) return right(entry);
    turned = turning;
  }
  return turned === null ? null : { verdict: 'wrong', reason: { code: 'turned', word: turned } };
}

/** 12小时 does not hold 2小时. */
function cutsNumber(word: string, rest: readonly string[]): boolean {
  const before = /^\d/.test(word) && rest.slice(0, -1).some((piece) => /\d$/.test(piece));
  return before || (/\d$/.test(word) && rest.slice(1).some((piece) => /^\d/.test(piece)));
}

function markNear(answer: string, key: WordKey): Mark | null {
  for (const text of new Set([answer, bare(answer)])) {
    for (const entry of key.accept) {
      const reason = nearMiss(text, wordOf(entry), key.sounds);
      if (reason) return { verdict: 'near', reason };
    }
  }
  return null;
}

function right(entry: AcceptedWord): Mark {
  const kinds = kindsOf(entry);
  return kinds.length > 0 ? { verdict: 'right', kinds } : { verdict: 'right' };
}

function withoutStem(answer: string, [before, after]: readonly [string, string]): string {
  let text = answer;
  for (let length = Math.min(before.length, text.length - 1); length > 0; length -= 1) {
    if (text.startsWith(before.slice(-length))) {
      text = text.slice(length);
      break;
    }
  }
  for (let length = Math.min(after.length, text.length - 1); length > 0; length -= 1) {
    if (text.endsWith(after.slice(0, length))) return text.slice(0, -length);
  }
  return text;
}
