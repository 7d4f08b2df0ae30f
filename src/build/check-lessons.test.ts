import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';
import { checkContent } from './check-content.ts';

const COURSE = 'course.yaml';
const DRILLS = 'drills/service.yaml';
const SMILE = 'lessons/service/smile.mdx';
const NEEDS = 'lessons/service/needs.mdx';

/** A lesson that nothing else names. */
const GRIN = `---
id: grin
title: 再笑一次
summary: 一句话
minutes: 5
topics: [s3-smile]
keep: 先抬头，再开口。
---

再笑。
`;

describe('a lesson that refers to nothing stops the build', () => {
  it.each<Case>([
    [
      'a drill',
      [[NEEDS, '<Drill id="need-head" />', '<Drill id="need-head" />\n\n<Drill id="nobody" />']],
      [[NEEDS, 'nobody', '没有编号为“nobody”的练习']],
    ],
    [
      'a list of drills',
      [[SMILE, '<DrillList', '<DrillList id="nobody" />\n\n<DrillList']],
      [[SMILE, 'nobody', '没有编号为“nobody”的练习组']],
    ],
    [
      'a figure',
      [[SMILE, '先笑。', '先笑。\n\n<Figure id="nobody" />']],
      [[SMILE, 'nobody', '没有编号为“nobody”的图']],
    ],
    [
      'a tag over several lines',
      [[SMILE, '先笑。', '先笑。\n\n<Figure\n  id="nobody"\n/>']],
      [[SMILE, '<Figure', '没有编号为“nobody”的图']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a figure', () => {
  // One that the good small course does not have already.
  const name = readdirSync('content/figures').find((file) => file.startsWith('ch')) ?? '';

  it('of the course may be placed in a lesson by the name of its file', () => {
    const figure = readFileSync(`content/figures/${name}`, 'utf8');
    const root = contentFolder([
      [`figures/${name}`, '', figure],
      [SMILE, '先笑。', `先笑。\n\n<Figure id="${name.replace('.yaml', '')}" />`],
    ]);
    expect(checkContent(root).problems).toEqual([]);
  });

  it('that does not keep its schema stops the build', () => {
    const { problems } = checkContent(contentFolder([['figures/broken.yaml', '', 'title: 没有种类\n']]));
    expect(problems).toMatchObject([{ file: 'content/figures/broken.yaml' }]);
  });
});

describe('a drill in the wrong number of places stops the build', () => {
  it.each<Case>([
    [
      'in two lessons',
      [[SMILE, '先笑。', '先笑。\n\n<Drill id="need-head" />']],
      [[SMILE, 'need-head', '练习“need-head”已经放在课“needs”里，一道练习只放一次']],
    ],
    [
      'in a list and beside it',
      [[SMILE, '<DrillList', '<Drill id="smile-face" />\n\n<DrillList']],
      [[SMILE, '<DrillList', '练习“smile-face”已经放在课“smile”里，一道练习只放一次']],
    ],
    [
      'in none',
      [[NEEDS, '<Drill id="need-heart" />', '']],
      [[DRILLS, '- id: need-heart', '练习“need-heart”没有放进任何一课（<Drill id="need-heart" />）']],
    ],
    [
      'in none because its list names another',
      [[DRILLS, '- first-words', '- last-words']],
      [
        [DRILLS, '- id: greeting', '没有编号为“last-words”的练习'],
        [DRILLS, '- id: first-words', '练习“first-words”没有放进任何一课（<Drill id="first-words" />）'],
      ],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a course that does not fit its lessons stops the build', () => {
  it.each<Case>([
    [
      'a lesson is listed and not there',
      [[COURSE, '[smile, needs]', '[smile, needs, nobody]']],
      [[COURSE, 'version', '没有编号为“nobody”的课']],
    ],
    [
      'a lesson is there and not listed',
      [[COURSE, '[smile, needs]', '[smile]']],
      [[NEEDS, '---', '课“needs”没有写进 content/course.yaml 的任何单元，学员看不到它']],
    ],
    [
      'a file has another name than its lesson',
      [
        [COURSE, '[smile, needs]', '[smile, needs, grin]'],
        ['lessons/service/laugh.mdx', '', GRIN],
      ],
      [['lessons/service/laugh.mdx', '---', '文件名和 id 不一致：id 是“grin”，文件也要叫 grin.mdx']],
    ],
    [
      'a file lies in the folder of another unit',
      [
        [COURSE, '[smile, needs]', '[smile]'],
        [COURSE, 'lessons: []', 'lessons: [needs]'],
      ],
      [[NEEDS, '---', '课“needs”排在单元“later”里，文件也要放在 content/lessons/later/ 下']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});
