import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { drillsOfTag } from '../../src/build/check-content.ts';
import { readContent } from '../../src/build/content-fs.ts';
import type { Content, LessonFile, PlacedTag } from '../../src/build/content-fs.ts';
import { modelAnswer } from '../../src/domain/drill/drill.ts';
import type { Drill } from '../../src/domain/drill/drill.ts';

const ROOT = process.cwd();
const content = readContent(ROOT).content ?? fail('content/ cannot be read');
/** Excerpts by topic; a file for each unit or part of one. */
const excerpts = Object.assign(
  {},
  ...readdirSync(`${ROOT}/tests/content/key-facts`).map(
    (file) => parse(readFileSync(`${ROOT}/tests/content/key-facts/${file}`, 'utf8')) as unknown,
  ),
) as Readonly<Record<string, readonly string[]>>;

function fail(why: string): never {
  throw new Error(why);
}

/** Text without spaces and emphasis; `|` stands for the edge of a line, a list item or a table cell. */
function plain(text: string): string {
  return text
    .replaceAll('％', '%')
    .replace(/\n/g, '|')
    .replace(/[\s*]/g, '')
    .replace(/\|+/g, '|');
}

/** The body of a lesson as a reader sees it: the words of its tags stay, the tags go. */
function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(?:Drill|DrillList|Figure|Phrases)\s[^>]*>/g, '')
    .replace(/<\/?Term\b[^>]*>/g, '')
    .replace(/<\w+\s+\w+="([^"]*)"\s*>/g, '\n$1\n')
    .replace(/<[^>]*>/g, '\n')
    .replace(/^\s*(?:#+|-|\d+\.)\s+/gm, '\n')
    .replace(/^\s*\|[\s|:-]+\|\s*$/gm, '');
}

function stemOf({ stem }: Drill): string {
  return stem.map((part) => (part.type === 'text' ? part.text : modelAnswer(part))).join('');
}

/** Everything that a figure says to the eye. Its caption and its description for the blind repeat the lesson. */
function wordsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (value === null || typeof value !== 'object') return [String(value)];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['kind', 'alt', 'caption'].includes(key) ? [] : wordsOf(inner),
  );
}

function placedText(all: Content, placed: PlacedTag): string[] {
  const { tag, id } = placed;
  if (tag === 'Figure') return wordsOf(parse(readFileSync(`${ROOT}/content/figures/${id}.yaml`, 'utf8')));
  const ids = drillsOfTag(all, placed);
  if (tag === 'Term') return [];
  const drills = all.drills.flatMap(({ drill }) => (ids.includes(drill.id) ? [drill] : []));
  const list = tag === 'DrillList' ? all.lists.find(({ list: own }) => own.id === id)?.list : undefined;
  return [
    ...drills.flatMap((drill) => [stemOf(drill), drill.explanation]),
    ...(list?.lines ?? []).flatMap((line) => (typeof line === 'string' ? [] : [line.text])),
    list?.explanation ?? '',
  ];
}

function textOf(lesson: LessonFile): string {
  const prose = proseOf(readFileSync(`${ROOT}/${lesson.file}`, 'utf8').replaceAll('\r\n', '\n'));
  const cards = lesson.phrases.flatMap(({ from, to }) => content.phrases.slice(from - 1, to)).flatMap(wordsOf);
  return plain(
    ['', prose, ...lesson.tags.flatMap((tag) => placedText(content, tag)), ...cards, ''].join('\n'),
  );
}

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
