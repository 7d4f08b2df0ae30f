import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { EXAM, PAPER as TRY_OUT } from '../../tests/fixtures/exam-content.ts';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';
import { checkContent } from './check-content.ts';
import { adviseExamItems } from './check-exams.ts';
import { archive, checkArchive } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';

const ITEMS = 'exam-items/service.yaml';
const PAPER = 'exams/try-out.yaml';

const OPTIONS = `    options:
      - { text: 您好，请坐。, right: true }
      - { text: 你有什么事？, why: 像查问。 }
      - { text: 下一个快点。, why: 像赶人。 }
    why: 先问好。
`;

const BETTER = `better:
  - id: better-greeting
    lesson: smile
    title: 开口
    scene: 客户来了。
${OPTIONS}`;

const FIGURE = `figure:
  - id: figure-bows
    lesson: smile
    title: 鞠躬
    figure: bows
    ask: 图上哪一种最深？
${OPTIONS}`;

function expectExamProblems([title, edits, found]: Case): void {
  expectProblems([title, [...EXAM, ...edits], found]);
}

describe('papers and items in order', () => {
  it('pass, and are read with their unit', () => {
    const { content, problems } = checkContent(contentFolder(EXAM));
    expect(problems).toEqual([]);
    expect(content?.papers.map(({ paper }) => paper.title)).toEqual(['试考']);
    expect(content?.examItems.map(({ item, module }) => [item.id, module])).toEqual([
      ['order-greet', 'service'],
      ['scenario-asks-nobody', 'service'],
    ]);
  });
});

describe('an item that cannot be asked fairly stops the build', () => {
  it.each<Case>([
    [
      'its id does not begin with its kind',
      [[ITEMS, 'id: order-greet', 'id: greet']],
      [[ITEMS, 'id: greet', '编号“greet”要以题型开头：order-…']],
    ],
    [
      'its id is taken',
      [[ITEMS, 'id: scenario-asks-nobody', 'id: scenario-boots']],
      [[ITEMS, 'id: scenario-boots', '编号“scenario-boots”已经给了一道由情景对话做成的题，换一个']],
    ],
    [
      'its file is named after no unit',
      [['exam-items/sales.yaml', '', BETTER]],
      [['exam-items/sales.yaml', '- id: better-greeting', '没有编号为“sales”的单元']],
    ],
    [
      'its file is named after another unit',
      [['exam-items/later.yaml', '', BETTER]],
      [
        [
          'exam-items/later.yaml',
          'lesson: smile',
          '课“smile”不在单元“later”里。文件名就是单元，把题移到它那个单元的文件，或者换一课',
        ],
      ],
    ],
    [
      'its lesson is not there',
      [[ITEMS, 'lesson: needs', 'lesson: need']],
      [[ITEMS, 'lesson: need', '没有编号为“need”的课']],
    ],
    [
      'its figure does not stand in its lesson',
      [[ITEMS, 'scenario:\n', `${FIGURE}scenario:\n`]],
      [[ITEMS, 'figure: bows', '图“bows”不在课“smile”里。读图题的图要在那一课正文里出现']],
    ],
    [
      'nothing is right',
      [[ITEMS, 'right: true', 'why: 不算']],
      [[ITEMS, '- { text: 您坐，我来办。', '没有一项标 right: true，要正好标一项']],
    ],
    [
      'two options are right',
      [[ITEMS, 'why: 没有准话。', 'right: true']],
      [[ITEMS, '- { text: 您坐，我来办。', '有 2 项标了 right: true，只能标一项']],
    ],
    [
      'a wrong option says nothing',
      [[ITEMS, ', why: 没有准话。', '']],
      [[ITEMS, 'text: 等着，快了。', '这一项不对，要写 why：为什么不对']],
    ],
    [
      'an option stands there twice',
      [[ITEMS, 'text: 等着，快了。', 'text: 排队去。']],
      [[ITEMS, 'text: 排队去。, why: 没有准话。', '“排队去。”写了两遍，删掉或者改掉一个']],
    ],
    [
      'a step stands there twice',
      [[ITEMS, '说声您好', '抬起头来']],
      [[ITEMS, 'steps:', '“抬起头来”写了两遍，删掉或者改掉一个']],
    ],
    [
      'a rival is not there, or is itself',
      [[ITEMS, '[drill-first-words]', '[drill-last-words, order-greet]']],
      [
        [ITEMS, 'rivals:', '没有编号为“drill-last-words”的试题'],
        [ITEMS, 'rivals:', 'rivals 里写了自己，删掉'],
      ],
    ],
  ])('%s', (...found) => {
    expectExamProblems(found);
  });
});

describe('a paper that cannot be drawn stops the build', () => {
  it.each<Case>([
    [
      'its file has another name',
      [[PAPER, 'id: try-out', 'id: try']],
      [[PAPER, 'id: try', '文件名和 id 不一致：id 是“try”，文件也要叫 try.yaml']],
    ],
    [
      'its letter is taken',
      [['exams/another.yaml', '', TRY_OUT.replace('id: try-out', 'id: another')]],
      [[PAPER, 'letter: T', '字母“T”已经给了 content/exams/another.yaml，一份试卷一个字母']],
    ],
    [
      'its unit is not there',
      [[PAPER, 'module: service', 'module: services']],
      [[PAPER, 'module: services', '没有编号为“services”的单元']],
    ],
    [
      'it wants more than there is',
      [[PAPER, 'order: 1', 'order: 3']],
      [[PAPER, 'order: 3', '单元“service”的 order 题要 3 道，题库里只有 1 道']],
    ],
    [
      'it asks the same stems in two ways',
      [[PAPER, 'order: 1', 'typed: 5, tiles: 1']],
      [[PAPER, 'typed: 5', '单元“service”的 typed + tiles 题要 6 道，题库里只有 5 道']],
    ],
    [
      'its items give one another away',
      [[PAPER, 'order: 1', 'typed: 5, order: 1']],
      [
        [
          PAPER,
          '- module: service',
          '第 1 次试抽没有抽成：题目够数，可是互相泄底的太多（rivals）。少要几题，或者多写几题',
        ],
      ],
    ],
  ])('%s', (...found) => {
    expectExamProblems(found);
  });
});

describe('advice', () => {
  const options = (right: string, wrong: string): string =>
    [1, 2, 3, 4, 5]
      .map(
        (n) => `  - id: better-${String(n)}
    lesson: smile
    title: 开口
    scene: 客户来了。
    options:
      - { text: ${right}, right: true }
      - { text: ${wrong}, why: 不好。 }
      - { text: 来。, why: 不好。 }
    why: 就这样。
`,
      )
      .join('');
  const advised = (right: string, wrong: string) => {
    const root = contentFolder([
      ...EXAM,
      [ITEMS, 'scenario:\n', `better:\n${options(right, wrong)}scenario:\n`],
    ]);
    const { content, problems } = checkContent(root);
    if (!content) throw new Error('the course cannot be read');
    expect(problems).toEqual([]);
    return adviseExamItems(content).map(({ message }) => message);
  };

  it('is given where the right option is the longest by habit', () => {
    expect(advised('您好，请坐，办什么？', '找谁？')[0]).toContain('6 道选择题里，有 6 道的正确项最长');
  });

  it('is not where it seldom is', () => {
    expect(advised('您请坐。', '你找哪一位办什么事？')).toEqual([]);
  });
});

describe('an archived bank', () => {
  const root = () => {
    const folder = contentFolder(EXAM);
    const { content } = checkContent(folder);
    if (!content) throw new Error('the course cannot be read');
    return { folder, bank: makeBank(content) };
  };

  it('is written once and is sound', () => {
    const { folder, bank } = root();
    expect(archive(folder, bank)).toEqual({ file: `content/exam-archive/${bank.digest}.json`, isNew: true });
    expect(archive(folder, bank).isNew).toBe(false);
    expect(checkArchive(folder)).toEqual([]);
    const { content } = checkContent(folder);
    expect(content?.version).toBe(bank.course);
  });

  it('stops the build when it was changed, or is no bank', () => {
    const { folder, bank } = root();
    const { file } = archive(folder, bank);
    writeFileSync(
      `${folder}/${file}`,
      readFileSync(`${folder}/${file}`, 'utf8').replace('看着他笑', '看着他哭'),
    );
    writeFileSync(`${folder}/content/exam-archive/0000.json`, '{"digest":');
    const said = checkContent(folder).problems.map((one) => [one.file, one.message.slice(0, 8)]);
    expect(said).toEqual([
      ['content/exam-archive/0000.json', '不是一份题库，读'],
      [file, '文件名和内容不一'],
    ]);
  });
});
