import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { content, plain, textOf } from './support/lesson-text.ts';

const FOLDER = `${process.cwd()}/tests/content/key-facts`;
/** Excerpts by topic; a file for each unit or part of one. */
const excerpts = Object.assign(
  {},
  ...readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as unknown),
) as Readonly<Record<string, readonly string[]>>;

const texts = content.lessons.map((lesson) => ({ topics: lesson.meta.topics, text: textOf(lesson) }));
const covered = [...new Set(texts.flatMap(({ topics }) => topics))].sort();

describe('the key facts of the decks', () => {
  it('are listed for every topic that a lesson covers', () => {
    expect(covered.filter((topic) => !(excerpts[topic]?.length ?? 0))).toEqual([]);
  });

  it('are listed under topics that exist, as short excerpts', () => {
    const known = new Set(content.topics.map(({ id }) => id));
    expect(Object.keys(excerpts).filter((topic) => !known.has(topic))).toEqual([]);
    const length = (fact: string): number => [...plain(fact).replaceAll('|', '')].length;
    expect(Object.values(excerpts).flat().filter((fact) => length(fact) < 2 || length(fact) > 12)).toEqual([]);
  });

  it.each(covered)('%s stands in its lessons', (topic) => {
    const text = texts.flatMap((lesson) => (lesson.topics.includes(topic) ? [lesson.text] : [])).join('|');
    const missing = (excerpts[topic] ?? []).filter((fact) => !text.includes(plain(fact)));
    expect(missing, `${topic} is missing ${missing.join(' / ')}`).toEqual([]);
  });
});
