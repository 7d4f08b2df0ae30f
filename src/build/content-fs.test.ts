import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder, lineOf } from '../../tests/fixtures/content-folder.ts';
import { readContent } from './content-fs.ts';

const SMILE = 'content/lessons/service/smile.mdx';
const DRILLS = 'content/drills/service.yaml';

/** Saves a file again with the line ends of Windows. */
function asOnWindows(root: string, file: string): void {
  writeFileSync(`${root}/${file}`, readFileSync(`${root}/${file}`, 'utf8').replaceAll('\n', '\r\n'));
}

const versionOf = (root: string): string | undefined => readContent(root).content?.version;

describe('reading the content', () => {
  it('gives the course, its decks and topics, its phrases and its words', () => {
    const { content, problems } = readContent(contentFolder());
    expect(problems).toEqual([]);
    expect(content).toMatchObject({
      course: { title: '试讲课', modules: [{ id: 'service' }, { id: 'later' }] },
      decks: [{ id: '003' }],
      topics: [{ id: 's3-smile' }, { id: 's3-needs' }, { id: 's3-later' }],
      phrases: [{ n: 1, text: '不知道。' }, { n: 2 }],
      terms: [{ term: { id: 'smile-service' }, file: 'content/glossary.yaml', line: 1 }],
      errata: { corrections: [{ now: '微笑' }] },
      zhHant: { words: {} },
    });
  });

  it('gives every drill with its place and the lines of its fields', () => {
    const root = contentFolder();
    const drill = readContent(root).content?.drills.find((placed) => placed.drill.id === 'need-head');
    expect(drill).toMatchObject({
      drill: { pair: 'need-heart', stem: [{ text: '客户有' }, { type: 'blank' }, { text: '的一面' }] },
      file: DRILLS,
      line: lineOf(root, DRILLS, '- id: need-head'),
    });
    expect(drill?.lineOf('pair')).toBe(lineOf(root, DRILLS, 'pair: need-heart'));
    expect(drill?.lineOf('evidence')).toBe(drill?.line);
  });

  it('gives every list with its place', () => {
    const [list] = readContent(contentFolder()).content?.lists ?? [];
    expect(list).toMatchObject({ list: { id: 'greeting' }, file: DRILLS, line: 2 });
  });

  it('gives every lesson with its folder and its tags in reading order', () => {
    const { content } = readContent(contentFolder());
    const needs = content?.lessons.find(({ meta }) => meta.id === 'needs');
    expect(needs).toMatchObject({
      folder: 'service',
      meta: { minutes: 5, topics: ['s3-needs', 's3-later'] },
      tags: [
        { tag: 'Drill', id: 'emotional-needs', line: 10 },
        { tag: 'Drill', id: 'need-head', line: 12 },
        { tag: 'Drill', id: 'need-heart', line: 14 },
        { tag: 'Drill', id: 'mind', line: 16 },
      ],
    });
  });

  it('gives the cards of phrases that a lesson asks for', () => {
    const cards = ['lessons/service/smile.mdx', '先笑。', '先笑。\n\n<Phrases from="1" to="2" />'] as const;
    const { content } = readContent(contentFolder([cards]));
    expect(content?.lessons.find(({ meta }) => meta.id === 'smile')?.phrases).toMatchObject([
      { from: 1, to: 2, line: 12 },
    ]);
  });

  it('is the same with the line ends of Windows', () => {
    const root = contentFolder();
    const before = readContent(root).content;
    for (const file of [SMILE, DRILLS, 'content/course.yaml']) asOnWindows(root, file);
    const { content: after, problems } = readContent(root);
    expect(problems).toEqual([]);
    expect(after?.version).toBe(before?.version);
    expect(after?.lessons.map(({ tags }) => tags)).toEqual(before?.lessons.map(({ tags }) => tags));
  });

  it('leaves other files in its folders alone', () => {
    const { content, problems } = readContent(
      contentFolder([
        ['drills/notes.txt', '', '这不是 YAML：['],
        ['lessons/service/notes.md', '', '这不是一课'],
        ['scenarios/notes.mdx', '', '这也不是'],
      ]),
    );
    expect(problems).toEqual([]);
    expect(content?.lessons).toHaveLength(2);
  });

  it('needs every file of the course', () => {
    const root = contentFolder();
    rmSync(`${root}/content/glossary.yaml`);
    expect(() => readContent(root)).toThrow('content/glossary.yaml');
  });
});

describe('the version of the content', () => {
  it('is that of the course and a digest', () => {
    expect(versionOf(contentFolder())).toMatch(/^1\.2\.0\+[0-9a-f]{8}$/);
  });

  it('is the same for the same content in another place', () => {
    expect(versionOf(contentFolder())).toBe(versionOf(contentFolder()));
  });

  it.each([
    ['the text of a lesson', ['lessons/service/smile.mdx', '先笑。', '先笑，再说。']],
    ['an answer', ['drills/service.yaml', '笑容', '微笑']],
    ['a new file', ['phrases.yaml', '', '[]']],
  ] as const)('changes with %s', (_, edit) => {
    expect(versionOf(contentFolder([edit]))).not.toBe(versionOf(contentFolder()));
  });
});

describe('content that cannot be read', () => {
  it('has problems on the lines of a lesson’s frontmatter', () => {
    const { problems } = readContent(contentFolder([['lessons/service/smile.mdx', 'minutes: 5\n', '']]));
    expect(problems).toEqual([{ file: SMILE, line: 2, message: '缺少分钟（minutes）' }]);
  });

  it('has a problem where a lesson begins without frontmatter', () => {
    const { problems } = readContent(contentFolder([['lessons/service/smile.mdx', '---\n', '# 微笑\n']]));
    expect(problems).toEqual([
      { file: SMILE, line: 1, message: '文件开头缺少 --- 包起来的说明（id、title、minutes、topics、keep）' },
    ]);
  });

  it('has a problem where the YAML is broken', () => {
    const root = contentFolder([['topics.yaml', '微笑 }', '微笑 ']]);
    const { problems } = readContent(root);
    expect(problems).toMatchObject([{ file: 'content/topics.yaml' }]);
    expect(problems[0]?.message).toMatch(/^YAML 写错了：/);
  });

  it('is no course at all without a course.yaml in order', () => {
    const { content, problems } = readContent(contentFolder([['course.yaml', 'title: 试讲课\n', '']]));
    expect(content).toBeUndefined();
    expect(problems).toEqual([{ file: 'content/course.yaml', line: 1, message: '缺少标题（title）' }]);
  });
});
