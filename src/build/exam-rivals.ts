import { fold } from '../domain/answer/fold.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import type { DrillEntry, Entry } from '../domain/exam/bank.ts';
import type { Content } from './content-fs.ts';

/**
 * A word that more entries show than this is common coin (客户, 微笑): to read it somewhere on a paper tells nothing
 * of another item.
 */
const RARE = 3;

/** A shorter answer stands in too many words to be given away by them. */
const TELLING = 2;

/**
 * Entries that must not stand on one paper: those of a list with blanks in any order or with a pair, pairs, a forbidden
 * phrase and the dialogues that hold it, what an author wrote, and those of which one shows an answer of the other.
 *
 * @returns the entries with `rivals` sorted and mutual; what is not in the bank is left out
 */
export function withRivals(entries: readonly Entry[], content: Content): Entry[] {
  const rivals = new Map(entries.map(({ id }) => [id, new Set<string>()]));
  const oppose = (one: string, other: string): void => {
    if (one === other || !rivals.has(one) || !rivals.has(other)) return;
    rivals.get(one)?.add(other);
    rivals.get(other)?.add(one);
  };
  for (const { id, rivals: written } of entries) for (const other of written) oppose(id, other);
  for (const group of drillGroups(content))
    for (const one of group) for (const other of group) oppose(one, other);
  for (const entry of entries) {
    if (entry.type !== 'spot') continue;
    for (const { forbidden } of entry.script) {
      if (forbidden !== undefined) oppose(entry.id, `phrase-${String(forbidden)}`);
    }
  }
  for (const [one, other] of givenAway(entries, content)) oppose(one, other);
  return entries.map((entry) => ({ ...entry, rivals: [...(rivals.get(entry.id) ?? [])].sort() }));
}

/** Ids of drill entries of which one answer narrows the others down. */
function drillGroups({ drills, lists }: Content): string[][] {
  const byId = new Map(drills.map(({ drill }) => [drill.id, drill]));
  const inAnyOrder = lists.flatMap(({ list }) => {
    const own = list.lines.flatMap((line) => (typeof line === 'string' ? (byId.get(line) ?? []) : []));
    const isBound = own.some(
      ({ pair, stem }) => pair !== undefined || blanksOf(stem).some(({ group }) => group !== undefined),
    );
    return isBound ? [own.map(({ id }) => id)] : [];
  });
  const pairs = drills.flatMap(({ drill: { id, pair } }) => (pair === undefined ? [] : [[id, pair]]));
  return [...inAnyOrder, ...pairs].map((ids) => ids.map((id) => `drill-${id}`));
}

/**
 * Pairs of which the first shows an answer of the second: one of the words named for it where that word is rare, and
 * the model itself wherever both belong to one lesson.
 */
function givenAway(entries: readonly Entry[], content: Content): [string, string][] {
  const shown = entries.map((entry): Shown => ({ entry, text: shownText(entry, content) }));
  const ofLesson = indexed(shown, ({ entry }) => [entry.lesson]);
  // No text is searched that cannot hold the word.
  const withPair = indexed(shown, ({ text }) => pairsOf(text));
  return entries.flatMap((asked) => {
    if (asked.type !== 'drill') return [];
    return answersOf(asked).flatMap(({ word, isModel }) => {
      const showing = others(candidates(word, withPair), asked, word, RARE + 1);
      const telling =
        showing.length <= RARE
          ? showing
          : isModel
            ? others(ofLesson.get(asked.lesson) ?? [], asked, word, Infinity)
            : [];
      return telling.map(({ entry }): [string, string] => [entry.id, asked.id]);
    });
  });
}

/** An entry and what can be read of it, folded. */
interface Shown {
  readonly entry: Entry;
  readonly text: string;
}

/** @returns the first so many that show a word, the entry itself aside */
function others(among: readonly Shown[], asked: Entry, word: string, most: number): Shown[] {
  const found: Shown[] = [];
  for (const one of among) {
    if (found.length >= most) break;
    if (one.entry !== asked && one.text.includes(word)) found.push(one);
  }
  return found;
}

function indexed(shown: readonly Shown[], keysOf: (one: Shown) => Iterable<string>): Index {
  const index = new Map<string, Shown[]>();
  for (const one of shown) {
    for (const key of keysOf(one)) {
      const known = index.get(key);
      if (known) known.push(one);
      else index.set(key, [one]);
    }
  }
  return index;
}

type Index = ReadonlyMap<string, readonly Shown[]>;

/** Every two neighbouring characters of a text. */
function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
}

/** Where the rarest two neighbouring characters of a word are shown. */
function candidates(word: string, withPair: Index): readonly Shown[] {
  return [...pairsOf(word)]
    .map((pair) => withPair.get(pair) ?? [])
    .reduce((one, other) => (one.length <= other.length ? one : other));
}

/** The words that are named for it, folded. Of all that are accepted, many are everyday ones that tell nothing. */
function answersOf({ models }: DrillEntry): { word: string; isModel: boolean }[] {
  return models
    .flatMap((words) => words.map((word, at) => ({ word: fold(word), isModel: at === 0 })))
    .filter(({ word }) => [...word].length >= TELLING);
}

/** Everything that can be read on the paper, folded, one line a piece so that no word grows across two. */
function shownText(entry: Entry, { drawn }: Content): string {
  const figure = 'figure' in entry ? drawn.get(entry.figure?.id ?? '') : undefined;
  return [...piecesOf(entry), ...stringsIn(figure)].map((piece) => fold(piece)).join('\n');
}

function piecesOf(entry: Entry): readonly string[] {
  switch (entry.type) {
    case 'drill':
      return [...entry.parts.filter((part) => typeof part === 'string'), ...entry.tiles];
    case 'spot':
      return [entry.title, ...entry.script.map(({ say }) => say)];
    case 'order':
      return [entry.ask, ...entry.steps];
    default:
      return [entry.scene ?? '', entry.ask, ...entry.options.map(({ text }) => text)];
  }
}

/** Every text of a figure: what is lettered on it stands on the paper too. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
