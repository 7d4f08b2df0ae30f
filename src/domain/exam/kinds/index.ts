import type { Entry, ItemKind } from '../bank.ts';
import type { ExamAnswer, Item, Marked } from '../item.ts';
import { parseAnswer } from '../parse-answer.ts';
import type { Random } from '../random.ts';
import { isWords, layOutTiles, layOutTyped, scoreWords } from './blanks.ts';
import { isChoice, layOutChoice, scoreChoice } from './choice.ts';
import { isOrder, layOutOrder, scoreOrder } from './order.ts';
import { isSpot, layOutSpot, scoreSpot } from './spot.ts';

/** @returns the ways in which an entry can be asked */
export function kindsOf(entry: Entry): readonly ItemKind[] {
  if (entry.type !== 'drill') return [entry.type];
  if (entry.tilesOnly) return ['tiles'];
  return entry.tiles.length > 0 ? ['typed', 'tiles'] : ['typed'];
}

/** Lays an entry out as an item, without its key. @throws Error where it cannot be asked in that way */
export function layOut(entry: Entry, kind: ItemKind, random: Random): Item {
  if (!kindsOf(entry).includes(kind)) throw new Error(`${entry.id} cannot be asked as ${kind}`);
  switch (entry.type) {
    case 'drill':
      return kind === 'tiles' ? layOutTiles(entry, random) : layOutTyped(entry);
    case 'spot':
      return layOutSpot(entry);
    case 'order':
      return layOutOrder(entry, random);
    default:
      return layOutChoice(entry, random);
  }
}

/** @returns whether something is an answer to the item, right or wrong */
export function isAnswer(item: Item, value: unknown): value is ExamAnswer {
  const answer = parseAnswer(value);
  if (!answer) return false;
  switch (item.kind) {
    case 'typed':
    case 'tiles':
      return isWords(item, answer);
    case 'spot':
      return isSpot(item, answer);
    case 'order':
      return isOrder(item, answer);
    default:
      return isChoice(item, answer);
  }
}

/** Whether anything was answered: empty blanks and no pick are not an answer. */
export function isGiven(answer: ExamAnswer | null): answer is ExamAnswer {
  if (!answer) return false;
  return 'words' in answer ? answer.words.some((word) => word.trim() !== '') : answer.picks.length > 0;
}

/**
 * Marks one item.
 * @param answer null where nothing was answered
 */
export function scoreItem(entry: Entry, _kind: ItemKind, answer: ExamAnswer | null): Marked {
  switch (entry.type) {
    case 'drill':
      return scoreWords(entry, answer);
    case 'spot':
      return scoreSpot(entry, answer);
    case 'order':
      return scoreOrder(entry, answer);
    default:
      return scoreChoice(entry, answer);
  }
}
