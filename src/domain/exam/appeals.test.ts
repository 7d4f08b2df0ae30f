import { describe, expect, it } from 'vitest';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';
import { drillOf, grantables, grantChanges } from './appeals.ts';

const bank = examBank();
const [paper] = bank.papers;
const written = (one: string, other: string, attempt: string) =>
  attemptOf(bank, { attempt }, { 'drill-smile': { words: [one, other] } });
const rowOf = (attempt: ReturnType<typeof written>) => {
  if (!paper) throw new Error('no paper');
  return { bank, paper, attempt };
};

describe('answers that could be granted', () => {
  it('are those that were marked wrong or near, one line each, with how many wrote them', () => {
    const attempts = [written('笑容', '再见', 'a1'), written('笑 容。', '问候', 'a2')];
    expect(grantables(bank, attempts, []).map(({ blank, text, count }) => [blank, text, count])).toEqual([
      [0, '笑容', 2],
      [1, '再见', 1],
    ]);
  });

  it('are first those that learners appeal, each learner once', () => {
    const appeal = (answer: string) => ({ blank: 1, answer, at: 0 });
    const appeals = [
      { smile: [appeal('再见'), appeal('再见。')] },
      { smile: [appeal('再见')], elsewhere: [appeal('别的')] },
    ];
    const found = grantables(bank, [written('笑容', '再见', 'a1'), written('笑容', '问候', 'a2')], appeals);
    expect(found.map(({ text, count, appealed }) => [text, count, appealed])).toEqual([
      ['再见', 1, 2],
      ['笑容', 2, 0],
    ]);
    expect(found.map(({ entry }) => drillOf(entry))).toEqual(['smile', 'smile']);
  });

  it('are not empty blanks', () => {
    expect(grantables(bank, [written('', '问候', 'a1')], [])).toEqual([]);
  });
});

describe('a grant', () => {
  // 0.5 + 0 + 1 + 1 = 62.5 %; with the blank granted 75 %.
  const failed = attemptOf(
    bank,
    { attempt: 'a1' },
    { 'drill-smile': { words: ['笑容', '问候'] }, 'better-1': { picks: [1] } },
  );
  // 0 + 1 + 1 + 1 = 75 %; with both blanks 100 %.
  const close = written('笑容', '再见', 'a2');
  const rows = [rowOf(failed), rowOf(close), rowOf(attemptOf(bank, { attempt: 'a3' }))];
  const keys = grantables(bank, [failed, close], []).map(({ key }) => key);

  it('says who gains how much, and who passes then', () => {
    const changes = grantChanges(rows, new Set(keys.slice(0, 1)));
    expect(
      changes.map(({ row, before, after }) => [
        row.attempt.attempt,
        before.score,
        after.score,
        before.passed,
        after.passed,
      ]),
    ).toEqual([
      ['a1', 0.625, 0.75, false, false],
      ['a2', 0.75, 0.875, false, true],
    ]);
  });

  it('adds up with other grants', () => {
    expect(grantChanges(rows, new Set(keys)).at(-1)?.after).toMatchObject({
      score: 1,
      right: 4,
      passed: true,
    });
  });

  it('of nothing changes nothing', () => {
    expect(grantChanges(rows, new Set())).toEqual([]);
  });
});
