import { describe, expect, it } from 'vitest';
import { drillsOfTag } from '../../src/build/drills-of-tag.ts';
import type { LessonFile } from '../../src/build/content-fs.ts';
import { blanksOf } from '../../src/domain/drill/drill.ts';
import { content, figureOf, mdxOf, proseOf } from './support/lesson-text.ts';

/** A passage of the course, and whose it is. */
interface Passage {
  readonly of: string;
  readonly text: string;
}

/** Every string inside a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

const passages = (of: string, ...values: unknown[]): Passage[] => strings(values).map((text) => ({ of, text }));

const lessons = content.lessons.flatMap((lesson) => {
  const { id, title, summary, keep } = lesson.meta;
  return passages(id, title, summary, keep, proseOf(mdxOf(lesson)));
});
const drills = [
  ...content.drills.flatMap(({ drill: { id, explanation, evidence, blanks } }) =>
    passages(
      id,
      explanation,
      evidence,
      blanks.map(({ hint, wrong }) => [hint, wrong]),
    ),
  ),
  ...content.lists.flatMap(({ list: { id, title, explanation } }) => passages(id, title, explanation)),
];
const others = [
  ...content.phrases.flatMap(({ n, when, why, better, checks }) =>
    passages(`phrase ${n}`, when, why, better, checks),
  ),
  ...content.terms.flatMap(({ term: { id, term, definition, example } }) =>
    passages(id, term, definition, example),
  ),
  ...passages('body', content.body.body),
  ...content.figures.flatMap((id) => {
    const { title, caption } = figureOf(id) as { title?: string; caption?: string };
    return passages(id, title, caption);
  }),
];
const scenarios = [
  ...content.scenarios.flatMap(({ scenario }) => passages(scenario.id, scenario)),
  ...content.rules.flatMap(({ rule: { id, text } }) => passages(id, text)),
];
const errata = passages('errata', content.errata);
const all = [...lessons, ...drills, ...others, ...scenarios, ...errata];

/** @returns the places that match, with a few characters on both sides */
function matches(where: readonly Passage[], pattern: RegExp): string[] {
  const around = new RegExp(`.{0,10}(?:${pattern.source}).{0,10}`, 'gu');
  return where.flatMap(({ of, text }) => (text.match(around) ?? []).map((found) => `${of}: ${found}`));
}

const PER_MINUTE = 300;
const MINUTES_A_BLANK = 0.35;

function minutesOf(lesson: LessonFile): number {
  const cards = lesson.phrases.flatMap(({ from, to }) => strings(content.phrases.slice(from - 1, to)));
  const characters = [proseOf(mdxOf(lesson)), ...cards].join('').match(/\p{Script=Han}/gu) ?? [];
  const placed = new Set(lesson.tags.flatMap((tag) => drillsOfTag(content, tag)));
  const blanks = content.drills.flatMap(({ drill }) => (placed.has(drill.id) ? blanksOf(drill.stem) : []));
  return characters.length / PER_MINUTE + MINUTES_A_BLANK * blanks.length;
}

describe('a lesson', () => {
  it.each(content.lessons)('takes the minutes that $meta.id names, three to ten', (lesson) => {
    const minutes = minutesOf(lesson);
    expect(minutes).toBeGreaterThanOrEqual(3);
    expect(minutes).toBeLessThanOrEqual(10);
    expect(Math.abs(lesson.meta.minutes - minutes), `${minutes.toFixed(1)} minutes`).toBeLessThanOrEqual(1.5);
  });
});

/** Characters that may run on without a pause. */
const BREATH = 60;

/** Pairs of characters, each as often as it occurs. */
function bigrams(text: string): string[] {
  const characters = [...text.replace(/[\p{P}\s]/gu, '')];
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/** Dice coefficient of two lists, 0 to 1. */
function alike(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, a.length + b.length);
}

const MOST_ALIKE = 0.8;

describe('the sentences', () => {
  it('take breath after sixty characters at the latest', () => {
    const long = all.flatMap(({ of, text }) =>
      text
        .split(/[。！？；\n]/)
        .filter((sentence) => [...sentence.trim()].length > BREATH && !/[，、：]/.test(sentence))
        .map((sentence) => `${of}: ${sentence.trim()}`),
    );
    expect(long).toEqual([]);
  });

  it('explain no two exercises alike', () => {
    const explained = [
      ...content.drills.map(({ drill }) => ({ id: drill.id, pairs: bigrams(drill.explanation) })),
      ...content.lists.map(({ list }) => ({ id: list.id, pairs: bigrams(list.explanation) })),
    ];
    const twins = explained.flatMap((one, at) =>
      explained
        .slice(at + 1)
        .filter((other) => alike(one.pairs, other.pairs) > MOST_ALIKE)
        .map((other) => `${one.id} = ${other.id}`),
    );
    expect(twins).toEqual([]);
  });
});

/** What the decks print and the course leaves out. */
const LEFT_OUT = [
  // Whoever gave the course, and for whom; the web pages that it was taken from.
  ...['主讲', '讲师简介', '有限公司', '我公司', '售后服务总部', 'THANKS'],
  ...['上传人', '文档编号', '资源描述', '由会员', '在线阅读', '点击查看', '展开阅读', '猜你喜欢', 'ICP备'],
  // Ornaments of the slides.
  ...['火烧起来啦', '正能量', '2023/2/9'],
  // Words that belittle staff or customers, and a foreign legal term.
  ...['不能平起平坐', '变节', '诉愿'],
];

describe('the course', () => {
  it.each(LEFT_OUT)('leaves out %s', (word) => {
    // The page of corrections tells why the deck's title was changed.
    const told = errata.map(({ of, text }) => ({ of, text: text.replace('“诉愿”', '') }));
    expect(matches([...lessons, ...drills, ...others, ...scenarios, ...told], new RegExp(word, 'u'))).toEqual([]);
  });

  it('does not coo', () => {
    expect(matches(all, /亲们|(?<!\p{Script=Han})亲[，～]|\p{Script=Han}哦(?!\p{Script=Han})|\p{Extended_Pictographic}/u)).toEqual([]);
  });

  it('uses full-width punctuation between Chinese characters', () => {
    expect(matches(all, /\p{Script=Han}\s*[,.;:!?()"']\s*\p{Script=Han}/u)).toEqual([]);
  });

  it('says which deck it means', () => {
    // 商场讲义, 四份讲义, 同一份讲义; a column of a table may be headed 讲义.
    const bare = /(?<!商场|投诉|售后|供电|份|份培训|\|\s*)讲义/u;
    expect(matches([...lessons, ...drills], bare)).toEqual([]);
  });
});
