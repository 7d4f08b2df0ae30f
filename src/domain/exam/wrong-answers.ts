import { fold } from '../answer/fold.ts';
import type { AttemptItem } from './attempt.ts';
import type { DrillEntry, Entry } from './bank.ts';

/**
 * What went wrong in an item. written: into a blank; chosen: an option; accused: a harmless line; missed: a forbidden
 * one; order: the steps by their right numbers; empty: nothing.
 */
export interface WrongAnswer {
  readonly how: 'written' | 'chosen' | 'accused' | 'missed' | 'order' | 'empty';
  /** Index of the blank, where there are blanks. */
  readonly blank: number | null;
  /** As it was first met; spellings that fold to the same are one. */
  readonly text: string;
  readonly count: number;
}

type Found = Omit<WrongAnswer, 'count'> & { readonly key: string };

/**
 * Counts the wrong answers to one entry.
 * @param items of the entry, from attempts that were verified
 * @returns the most frequent first
 */
export function wrongAnswers(entry: Entry, items: readonly AttemptItem[]): WrongAnswer[] {
  const counts = new Map<string, Found & { count: number }>();
  for (const found of items.flatMap((item) => wrongIn(entry, item))) {
    const name = `${found.how} ${String(found.blank)} ${found.key}`;
    const known = counts.get(name);
    if (known) known.count += 1;
    else counts.set(name, { ...found, count: 1 });
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ how, blank, text, count }) => ({ how, blank, text, count }));
}

function wrongIn(entry: Entry, item: AttemptItem): Found[] {
  if (entry.type === 'drill')
    return wrongWords(entry, item).map(({ folded, ...one }) => ({ ...one, key: folded }));
  const picks = item.answer && 'picks' in item.answer ? item.answer.picks : [];
  if (entry.type === 'spot') {
    return [...entry.script.entries()].flatMap(([at, { staff, forbidden, say }]): Found[] => {
      const picked = picks.includes(at);
      if (!staff || picked === (forbidden !== undefined)) return [];
      return [{ how: picked ? 'accused' : 'missed', blank: null, text: say, key: String(at) }];
    });
  }
  if (item.score === 1) return [];
  if (picks.length === 0) return [{ how: 'empty', blank: null, text: '', key: '' }];
  if (entry.type === 'order') {
    const order = picks.map((at) => String(at + 1)).join('–');
    return [{ how: 'order', blank: null, text: order, key: order }];
  }
  return picks.map((at) => ({
    how: 'chosen',
    blank: null,
    text: entry.options[at]?.text ?? '',
    key: String(at),
  }));
}

/** A blank that did not score. */
export interface WrongWord {
  readonly how: 'written' | 'empty';
  readonly blank: number;
  readonly text: string;
  readonly folded: string;
}

/** @returns the blanks of an item that did not score; open ones are not marked */
export function wrongWords(entry: DrillEntry, { answer, verdicts }: AttemptItem): WrongWord[] {
  const words = answer && 'words' in answer ? answer.words : [];
  return entry.key.blanks.flatMap((key, blank): WrongWord[] => {
    const verdict = verdicts[blank];
    if (key.open || verdict === undefined || verdict === 'right' || verdict === 'open') return [];
    const text = (words[blank] ?? '').trim();
    const folded = fold(text, entry.key.traditional);
    return [{ how: folded === '' ? 'empty' : 'written', blank, text: folded === '' ? '' : text, folded }];
  });
}
