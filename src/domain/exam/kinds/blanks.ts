import { markDrill } from '../../answer/mark-drill.ts';
import { scoreOf } from '../../answer/mark.ts';
import type { DrillEntry } from '../bank.ts';
import type { ExamAnswer, Marked, TilesItem, TypedItem } from '../item.ts';
import type { Random } from '../random.ts';
import { rounded } from '../rounded.ts';
import { isListed } from './listed.ts';

/** So long may the words of one blank be; the fields take less. */
const LONGEST = 200;

/** A stem to type into. */
export function layOutTyped({ id, title, parts, key }: DrillEntry): TypedItem {
  return { kind: 'typed', id, title, parts, blanks: key.blanks.length };
}

/** A stem with its word tiles, shuffled. */
export function layOutTiles({ id, title, parts, key, tiles }: DrillEntry, random: Random): TilesItem {
  return { kind: 'tiles', id, title, parts, blanks: key.blanks.length, tiles: random.shuffled(tiles) };
}

/** @returns whether it is one text per blank */
export function isWords({ blanks }: TypedItem | TilesItem, answer: ExamAnswer): boolean {
  if (!('words' in answer)) return false;
  const { words } = answer;
  return words.length === blanks && words.every((word) => word.length <= LONGEST);
}

/** By the marker of the drills: what is right counts, what is near does not, nor does a list of guesses. */
export function scoreWords({ key }: DrillEntry, answer: ExamAnswer | null): Marked {
  const words = answer && 'words' in answer ? answer.words : [];
  const verdicts = markDrill(key, words).map(({ verdict }, at) =>
    verdict === 'right' && isListed(key, words, at) ? 'wrong' : verdict,
  );
  return { score: rounded(scoreOf(key.blanks, verdicts) ?? 0), verdicts };
}
