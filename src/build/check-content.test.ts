import { describe, expect, it } from 'vitest';
import { contentFolder, lineOf } from '../../tests/fixtures/content-folder.ts';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';
import { printProblems } from './author-messages.ts';
import { checkContent } from './check-content.ts';

const COURSE = 'course.yaml';
const DRILLS = 'drills/service.yaml';
const SMILE = 'lessons/service/smile.mdx';
const NEEDS = 'lessons/service/needs.mdx';

describe('content in order', () => {
  it('passes every check', () => {
    const { content, problems } = checkContent(contentFolder());
    expect(problems).toEqual([]);
    expect(content?.drills).toHaveLength(6);
  });
});

describe('problems', () => {
  it('are printed one a line: file, line and what is wrong', () => {
    const root = contentFolder([[DRILLS, 'pair: need-heart', 'pair: nobody']]);
    const [first] = printProblems(checkContent(root).problems).split('\n');
    const line = lineOf(root, `content/${DRILLS}`, 'pair: nobody');
    expect(first).toBe(`content/${DRILLS}:${String(line)}  没有编号为“nobody”的练习`);
  });
});

describe('an id that is used twice stops the build', () => {
  it.each<Case>([
    [
      'by two drills',
      [[DRILLS, '- id: mind', '- id: smile-face # again']],
      [
        [DRILLS, '# again', '练习编号“smile-face”重复，content/drills/service.yaml:11 已经用过'],
        [NEEDS, '<Drill id="mind" />', '没有编号为“mind”的练习'],
      ],
    ],
    [
      'by a drill and a list',
      [[DRILLS, '- id: mind', '- id: greeting # again']],
      [
        [DRILLS, '- id: greeting', '练习编号“greeting”重复，content/drills/service.yaml:40 已经用过'],
        [NEEDS, '<Drill id="mind" />', '没有编号为“mind”的练习'],
        [DRILLS, '- id: greeting # again', '练习“greeting”没有放进任何一课（<Drill id="greeting" />）'],
      ],
    ],
    [
      'by two lessons',
      [[SMILE, 'id: smile', 'id: needs']],
      [
        [SMILE, '---', '课编号“needs”重复，content/lessons/service/needs.mdx:1 已经用过'],
        [COURSE, 'version', '没有编号为“smile”的课'],
        [SMILE, '---', '文件名和 id 不一致：id 是“needs”，文件也要叫 needs.mdx'],
        ['rules.yaml', 'id: listen', '没有编号为“smile”的课'],
        ['rules.yaml', 'id: name-the-hour', '没有编号为“smile”的课'],
        ['scenarios/boots.yaml', 'lesson: smile', '没有编号为“smile”的课'],
      ],
    ],
    [
      'by two units',
      [[COURSE, '- id: later', '- id: service']],
      [[COURSE, 'version', '单元编号“service”重复，content/course.yaml:1 已经用过']],
    ],
    [
      'by a lesson that stands in two units',
      [[COURSE, 'lessons: []', 'lessons: [smile]']],
      [
        [COURSE, 'version', '课编号“smile”重复，content/course.yaml:1 已经用过'],
        [SMILE, '---', '课“smile”排在单元“later”里，文件也要放在 content/lessons/later/ 下'],
      ],
    ],
    [
      'by two topics',
      [['topics.yaml', 'id: s3-needs', 'id: s3-smile']],
      [
        ['topics.yaml', 's3-smile', '主题编号“s3-smile”重复，content/topics.yaml:1 已经用过'],
        [DRILLS, '- id: emotional-needs', '没有编号为“s3-needs”的主题'],
        [DRILLS, '- id: need-head', '没有编号为“s3-needs”的主题'],
        [DRILLS, '- id: need-heart', '没有编号为“s3-needs”的主题'],
        [NEEDS, 'topics:', '没有编号为“s3-needs”的主题'],
      ],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a pair that does not hold stops the build', () => {
  it.each<Case>([
    [
      'its partner is not there',
      [[DRILLS, 'pair: need-heart', 'pair: nobody']],
      [
        [DRILLS, 'pair: nobody', '没有编号为“nobody”的练习'],
        [DRILLS, 'pair: need-head', '“need-heart”说和“need-head”配对，对方却没有写 pair: need-heart'],
      ],
    ],
    [
      'its partner does not name it',
      [[DRILLS, '    pair: need-heart\n', '']],
      [[DRILLS, 'pair: need-head', '“need-heart”说和“need-head”配对，对方却没有写 pair: need-heart']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a source that is not known stops the build', () => {
  it.each<Case>([
    [
      'the deck of a list',
      [[DRILLS, `{ deck: '003', topic: s3-smile, place`, `{ deck: '009', topic: s3-smile, place`]],
      [[DRILLS, '- id: greeting', '没有编号为“009”的讲义']],
    ],
    [
      'the deck and the topic of a drill',
      [[DRILLS, `{ deck: '003', topic: s3-smile }\n    blanks`, `{ deck: '009', topic: s3-x }\n    blanks`]],
      [
        [DRILLS, '- id: smile-face', '没有编号为“009”的讲义'],
        [DRILLS, '- id: smile-face', '没有编号为“s3-x”的主题'],
      ],
    ],
    [
      'the topic of a lesson',
      [[SMILE, 'topics: [s3-smile]', 'topics: [s3-smile, s3-x]']],
      [[SMILE, 'topics:', '没有编号为“s3-x”的主题']],
    ],
    [
      'the lesson of a glossary entry',
      [['glossary.yaml', 'lesson: needs', 'lesson: nowhere']],
      [['glossary.yaml', '- id: smile-service', '没有编号为“nowhere”的课']],
    ],
    [
      'a glossary word in a lesson',
      [[SMILE, '先笑。', '先<Term id="grin">笑</Term>。']],
      [[SMILE, '<Term', '没有编号为“grin”的术语']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('what no lesson holds stops the build', () => {
  it.each<Case>([
    [
      'a topic',
      [
        [
          'topics.yaml',
          '- { id: s3-later,',
          "- { id: s3-lost, deck: '003', title: 漏讲 }\n- { id: s3-later,",
        ],
      ],
      [['topics.yaml', 's3-smile', '主题“s3-lost”没有一课讲到：在讲它的那一课的 topics 里写上它']],
    ],
    [
      'a drill',
      [[NEEDS, '<Drill id="mind" />', '']],
      [[DRILLS, '- id: mind', '练习“mind”没有放进任何一课（<Drill id="mind" />）']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('phrases', () => {
  it.each<Case>([
    [
      'are numbered from 1 without a gap',
      [['phrases.yaml', '- n: 2', '- n: 3']],
      [['phrases.yaml', '- n: 1', '这一段不合要求：编号要从 1 起连着排，中间不能缺、不能重']],
    ],
    [
      'are only asked for where they exist',
      [[SMILE, '先笑。', '<Phrases from="1" to="3" />']],
      [[SMILE, '<Phrases', '忌语只有 2 句，取不到第 1 到第 3 句']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});
