import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { lessonPart } from '../../../src/content-schema/lesson.ts';
import { drillsOfTag } from '../../../src/build/drills-of-tag.ts';
import { readContent } from '../../../src/build/content-fs.ts';
import type { Content, LessonFile, PlacedTag } from '../../../src/build/content-fs.ts';
import { modelAnswer } from '../../../src/domain/drill/drill.ts';
import type { Drill } from '../../../src/domain/drill/drill.ts';

const ROOT = process.cwd();

/** The whole course as the author wrote it. */
export const content: Content = readContent(ROOT).content ?? fail('content/ cannot be read');

/** A stretch of a lesson's page: its text, and the lists, tables and rows of a figure that stand in it. */
interface Part {
  readonly text: string;
  readonly lists: readonly (readonly string[])[];
}

function fail(why: string): never {
  throw new Error(why);
}

/** Text without spaces and emphasis; `|` stands for the edge of a line, a list item or a table cell. */
export function plain(text: string): string {
  return text
    .replaceAll('％', '%')
    .replace(/\n/g, '|')
    .replace(/[\s*]/g, '')
    .replace(/\|+/g, '|');
}

/** The body of a lesson as a reader sees it: the words of its tags stay, the tags go. */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(?:Drill|DrillList|Figure|Phrases)\s[^>]*>/g, '')
    .replace(/<\/?Term\b[^>]*>/g, '')
    .replace(/<\w+\s+\w+="([^"]*)"\s*>/g, '\n$1\n')
    .replace(/<[^>]*>/g, '\n')
    .replace(/^\s*(?:#+|-|\d+\.)\s+/gm, '\n')
    .replace(/^\s*\|[\s|:-]+\|\s*$/gm, '');
}

/** @returns what a learner gets of a lesson's file, whatever its line endings */
export function mdxOf(lesson: LessonFile): string {
  return lessonPart(readFileSync(`${ROOT}/${lesson.file}`, 'utf8').replaceAll('\r\n', '\n'));
}

/** @returns a file of content/figures, as YAML gives it */
export function figureOf(id: string): unknown {
  return parse(readFileSync(`${ROOT}/content/figures/${id}.yaml`, 'utf8'));
}

/** Lists and tables of Markdown: runs of items or rows, head rows aside. */
function markdownLists(mdx: string): string[][] {
  const runs: { kind: string; lines: string[] }[] = [];
  for (const line of mdx.split('\n')) {
    const kind = /^\s*(?:-|\d+\.)\s/.test(line) ? 'item' : /^\s*\|/.test(line) ? 'row' : '';
    const run = runs.at(-1);
    if (run?.kind === kind) run.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs
    .filter(({ kind }) => kind)
    .map(({ kind, lines }) => (kind === 'row' ? lines.slice(2) : lines).map(proseOf));
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

/** The rows, steps and bars of a figure, each as its words. */
function figureLists(value: unknown): string[][] {
  if (value === null || typeof value !== 'object') return [];
  const inner = (Object.values(value) as unknown[]).flatMap(figureLists);
  return Array.isArray(value) ? [value.map((row) => wordsOf(row).join('\n')), ...inner] : inner;
}

function placed(place: PlacedTag): Part {
  const { tag, id } = place;
  if (tag === 'Figure') {
    const figure = figureOf(id);
    return { text: wordsOf(figure).join('\n'), lists: figureLists(figure) };
  }
  const drillOf = new Map(content.drills.map(({ drill }) => [drill.id, drill]));
  const drills = drillsOfTag(content, place).flatMap((drill) => drillOf.get(drill) ?? []);
  const list = tag === 'DrillList' ? content.lists.find(({ list: own }) => own.id === id)?.list : undefined;
  const lines = list?.lines.map((line) => {
    if (typeof line !== 'string') return line.text;
    const drill = drillOf.get(line);
    return drill ? stemOf(drill) : '';
  });
  const explanations = [...drills.map(({ explanation }) => explanation), list?.explanation ?? ''];
  return { text: [...(lines ?? drills.map(stemOf)), ...explanations].join('\n'), lists: lines ? [lines] : [] };
}

function cards({ from, to }: { from: number; to: number }): Part {
  const phrases = content.phrases.slice(from - 1, to);
  return {
    text: phrases.flatMap(wordsOf).join('\n'),
    lists: [phrases.map(({ n, text }) => `${n}、${text}`)],
  };
}

/** The page of a lesson from top to bottom, exercises, figures and cards in their places. */
function partsOf(lesson: LessonFile): Part[] {
  const mdx = mdxOf(lesson);
  const marks = [
    ...lesson.tags.filter(({ tag }) => tag !== 'Term').map((tag) => ({ at: tag.at, part: placed(tag) })),
    ...lesson.phrases.map((range) => ({ at: range.at, part: cards(range) })),
  ].sort((a, b) => a.at - b.at);
  const prose = (from: number, to?: number): Part => {
    const piece = mdx.slice(from, to);
    return { text: proseOf(piece), lists: markdownLists(piece) };
  };
  return [
    prose(0, marks[0]?.at),
    ...marks.flatMap(({ at, part }, index) => [part, prose(at, marks[index + 1]?.at)]),
  ];
}

/** @returns all that a lesson's page says, in `plain` form */
export function textOf(lesson: LessonFile): string {
  return plain(['', ...partsOf(lesson).map(({ text }) => text), ''].join('\n'));
}

/** @returns the lists of a lesson's page in its order, every entry in `plain` form between two edges */
export function listsOf(lesson: LessonFile): string[][] {
  return partsOf(lesson).flatMap(({ lists }) => lists.map((list) => list.map((entry) => plain(`\n${entry}\n`))));
}
