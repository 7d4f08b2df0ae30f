import { describe, expect, it } from 'vitest';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';
import { grantables, grantChanges } from '../../domain/exam/appeals.ts';
import { classList } from '../../domain/exam/class-list.ts';
import type { HandIn } from '../../domain/exam/class-list.ts';
import { itemAnalysis } from '../../domain/exam/item-analysis.ts';
import { points, stemOf } from './papers.ts';
import { analysisTable, grantsJson, grantTable, listTable } from './tables.ts';

const bank = examBank();
const attempt = attemptOf(bank, { holder: '李明' }, { 'drill-smile': { words: ['笑容', '问候'] } });
const handIn: HandIn = { file: 'li.json', profile: null, attempt, state: 'match', bank };
const { rows, apart } = classList([
  handIn,
  { ...handIn, file: 'forged.json', attempt: { ...attempt, holder: '李四' }, state: 'altered' },
]);
const granted = grantables(bank, [attempt], []);
const changes = grantChanges(rows, new Set(granted.map(({ key }) => key)));

describe('the files of a class', () => {
  it('list each attempt under as many heads as it has fields, altered ones without a score', () => {
    const [head = [], li = [], other = []] = listTable(rows, apart);
    const at = (name: string): number => head.indexOf(name);
    expect([li.length, other.length]).toEqual([head.length, head.length]);
    expect([li[at('姓名')], li[at('得分')], li[at('第一单元')], li[at('结果')]]).toEqual([
      '李明',
      87.5,
      75,
      '合格',
    ]);
    expect([other[at('姓名')], other[at('得分')], other[at('文件')]]).toEqual(['李四', null, 'forged.json']);
  });

  it('tell of each item what went wrong, and that there are too few', () => {
    const [head = [], hardest = []] = analysisTable(bank, itemAnalysis(bank, [attempt]));
    expect(hardest).toHaveLength(head.length);
    expect(hardest[head.indexOf('难度')]).toBe(0.5);
    expect(hardest[head.indexOf('最多的错答')]).toBe('第 1 空“笑容”×1');
    expect(hardest.at(-1)).toBe('人太少，仅供参考');
  });

  it('tell the author which words to accept, and the trainer what that changes', () => {
    expect(grantTable(granted, changes).at(-1)).toEqual(['李明', 'a1', 87.5, 100, '合格', '合格']);
    expect(JSON.parse(grantsJson(bank, granted, changes))).toMatchObject({
      bank: bank.digest,
      grants: [{ drill: 'smile', blank: 0, answer: '笑容', count: 1 }],
      changes: [{ attempt: 'a1', before: { score: 0.875 }, after: { score: 1 } }],
    });
  });
});

describe('a stem in one line', () => {
  it('shows what was written in its place', () => {
    const [drill] = bank.entries;
    if (!drill) throw new Error('none');
    expect(stemOf(drill, 1, '再见')).toBe('一张（　），一句（再见）。');
  });
});

describe('points', () => {
  it('have one place where they need one', () => {
    expect([points(0.875), points(1), points(0.6667)]).toEqual([87.5, 100, 66.7]);
  });
});
