import type { Attempt, AttemptItem } from './attempt.ts';
import type { Bank, Entry } from './bank.ts';
import { correlation, discrimination, mean } from './statistics.ts';
import { wrongAnswers } from './wrong-answers.ts';
import type { WrongAnswer } from './wrong-answers.ts';

/** With fewer attempts the numbers are told with a warning. */
export const ENOUGH = 20;

/** How one entry of the bank did. */
export interface ItemStatistics {
  readonly entry: Entry;
  /** Attempts in which it was asked. */
  readonly n: number;
  /** Difficulty p of classical test theory: the mean score, 0 to 1; high is easy (Lord & Novick 1968). */
  readonly difficulty: number;
  /** Upper less lower 27 % by the score of the whole paper (Kelley 1939), −1 to 1. */
  readonly discrimination: number | null;
  /** Of the item with the mean of the paper's other items (Nunnally & Bernstein 1994, ch. 8), −1 to 1. */
  readonly itemRest: number | null;
  /** The most frequent first. */
  readonly wrong: readonly WrongAnswer[];
}

interface Asked {
  readonly item: AttemptItem;
  readonly whole: number;
  readonly rest: number;
}

/**
 * Item analysis of one paper. Every attempt counts, second tries too.
 * @param attempts of one paper, verified with this bank
 * @returns the entries that were asked, the hardest first
 */
export function itemAnalysis({ entries }: Bank, attempts: readonly Attempt[]): ItemStatistics[] {
  const asked = new Map<string, Asked[]>();
  for (const { items } of attempts) {
    const sum = items.reduce((all, { score }) => all + score, 0);
    for (const item of items) {
      const rest = items.length > 1 ? (sum - item.score) / (items.length - 1) : 0;
      const one = { item, whole: sum / items.length, rest };
      asked.set(item.entry, [...(asked.get(item.entry) ?? []), one]);
    }
  }
  return entries
    .flatMap((entry) => {
      const all = asked.get(entry.id);
      return all ? [statisticsOf(entry, all)] : [];
    })
    .sort((one, other) => one.difficulty - other.difficulty);
}

function statisticsOf(entry: Entry, all: readonly Asked[]): ItemStatistics {
  return {
    entry,
    n: all.length,
    difficulty: mean(all.map(({ item }) => item.score)),
    discrimination: discrimination(all.map(({ item, whole }) => [item.score, whole])),
    itemRest: correlation(all.map(({ item, rest }) => [item.score, rest])),
    wrong: wrongAnswers(
      entry,
      all.map(({ item }) => item),
    ),
  };
}
