import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { courseSchema } from '../content-schema/course.ts';
import { lessonSchema } from '../content-schema/lesson.ts';
import { parseYaml, readYaml } from './yaml-fs.ts';

const schema = z.strictObject({
  title: z.string().min(1),
  minutes: z.number().min(1).optional(),
  topics: z.array(z.string()).optional(),
  source: z.strictObject({ deck: z.string(), place: z.string().optional() }).optional(),
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
    ['a number too small', 'title: a\nminutes: 0\n', 2, '分钟（minutes）'],
    ['a number for a text', 'title: a\nsource: { deck: 003 }\n', 2, '“deck”'],
    ['a wrong item of a list', 'title: a\ntopics:\n  - b\n  - 3\n', 4, '主题（topics）'],
    ['an empty file', '', 1, '这一段'],
  ])('has a problem that is told in Chinese: %s', (_, yaml, line, field) => {
    const [[at, message] = [0, ''], ...more] = problems(yaml);
    expect([at, more]).toEqual([line, []]);
    expect(message.startsWith(`${field}不合要求：`)).toBe(true);
    expect(message).not.toMatch(/invalid|expected|received/i);
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
});
