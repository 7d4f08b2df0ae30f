import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../tests/fixtures/content-folder.ts';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';
import { checkContent } from './check-content.ts';

const FILE = 'scenarios/boots.yaml';
const GONE = '- { say: 好。, effect: -1, why: 她拎起靴子走了。, to: gone }';

describe('a scenario in order', () => {
  it('passes, and is read with its rules', () => {
    const { content, problems } = checkContent(contentFolder());
    expect(problems).toEqual([]);
    expect(content?.scenarios.map(({ scenario }) => scenario.title)).toEqual(['开胶的靴子']);
    expect(content?.rules.map(({ rule }) => rule.id)).toEqual(['listen', 'name-the-hour']);
  });
});

describe('a conversation that cannot be played stops the build', () => {
  it.each<Case>([
    [
      'a reply leads nowhere',
      [[FILE, 'to: ask }', 'to: asks }']],
      [[FILE, 'to: asks', '没有叫“asks”的节点。to 和 start 后面写 nodes 里的名字']],
    ],
    [
      'it begins nowhere',
      [[FILE, 'start: arrive', 'start: begin']],
      [[FILE, 'start: begin', '没有叫“begin”的节点。to 和 start 后面写 nodes 里的名字']],
    ],
    [
      'nothing leads to an ending',
      [[FILE, GONE, GONE.replace('gone }', 'done }')]],
      [[FILE, 'ending: lost', '节点“gone”走不到：没有一句回答通到它。补一句通过来，或者删掉']],
    ],
    [
      'nothing leads to a line',
      [
        [
          FILE,
          '怎么穿的？, effect: -2, breaks: [listen], why: 她声音高了。, to: scold',
          '怎么穿的？, effect: -2, why: 她声音高了。, to: ask',
        ],
      ],
      [[FILE, 'says: 你什么意思？', '节点“scold”走不到：没有一句回答通到它。补一句通过来，或者删掉']],
    ],
    [
      'it comes back to what was said',
      [
        [
          FILE,
          '放那儿吧。, effect: -1, why: 她不放心。, to: thanks',
          '放那儿吧。, effect: -1, why: 她不放心。, to: when',
        ],
      ],
      [
        [
          FILE,
          'says: 几天？',
          '对话绕回来了：when → sign → keep → when。同一句话客户不会原样说第二遍，第二遍另写一个节点',
        ],
      ],
    ],
    [
      'it has no ending',
      [
        [
          FILE,
          'ending: settled\n    text: 五号，小周打了电话。',
          'says: 好。\n    choices: [{ say: 好的, effect: 0, why: 她走了, to: gone }, { say: 行的, effect: 0, why: 她走了, to: gone }]',
        ],
        [
          FILE,
          'ending: lost\n    text: 她带着靴子走了。',
          'says: 走了。\n    choices: [{ say: 再来, effect: 0, why: 她走了, to: arrive }, { say: 慢走, effect: 0, why: 她走了, to: done }]',
        ],
        [FILE, 'right: [done], why: 她没有等到。', 'right: true'],
        [FILE, 'right: [gone]', 'right: false'],
      ],
      [[FILE, '  arrive:', '没有一个节点是结局（ending）']],
    ],
    [
      'it is over too soon',
      [
        [
          FILE,
          '最晚五号。, effect: 1, keeps: [name-the-hour], why: 她记下了。, to: sign',
          '最晚五号。, effect: 1, why: 她记下了。, to: thanks',
        ],
        [
          FILE,
          '尽快。, effect: -1, breaks: [name-the-hour], why: 她没有日子。, to: sign',
          '尽快。, effect: -1, why: 她没有日子。, to: keep',
        ],
        [
          FILE,
          `  sign:
    says: 写在哪里？
    choices:
      - { say: 写在这张单子上。, effect: 1, why: 她看了一遍。, to: keep }
      - { say: 系统里有。, effect: 0, why: 她看不见。, to: keep }
`,
          '',
        ],
      ],
      [
        [FILE, 'ending: settled', '走到结局“done”，最快只要 4 轮，至少 6 轮：说错了，也给一次补回来的机会'],
        [FILE, 'ending: lost', '走到结局“gone”，最快只要 4 轮，至少 6 轮：说错了，也给一次补回来的机会'],
      ],
    ],
    [
      'one wrong word ends it at once',
      [[FILE, '她声音高了。, to: scold', '她声音高了。, to: gone']],
      [
        [FILE, 'says: 你什么意思？', '节点“scold”走不到：没有一句回答通到它。补一句通过来，或者删掉'],
        [FILE, 'ending: lost', '走到结局“gone”，最快只要 1 轮，至少 6 轮：说错了，也给一次补回来的机会'],
      ],
    ],
    [
      'it goes on and on',
      [
        [
          FILE,
          '系统里有。, effect: 0, why: 她看不见。, to: keep }',
          '系统里有。, effect: 0, why: 她看不见。, to: n1 }',
        ],
        [
          FILE,
          '  keep:\n',
          `${Array.from(
            { length: 7 },
            (_, at) => `  n${String(at + 1)}:
    says: 我看不见。
    choices:
      - { say: 您请看。, effect: 0, why: 她还是看不见。, to: ${at === 6 ? 'keep' : `n${String(at + 2)}`} }
      - { say: 在这里。, effect: 0, why: 她还是看不见。, to: ${at === 6 ? 'keep' : `n${String(at + 2)}`} }
`,
          ).join('')}  keep:\n`,
        ],
      ],
      [[FILE, '  arrive:', '最长的一条路有 13 轮，最多 12 轮']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a name that means nothing stops the build', () => {
  it.each<Case>([
    [
      'of a rule that is kept or broken',
      [
        [FILE, 'keeps: [listen]', 'keeps: [listens]'],
        [FILE, 'breaks: [name-the-hour]', 'breaks: [hour]'],
      ],
      [
        [FILE, 'keeps: [listens]', '没有编号为“listens”的规则'],
        [FILE, 'breaks: [hour]', '没有编号为“hour”的规则'],
      ],
    ],
    [
      'of the lesson that prepares it',
      [[FILE, 'lesson: smile', 'lesson: nowhere']],
      [[FILE, 'lesson: nowhere', '没有编号为“nowhere”的课']],
    ],
    [
      'of the lesson of a rule',
      [['rules.yaml', '等他说完, lesson: smile', '等他说完, lesson: nowhere']],
      [['rules.yaml', 'id: listen', '没有编号为“nowhere”的课']],
    ],
    [
      'of the scenario, which is not its file’s',
      [[FILE, 'id: boots', 'id: shoes']],
      [[FILE, 'id: shoes', '文件名和 id 不一致：id 是“shoes”，文件也要叫 shoes.yaml']],
    ],
    [
      'of a rule that there is twice',
      [['rules.yaml', 'id: name-the-hour', 'id: listen']],
      [
        ['rules.yaml', '说日子', '规则编号“listen”重复，content/rules.yaml:1 已经用过'],
        [FILE, 'keeps: [name-the-hour]', '没有编号为“name-the-hour”的规则'],
        [FILE, 'breaks: [name-the-hour]', '没有编号为“name-the-hour”的规则'],
      ],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });

  it('and one reply does not keep and break the same rule', () => {
    expectProblems([
      '',
      [[FILE, 'keeps: [name-the-hour]', 'keeps: [name-the-hour], breaks: [name-the-hour]']],
      [[FILE, '最晚五号', '同一句回答不能又守住又违反“name-the-hour”']],
    ]);
  });
});

describe('a form that cannot be filled in right stops the build', () => {
  it.each<Case>([
    [
      'no option is right after an ending',
      [[FILE, 'right: [gone]', 'right: false']],
      [[FILE, '- { text: 已回话', '走到结局“gone”时，这一栏没有一项是对的']],
    ],
    [
      'two are',
      [[FILE, 'right: [gone]', 'right: [gone, done]']],
      [[FILE, '- { text: 已回话', '走到结局“done”时，这一栏有 2 项都算对，只能有一项']],
    ],
    [
      'an option is right after something that is no ending',
      [[FILE, 'right: [gone]', 'right: [gone, arrive]']],
      [[FILE, 'right: [gone, arrive]', 'right 里的“arrive”不是结局，写 nodes 里带 ending 的名字']],
    ],
    [
      'a wrong option does not say why',
      [[FILE, 'right: false, why: 这是看法。 }', 'right: false }']],
      [[FILE, '难缠的人', '这一项有不对的时候，要写 why：为什么不该这样填']],
    ],
    [
      'an option stands there twice',
      [[FILE, 'text: 难缠的人', 'text: 林女士']],
      [[FILE, 'text: 林女士, right: false', '“林女士”写了两遍，删掉一个']],
    ],
    [
      'a line stands there twice',
      [[FILE, 'field: subject', 'field: name # again']],
      [[FILE, '# again', '登记表里“name”写了两遍，留一遍']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});

describe('a scenario that does not keep its form', () => {
  it.each<Case>([
    ['has a mood out of range', [[FILE, 'mood: 2', 'mood: 7']], [[FILE, 'mood: 7', '“mood”最多 6']]],
    [
      'moves the mood too far',
      [[FILE, 'effect: 2,', 'effect: 3,']],
      [[FILE, 'effect: 3,', '“effect”最多 2']],
    ],
    [
      'plays in a place that there is not',
      [[FILE, 'place: mall', 'place: street']],
      [[FILE, 'place: street', '“place”只能写这些里的一个：hall、mall、home、phone、letter']],
    ],
    [
      'has a line with one reply only',
      [[FILE, `      ${GONE}\n`, '']],
      [[FILE, '- { say: 五号前', '“choices”至少 2 项，现在是 1']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});
