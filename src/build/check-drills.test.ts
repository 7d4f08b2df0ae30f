import { describe, expect, it } from 'vitest';
import { contentFolder, lineOf } from '../../tests/fixtures/content-folder.ts';
import { checkContent } from './check-content.ts';

const FILE = 'drills/service.yaml';

type Case = readonly [title: string, from: string, to: string, marker: string, message: string];

/** The edit of the drills brings one problem to the good course, on the line of the marker. */
function expectProblem([, from, to, marker, message]: Case): void {
  const root = contentFolder([[FILE, from, to]]);
  const file = `content/${FILE}`;
  expect(checkContent(root).problems).toEqual([{ file, line: lineOf(root, file, marker), message }]);
}

const FIRST = '一句（问候|招呼）暖心';

describe('a stem in broken notation stops the build', () => {
  // The list and the lesson then refer to a drill that is not there, hence a last drill of its own.
  const last = '存在决定（?心态|态度）';
  it.each<Case>([
    [
      'no closing bracket',
      last,
      '存在决定（?心态',
      '存在决定',
      '左括号没有配上右括号。空要写成（答案）；要印一个普通括号，前面加反斜杠：\\（',
    ],
    [
      'no opening bracket',
      last,
      '存在决定心态）',
      '存在决定',
      '右括号前面没有左括号。要印一个普通括号，前面加反斜杠：\\）',
    ],
    [
      'a bracket in a bracket',
      last,
      '存在决定（心（态））',
      '存在决定',
      '括号里又有括号。空里面的普通括号前面要加反斜杠：\\（ \\）',
    ],
    [
      'no answer',
      last,
      '存在决定（）',
      '存在决定',
      '空里没有答案。括号里至少要写一个词，例如（笑脸）；不判对错的写（?参考答案）',
    ],
    [
      'an empty wording',
      last,
      '存在决定（心态||态度）',
      '存在决定',
      '两条竖线之间是空的。每个说法之间用一条竖线隔开，例如（笑脸|笑容）',
    ],
    ['a wording twice', last, '存在决定（心态|心态）', '存在决定', '“心态”在同一个空里写了两遍，删掉一个'],
    [
      'a label in Chinese',
      last,
      '存在决定（#被 心态）',
      '存在决定',
      '“被”不能当标签。# 和 @ 后面只能用小写英文字母、数字和连字符，例如 #bei',
    ],
    [
      'a backslash at the end',
      last,
      '存在决定（?心态）\\',
      '存在决定',
      '行尾的反斜杠后面没有字。要印反斜杠本身，写两个：\\\\',
    ],
  ])('%s', (...row) => {
    expectProblem(row);
  });

  it('and so does a pool, on its own line', () => {
    const root = contentFolder([[FILE, last, `存在（#a 决定）\n    pools:\n      a: ['决定||左右']`]]);
    const { problems } = checkContent(root);
    expect(problems).toMatchObject([{ line: lineOf(root, `content/${FILE}`, '决定||左右') }]);
    expect(problems[0]?.message).toContain('两条竖线之间是空的');
  });
});

describe('a drill that contradicts itself stops the build', () => {
  it.each<Case>([
    [
      'a stem without a blank',
      FIRST,
      '一句暖心的话',
      '一句暖心的话',
      '题干里没有空。把要填的词写进括号，例如：一张（笑脸）相迎',
    ],
    [
      'help for another number of blanks',
      '一张（笑脸|笑容|-哭脸）相迎',
      '一张（笑脸|笑容）（相迎）',
      '- hint: 走进',
      '题干有 2 个空，blanks 下写了 1 段，要一一对应',
    ],
    [
      'a refused word within an answer',
      '（笑脸|笑容|-哭脸）',
      '（笑脸|甜笑容|-笑容）',
      '一张（',
      '“-笑容”会把正确答案“甜笑容”也判错',
    ],
    [
      'a model answer that folds to nothing',
      FIRST,
      '一句（“”|问候）暖心',
      '一句（',
      '参考答案““””按自己的规则也不算对，检查 = 和 - 的写法',
    ],
    [
      'an accepted word among the tiles',
      '[冷脸, 工牌]',
      '[笑容, 工牌]',
      '- hint: 走进',
      '词牌“笑容”本身就算对，换一个明显不对的',
    ],
    [
      'a tile that holds an accepted word',
      '[冷脸, 工牌]',
      '[甜美的笑脸, 工牌]',
      '- hint: 走进',
      '词牌“甜美的笑脸”本身就算对，换一个明显不对的',
    ],
    [
      'an accepted word among the wrong ones',
      '          冷脸: ',
      '          笑容: ',
      '- hint: 走进',
      'wrong 里的“笑容”按答案是算对的，两处说法打架',
    ],
    [
      'a wrong word that is a near miss',
      '          冷脸: ',
      '          笑练: ',
      '- hint: 走进',
      'wrong 里的“笑练”会判成“接近”，这句提醒不会出现',
    ],
  ])('%s', (...row) => {
    expectProblem(row);
  });
});
