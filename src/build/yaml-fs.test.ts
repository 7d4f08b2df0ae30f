import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { courseSchema } from '../content-schema/course.ts';
import { lessonSchema } from '../content-schema/lesson.ts';
import { parseYaml, readYaml } from './yaml-fs.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  minutes: z.number().int().min(1).optional(),
  topics: z.array(z.string()).min(1).max(2).optional(),
  source: z.strictObject({ deck: z.string(), place: z.string().optional() }).optional(),
  seal: z.string().min(2).max(4).optional(),
  rings: z.array(z.number()).length(3).optional(),
  share: z.number().positive().optional(),
  mood: z.enum(['smile', 'flat']).optional(),
  figure: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('bars') }),
      z.strictObject({ kind: z.literal('ring') }),
    ])
    .optional(),
  lines: z.array(z.union([z.string().max(6), z.strictObject({ text: z.string() })])).optional(),
});

const text = `# 一条说明
title: 微笑

topics:
  - s3-smile
  - s3-needs
source:
  deck: '003'
  place: 第一部分
`;

/** What is wrong with a text, as line and message. */
const problems = (yaml: string, firstLine?: number): [number, string][] =>
  parseYaml('content/a.yaml', yaml, schema, firstLine).problems.map(({ line, message }) => [line, message]);

describe('a YAML text that is in order', () => {
  it('gives its value and no problems', () => {
    const { value, problems: none, file } = parseYaml('content/a.yaml', 'title: 微笑\nminutes: 5\n', schema);
    expect({ value, none, file }).toEqual({
      value: { title: '微笑', minutes: 5 },
      none: [],
      file: 'content/a.yaml',
    });
  });

  it('knows the line of every value', () => {
    const { lineOf } = parseYaml('content/a.yaml', text, schema);
    expect(lineOf(['title'])).toBe(2);
    expect(lineOf(['topics', 1])).toBe(6);
    expect(lineOf(['source', 'place'])).toBe(9);
  });

  it('gives the line of what holds it for a value that is not there', () => {
    const { lineOf } = parseYaml('content/a.yaml', text, schema);
    expect(lineOf(['source', 'topic'])).toBe(8);
    expect(lineOf(['title', 'deep'])).toBe(2);
    expect(lineOf(['nothing'])).toBe(2);
  });

  it('counts from the line where it starts in its file', () => {
    expect(parseYaml('content/a.mdx', text, schema, 5).lineOf(['topics', 0])).toBe(9);
  });

  it('is read from disk', () => {
    const root = contentFolder();
    expect(readYaml(root, 'content/course.yaml', courseSchema).value).toMatchObject({ version: '1.2.0' });
    expect(() => readYaml(root, 'content/none.yaml', courseSchema)).toThrow('none.yaml');
  });
});

describe('a YAML text that is broken', () => {
  it('has one problem, at the line of the mistake', () => {
    expect(problems('title: a\ntopics: [b\nsource: c')).toEqual([
      [3, expect.stringMatching(/^YAML 写错了：/)],
    ]);
  });

  it('names no line of its own that would contradict the file’s', () => {
    const [[line, message] = [0, '']] = problems('title: a\ntitle: b\n', 2);
    expect(line).toBe(3);
    expect(message).toMatch(/^YAML 写错了：/);
    expect(message).not.toMatch(/line \d/);
  });

  it.each([
    ['a colon in the sentence', 'title: 他说: 好\n', '这一行或上一行的冒号、缩进不对'],
    ['a full-width colon', 'title：a\nminutes: 5\n', '这一行或上一行的冒号、缩进不对'],
    ['fields that do not stand in line', 'source:\n  deck: a\n place: b\n', '缩进没有对齐'],
    ['a field written twice', 'title: a\ntitle: b\n', '同一个字段写了两遍'],
    ['a quotation that does not end', "title: 'a\nminutes: 5\n", '引号没有配对'],
    ['a tab', 'source:\n\tdeck: a\n', '缩进只能用空格'],
    ['a list that does not end', 'topics: [b\nminutes: 5\n', '左边的 [ 或 { 没有配上'],
    ['a sentence that begins with a quotation', 'title: "您好"要先说\n', '内容以半角符号或引号开头'],
    ['a sentence that begins with a sign', 'title: @a\n', '内容以半角符号或引号开头'],
    ['a backslash between double quotes', 'title: "\\（a"\n', '双引号里不能写反斜杠'],
  ])('says what to mend: %s', (_, yaml, advice) => {
    expect(problems(yaml)[0]?.[1]).toContain(`YAML 写错了：${advice}`);
  });

  it('has what the parser says where there is no advice', () => {
    expect(problems('title: |x\n')).toEqual([[1, expect.stringMatching(/^YAML 写错了：\w/)]]);
  });

  it('has no value', () => {
    expect(parseYaml('content/a.yaml', 'title: [', schema).value).toBeUndefined();
  });
});

describe('a YAML text that does not keep its schema', () => {
  it.each([
    ['a field that is missing', 'minutes: 5\n', 1, '缺少标题（title）'],
    ['a missing field without a Chinese name', 'title: a\nsource:\n  place: b\n', 3, '缺少“deck”'],
    ['an empty text', 'minutes: 5\ntitle: ""\n', 2, '标题（title）是空的，要写上内容'],
    ['a misspelled field', 'title: a\nminuets: 5\n', 2, '不认识的字段：minuets。多半是拼错了'],
  ])('has a problem: %s', (_, yaml, line, message) => {
    expect(problems(yaml)).toEqual([[line, message]]);
  });

  it.each([
    ['a number too small', 'title: a\nminutes: 0\n', 2, '分钟（minutes）至少 1'],
    ['a number with its unit', 'title: a\nminutes: 5分\n', 2, '分钟（minutes）要写成数字，不带单位'],
    ['a part of a number', 'title: a\nminutes: 5.5\n', 2, '分钟（minutes）要写成整数'],
    ['a deck without quotes', 'title: a\nsource: { deck: 003 }\n', 2, "“deck”里的数字要加引号，例如：'003'"],
    [
      'a number for a text',
      'title: a\ntopics:\n  - b\n  - 3\n',
      4,
      "主题（topics）里的数字要加引号，例如：'003'",
    ],
    ['a field with nothing behind it', 'title:\n', 1, '标题（title）是空的，要写上内容'],
    ['a list without items', 'title: a\ntopics: []\n', 2, '主题（topics）是空的，要写上内容'],
    ['too many items', 'title: a\ntopics: [b, c, d]\n', 2, '主题（topics）最多 2 项，现在是 3'],
    ['a text that is too long', 'title: a\nseal: 一二三四五\n', 2, '“seal”最多 4 个字，现在是 5'],
    ['a text that is too short', 'title: a\nseal: 一\n', 2, '“seal”至少 2 个字，现在是 1'],
    ['a number of items that is fixed', 'title: a\nrings: [1]\n', 2, '“rings”要正好 3 项，现在是 1'],
    ['a share of nothing', 'title: a\nshare: 0\n', 2, '“share”要大于 0'],
    [
      'a word that is not one of several',
      'title: a\nmood: sad\n',
      2,
      '“mood”只能写这些里的一个：smile、flat',
    ],
    [
      'a kind that is not drawn',
      'title: a\nfigure: { kind: pie }\n',
      2,
      '种类（kind）只能写这些里的一个：bars、ring',
    ],
    ['one of two forms, misspelled', 'title: a\nlines: [b, { txt: c }]\n', 2, '缺少“text”'],
    [
      'one of two forms, too long',
      'title: a\nlines: [bb, 一二三四五六七]\n',
      2,
      '“lines”最多 6 个字，现在是 7',
    ],
    ['an empty file', '', 1, '这一段是空的，要写上内容'],
  ])('has a problem that says what to write: %s', (_, yaml, line, message) => {
    expect(problems(yaml)).toEqual([[line, message]]);
  });

  it('has a problem for a list that is none', () => {
    expect(problems('title: a\ntopics: b\n')).toEqual([
      [2, expect.stringMatching(/^主题（topics）要写成列表：/)],
    ]);
  });

  it('has every problem, not only the first', () => {
    const all = parseYaml('content/a.mdx', 'id: Smile\ntitle: a\nsummary: b\nminutes: 5\n', lessonSchema, 2);
    expect(all.value).toBeUndefined();
    expect(all.problems).toEqual([
      { file: 'content/a.mdx', line: 2, message: expect.stringMatching(/^编号（id）不合要求：/) as string },
      { file: 'content/a.mdx', line: 2, message: '缺少主题（topics）' },
      { file: 'content/a.mdx', line: 2, message: '缺少带走一句（keep）' },
    ]);
  });

  it('says where a value begins with a star, which YAML takes for a reference', () => {
    const { problems } = parseYaml(
      'a.yaml',
      'title: 好\nkeep: *先笑*\n',
      z.strictObject({ title: z.string(), keep: z.string() }),
    );
    expect(problems).toEqual([
      { file: 'a.yaml', line: 2, message: 'YAML 写错了：内容以 * 开头，整句加单引号' },
    ]);
  });
});
