import { fold } from '../../answer/fold.ts';
import type { AnswerKey } from '../../answer/key.ts';
import { wordOf } from '../../answer/key.ts';
import { markDrill } from '../../answer/mark-drill.ts';

/** What parts the words of a list; a space does not, as it stands in ordinary writing. */
const PARTING = /[、，,；;／/|｜+＋。]|或者?|还是/u;
/** A part that is longer is a clause, and the whole a sentence. */
const LONGEST_PART = 5;

/**
 * Whether several words were written into one blank to see which is right: 态度、业务、礼仪. The marker of the drills
 * looks for the right word in what was written; on a paper that would pay for guessing. Several words are fine where each
 * is right by itself, or where the key has them so.
 * @param words of all blanks
 * @param at which blank, from 0
 */
export function isListed(key: AnswerKey, words: readonly string[], at: number): boolean {
  const written = words[at] ?? '';
  const parts = written
    .split(PARTING)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => [...part].length > LONGEST_PART)) return false;
  // 真诚、灿烂的笑脸: the words before describe the last one.
  if (/.的./u.test(parts.at(-1) ?? '')) return false;
  if (isInKey(key, written, at)) return false;
  return parts.some((part) => {
    const alone = words.map((word, blank) => (blank === at ? part : word));
    return markDrill(key, alone)[at]?.verdict !== 'right';
  });
}

function isInKey({ blanks, groups, traditional }: AnswerKey, written: string, at: number): boolean {
  const { accept = [], group } = blanks[at] ?? {};
  const concepts = group === undefined ? [] : (groups?.[group] ?? []).flat();
  const folded = fold(written, traditional);
  return [...accept, ...concepts].some((accepted) => wordOf(accepted) === folded);
}
