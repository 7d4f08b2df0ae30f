import { describe, expect, it } from 'vitest';
import { EMPTY_CLASS } from './class-state.ts';
import { beginContest, openStep } from './contest.ts';
import { addTeam, pointsOf, removeTeam, renameTeam, resetScores, score, tally, undoScore } from './teams.ts';

const TWO = addTeam(addTeam(EMPTY_CLASS, '前厅组', 'a'), ' 柜台组 ', 'b');

describe('teams', () => {
  it('are at most eight, and none is without a name', () => {
    const names = '一二三四五六七八九';
    const many = [...names].reduce((state, name) => addTeam(state, name, name), EMPTY_CLASS);
    expect(many.teams).toHaveLength(8);
    expect(addTeam(EMPTY_CLASS, '  ', 'x')).toBe(EMPTY_CLASS);
    expect(TWO.teams[1]?.name).toBe('柜台组');
  });

  it('can be called something else and keep their points', () => {
    const renamed = renameTeam(score(TWO, 'a', 1), 'a', '大厅组');
    expect(renamed.teams[0]).toEqual({ id: 'a', name: '大厅组' });
    expect(pointsOf(renamed, 'a')).toBe(1);
    expect(renameTeam(TWO, 'a', ' ')).toBe(TWO);
  });

  it('go with their points', () => {
    const left = removeTeam(score(score(TWO, 'a', 1), 'b', 1), 'a');
    expect(left.teams.map(({ id }) => id)).toEqual(['b']);
    expect(left.scores).toEqual([{ team: 'b', points: 1 }]);
  });
});

describe('points', () => {
  it('are taken back entry by entry', () => {
    const scored = score(score(score(TWO, 'a', 1), 'b', 1), 'a', -1);
    expect([pointsOf(scored, 'a'), pointsOf(scored, 'b')]).toEqual([0, 1]);
    const once = undoScore(scored);
    expect([pointsOf(once, 'a'), pointsOf(once, 'b')]).toEqual([1, 1]);
    expect(pointsOf(undoScore(once), 'b')).toBe(0);
    expect(undoScore(TWO)).toBe(TWO);
  });

  it('never fall below none, and go to no team that is not there', () => {
    expect(score(TWO, 'a', -1)).toBe(TWO);
    expect(score(TWO, 'c', 1)).toBe(TWO);
  });

  it('that were won in the contest close their blank again', () => {
    const begun = { ...TWO, contest: beginContest(['x', 'y']) };
    const won = openStep(openStep(begun, 'x:0', 'a'), 'x:1', 'b');
    const back = undoScore(won);
    expect(back.contest).toMatchObject({ open: ['x:0'], won: { 'x:0': 'a' } });
    expect(back.contest?.won).not.toHaveProperty('x:1');
  });

  it('begin anew at none for all', () => {
    expect(pointsOf(resetScores(score(TWO, 'a', 1)), 'a')).toBe(0);
  });

  it('are written as 正, five strokes each', () => {
    expect([0, 4, 5, 12].map((points) => tally(points))).toEqual([[], [4], [5], [5, 5, 2]]);
  });
});
