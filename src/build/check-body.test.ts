import { describe, it } from 'vitest';
import { expectProblems } from '../../tests/fixtures/expect-problems.ts';
import type { Case } from '../../tests/fixtures/expect-problems.ts';

const BODY = 'body.yaml';

describe('exercises of 身体会说话 stop the build', () => {
  it.each<Case>([
    ['never as they are', [], []],
    [
      'when they name a lesson or a figure that is not there',
      [
        [BODY, 'lesson: needs', 'lesson: laugh'],
        [BODY, 'figure: bows', 'figure: bow'],
      ],
      [
        [BODY, 'lesson: laugh', '没有编号为“laugh”的课'],
        [BODY, 'figure: bow', '没有编号为“bow”的图'],
      ],
    ],
    [
      'when they name a figure of another kind',
      [[BODY, 'figure: gaze-triangles', 'figure: tone-curves']],
      [[BODY, 'figure: tone-curves', '图“tone-curves”不是目光三角的图（kind: gaze），这里用不上']],
    ],
    [
      'when a triangle comes twice',
      [
        [BODY, 'triangle: forehead', 'triangle: chin'],
        [BODY, 'who: 你的老朋友', 'who: 老朋友'],
        [BODY, '- triangle: chin\n      who: 老朋友', '- who: 老朋友\n      triangle: chin'],
      ],
      [[BODY, '- who: 老朋友', '“chin”写了两遍，留一遍']],
    ],
    [
      'when nobody can stand where it is asked',
      [[BODY, 'from: 1\n', 'from: 2\n']],
      [[BODY, 'from: 2', '从 2 米到 1.5 米，起点要比终点近']],
    ],
    [
      'when the figure has no such bow, or no such tone',
      [
        [BODY, 'degrees: 15', 'degrees: 20'],
        [BODY, 'label: 又高又硬', 'label: 又高又软'],
      ],
      [
        [BODY, 'degrees: 20', '图上没有 20 度的鞠躬，只有：15、30、45'],
        [BODY, 'label: 又高又软', '图上没有叫“又高又软”的语气'],
      ],
    ],
    [
      'when a part cannot be pointed at',
      [[BODY, 'part: face, name: 脸', 'part: nose, name: 脸']],
      [[BODY, 'part: nose', '这幅图上点不到“nose”，能点的有：hair、face、hands、coat、feet']],
    ],
    [
      'when everything in a figure is wrong',
      [
        [BODY, 'fine: 束在脑后，没有遮住脸。', 'wrong: 头发散着, why: 看不见脸。'],
        [BODY, 'fine: 领口整齐，扣子扣着。', 'wrong: 敞着怀, why: 像在家里。'],
      ],
      [[BODY, '- scene: lean-on-counter', '每一处都不妥，随便点都对。留一处没毛病的']],
    ],
  ])('%s', (...row) => {
    expectProblems(row);
  });
});
