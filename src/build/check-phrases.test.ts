import { describe, it } from 'vitest';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';

const DRILLS = 'phrase-drills.yaml';

describe('exercises on the forbidden phrases stop the build', () => {
  it.each<Case>([
    [
      'when a check has no cues',
      [[DRILLS, 'name: 安抚', 'name: 安慰']],
      [
        [DRILLS, 'name: 去问', '忌语的检查点“安抚”没有写线索：在 checks 里补上它和能看出它的词'],
        [DRILLS, 'name: 安慰', '没有一句忌语用到检查点“安慰”，删掉，或者改成 phrases.yaml 里的写法'],
      ],
    ],
    [
      'when a better sentence does not pass its own cues',
      [[DRILLS, `'#分钟'`, '下午']],
      [
        [
          DRILLS,
          'name: 去问',
          '“这个我去问清楚，三分钟给您答复。”是给学员看的好说法，按线索却不算齐：缺“时间”',
        ],
      ],
    ],
    [
      'when a sentence to be said again would count as it is',
      [
        [DRILLS, 'cues: [我] }', 'cues: [弄错, 我] }'],
        [DRILLS, 'cues: [咱们 对] }', 'cues: [弄错, 咱们 对] }'],
        [DRILLS, 'cues: [你] }', 'cues: [妳们] }'],
      ],
      [[DRILLS, '- n: 1', '“你弄错了。”是不该说的，按线索却算说齐了，线索收紧一点']],
    ],
    [
      'when a phrase has nothing to choose from, or itself',
      [
        [DRILLS, '  - { n: 2, others: [1] }\n', ''],
        [DRILLS, 'others: [2]', 'others: [1, 7]'],
      ],
      [
        [DRILLS, '  - { n: 1, others', '第 2 句忌语没有写 choose，做不成“选一句”'],
        [DRILLS, '  - { n: 1, others', '第 1 句不能拿自己的改法当干扰'],
        [DRILLS, '  - { n: 1, others', '没有第 7 句忌语'],
      ],
    ],
    [
      'when a sentence for another moment would do here too',
      [['phrases.yaml', '别急，我们看看怎么补。', '别急，我去问，三分钟告诉您。']],
      [[DRILLS, '  - { n: 1, others', '“别急，我去问，三分钟告诉您。”对第 1 句也说得通，不能当干扰，换一句']],
    ],
    [
      'when a dialogue hides too few, or marks the wrong line',
      [
        [DRILLS, '- { staff: 活该。, forbidden: 2,', '- { staff: 活该。, forbidden: 1,'],
        [
          DRILLS,
          '- { staff: 不知道。, forbidden: 1, why: 路堵死了。 }',
          '- { staff: 不知道。, why: 路堵死了。 }',
        ],
      ],
      [
        [DRILLS, '- id: counter', '对话“counter”里的忌语不到 3 句'],
        [DRILLS, '- { staff: 活该。', '“活该。”里没有第 1 句忌语的原话'],
      ],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});
