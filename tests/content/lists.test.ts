import { describe, expect, it } from 'vitest';
import { table } from './support/drills.ts';
import { content, listsOf, plain, textOf } from './support/lesson-text.ts';

interface DeckList {
  readonly title: string;
  readonly topic: string;
  readonly lessons: readonly string[];
  readonly count: number;
  readonly text?: boolean;
  readonly order?: 'free';
  readonly items: readonly string[];
}

const lists = table('lists') as readonly DeckList[];

const lessonsOf = ({ lessons }: DeckList) =>
  lessons.flatMap((id) => content.lessons.find(({ meta }) => meta.id === id) ?? []);

/** The list of the page that starts at `start`, with the parts of it that stand further down. */
function entriesFrom(pageLists: readonly string[][], start: number, items: readonly string[]): string[] {
  const entries = [...(pageLists[start] ?? [])];
  for (const part of pageLists.slice(start + 1)) {
    const next = items[entries.length];
    if (next !== undefined && part[0]?.includes(next)) entries.push(...part);
  }
  return entries;
}

/** @returns what the page has in place of the items, for each of its lists that opens like them */
function readings(pageLists: readonly string[][], items: readonly string[]): string[][] {
  return [...pageLists.keys()]
    .filter((start) => pageLists[start]?.[0]?.includes(items[0] ?? '') ?? false)
    .map((start) =>
      entriesFrom(pageLists, start, items).map((entry, at) => {
        const item = items[at];
        return item !== undefined && entry.includes(item) ? item : entry;
      }),
    );
}

/** @returns the items that a text holds one after the other */
function inOrder(text: string, items: readonly string[]): string[] {
  let from = 0;
  return items.filter((item) => {
    const at = text.indexOf(item, from);
    if (at >= 0) from = at + item.length - (item.endsWith('|') ? 1 : 0);
    return at >= 0;
  });
}

/** @returns the entries of those lists of the page that hold nothing but items */
function sortedAnew(pageLists: readonly string[][], items: readonly string[]): string[] {
  const whole = pageLists.map((list) => list.map((entry) => entry.replace(/^\||\|$/g, '')));
  return whole.filter((list) => list.every((entry) => items.includes(entry))).flat();
}

describe('the lists of the decks', () => {
  it.each(lists)('$title stands complete on the page', (list) => {
    const items = list.items.map(plain);
    expect(items).toHaveLength(list.count);
    const pages = lessonsOf(list);
    const pageLists = pages.flatMap(listsOf);
    if (list.text) expect(inOrder(pages.map(textOf).join(''), items)).toEqual(items);
    else if (list.order === 'free') expect(sortedAnew(pageLists, items).sort()).toEqual([...items].sort());
    else expect(readings(pageLists, items)).toContainEqual(items);
  });

  it('stand in lessons that cover their topic', () => {
    const strays = lists.filter((list) => {
      const covered = lessonsOf(list).filter(({ meta }) => meta.topics.includes(list.topic));
      return covered.length !== list.lessons.length;
    });
    expect(strays.map(({ title }) => title)).toEqual([]);
  });
});
