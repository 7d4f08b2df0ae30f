import { bare } from './fold.ts';
import { isExact, kindsOf, wordOf } from './key.ts';
import type { AcceptedWord } from './key.ts';
import type { Mark } from './mark.ts';
import { nearMiss } from './near.ts';
import { turningWord, withoutDenied } from './polarity.ts';
import { unstretched } from './spoken.ts';

/** Past this many characters around the core word it is no answer any more but a list of guesses. */
const MOST_AROUND = 16;
const ONLY_NEGATES = /^(?:没有?|不|无)$/u;

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
  if (inner === answer || cutsRefused(whole, inner, key.around)) return whole;
  const mark = markText(inner, key);
  return mark.verdict === 'wrong' ? whole : mark;
}

/** Of 强迫学习 for 加强（…）学习, 强 was not typed along from the stem. */
function cutsRefused({ reason }: Mark, inner: string, around: readonly string[]): boolean {
  if (!reason || !('word' in reason)) return false;
  return ![inner, ...around].some((text) => text.includes(reason.word));
}

function markText(answer: string, key: WordKey): Mark {
  const accepted = find(answer, key.accept);
  if (accepted) return right(accepted);
  // 首问不推诿 holds the refused 推诿 only to deny it.
  const affirmed = key.reject.reduce(withoutDenied, answer);
  const rejected = key.reject.find((word) => affirmed.includes(word));
  if (rejected !== undefined) return { verdict: 'wrong', reason: { code: 'rejected', word: rejected } };
  return (
    markPhrase(affirmed, key.accept) ??
    markStretched(affirmed, key.accept) ??
    markNear(answer, key) ?? { verdict: 'wrong' }
  );
}

function find(answer: string, accept: readonly AcceptedWord[]): AcceptedWord | undefined {
  return accept.find((entry) => wordOf(entry) === answer || wordOf(entry) === bare(answer));
}

/** 说一说 for 说, 道了一个歉 for 道歉. */
function markStretched(answer: string, accept: readonly AcceptedWord[]): Mark | null {
  const plain = unstretched(answer);
  if (plain === answer) return null;
  const accepted = find(plain, accept);
  return accepted ? right(accepted) : markPhrase(plain, accept);
}

/** A fuller phrase that carries an accepted core word, unless a word beside it turns the meaning. */
function markPhrase(answer: string, accept: readonly AcceptedWord[]): Mark | null {
  let turned: string | null = null;
  const refused: string[] = [];
  const long = accept.map(wordOf).filter((word) => word.length > 1);
  // Longest first: when 电子邮件 is turned, so is 邮件 within it.
  for (const entry of [...accept].sort((one, other) => wordOf(other).length - wordOf(one).length)) {
    const word = wordOf(entry);
    if (isExact(entry) || refused.some((longer) => longer.includes(word))) continue;
    const rest = answer.split(word);
    if (rest.length < 2 || answer.length - word.length > MOST_AROUND || cutsNumber(word, rest)) continue;
    const turning = turningWord(rest, word, long);
    if (turning === null) return right(entry);
    turned = turning;
    refused.push(word);
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
    const typed = after.slice(0, length);
    // 道歉都没有 is no 道歉 with the stem's 没有进一步行动 typed along.
    if (text.endsWith(typed) && !ONLY_NEGATES.test(typed)) return text.slice(0, -length);
  }
  return text;
}
