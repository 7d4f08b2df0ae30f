import { fold } from '../domain/answer/fold.ts';
import type { AcceptedWord, AnswerKey, BlankKey } from '../domain/answer/key.ts';
import { wordOf } from '../domain/answer/key.ts';
import { blanksOf, modelAnswer } from '../domain/drill/drill.ts';
import type { Alternative, Drill, Stem } from '../domain/drill/drill.ts';
import { homophones } from './homophones.ts';
import { traditionalPairs } from './traditional.ts';

/** So many words of a blank are also recognised by their sound: the ones an author put first. */
const HEARD = 12;
/** Text of the stem kept on either side of a blank, in characters. */
const AROUND = 8;

/**
 * Compiles the answer key of a drill: folds every word and adds the few characters that Traditional writing and
 * same-sound slips can bring, so that the browser carries no dictionary.
 */
export function compileKey(drill: Drill): AnswerKey {
  const groups = conceptGroups(drill);
  const blanks = blanksOf(drill.stem).map((blank, at): BlankKey => ({
    ...(blank.open ? { open: true as const } : {}),
    ...(blank.group === undefined ? {} : { group: blank.group }),
    accept: blank.group === undefined && !blank.open ? accepted(blank.answers) : [],
    reject: blank.rejects.map((word) => fold(word)),
    around: around(drill.stem, at),
  }));
  const lists = [...blanks.map((blank) => blank.accept), ...Object.values(groups).flat()];
  const heard = lists.flatMap((list) => list.slice(0, HEARD)).map(wordOf);
  const around_ = blanks.flatMap((blank) => blank.around);
  return {
    blanks,
    ...(Object.keys(groups).length > 0 ? { groups } : {}),
    ...optional('traditional', traditionalPairs([...wordsOf(drill), ...around_])),
    ...optional('sounds', homophones(heard)),
  };
}

/** Every word of the drill that an answer is compared with, as the author wrote it. */
function wordsOf(drill: Drill): string[] {
  const closed = blanksOf(drill.stem).filter((blank) => !blank.open);
  const alternatives = [...closed.flatMap((blank) => blank.answers), ...Object.values(drill.pools).flat(2)];
  const asked = drill.blanks.flatMap((help) => Object.keys(help.wrong ?? {}));
  return [...alternatives.map(({ text }) => text), ...closed.flatMap((blank) => blank.rejects), ...asked];
}

function optional<K extends string, V extends string | string[]>(name: K, value: V): Partial<Record<K, V>> {
  return (value.length > 0 ? { [name]: value } : {}) as Partial<Record<K, V>>;
}

/** Concepts of each group: the pool, or where there is none, what each bracket of the group says. */
export function conceptGroups(drill: Drill): Record<string, AcceptedWord[][]> {
  const groups: Record<string, AcceptedWord[][]> = {};
  for (const blank of blanksOf(drill.stem)) {
    if (blank.group === undefined) continue;
    const pool = drill.pools[blank.group];
    groups[blank.group] = pool
      ? pool.map(accepted)
      : [...(groups[blank.group] ?? []), accepted(blank.answers)];
  }
  return groups;
}

function accepted(answers: readonly Alternative[]): AcceptedWord[] {
  const seen = new Set<string>();
  return answers.flatMap(({ text, exact, kinds }): AcceptedWord[] => {
    const word = fold(text);
    if (seen.has(word)) return [];
    seen.add(word);
    if (!exact && !kinds) return [word];
    return [{ word, ...(exact ? { exact } : {}), ...(kinds ? { kinds } : {}) }];
  });
}

/** The stem's own text before and after a blank, folded; other blanks count as their model answers. */
function around(stem: Stem, at: number): [string, string] {
  let seen = -1;
  let before = '';
  let after = '';
  for (const segment of stem) {
    if (segment.type === 'blank') seen += 1;
    if (segment.type === 'blank' && seen === at) continue;
    const text = segment.type === 'text' ? segment.text : modelAnswer(segment);
    if (seen < at) before += text;
    else after += text;
  }
  return [fold(before).slice(-AROUND), fold(after).slice(0, AROUND)];
}
