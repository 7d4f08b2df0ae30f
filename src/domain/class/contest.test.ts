import { describe, expect, it } from 'vitest';
import { EMPTY_CLASS } from './class-state.ts';
import {
  beginContest,
  closeLastStep,
  finalBoard,
  moveContest,
  openStep,
  presentDrill,
  presentStep,
} from './contest.ts';
import { addTeam, pointsOf, score } from './teams.ts';

const TEAMS = ['a', 'b', 'c'].reduce((state, id) => addTeam(state, `${id}组`, id), EMPTY_CLASS);
const begun = { ...TEAMS, contest: beginContest(['x', 'y', 'x']) };

describe('a contest', () => {
  it('needs a drill, and has each once', () => {
    expect(beginContest([])).toBeNull();
    expect(begun.contest?.drills).toEqual(['x', 'y']);
  });

  it('plays for the blanks of a drill one after the other', () => {
    const { contest } = begun;
    expect(contest && presentStep(contest, 2)).toBe('x:0');
    const one = openStep(begun, 'x:0', 'a').contest;
    expect(one && presentStep(one, 2)).toBe('x:1');
    const two = openStep(openStep(begun, 'x:0', 'a'), 'x:1', null).contest;
    expect(two && presentStep(two, 2)).toBeNull();
  });

  it('gives each blank to one team once, and the point to the points of the day', () => {
    const won = openStep(openStep(score(begun, 'b', 1), 'x:0', 'b'), 'x:0', 'a');
    expect(won.contest?.won).toEqual({ 'x:0': 'b' });
    expect([pointsOf(won, 'a'), pointsOf(won, 'b')]).toEqual([0, 2]);
  });

  it('opens a blank that nobody answered without a point', () => {
    const opened = openStep(begun, 'x:0', null);
    expect(opened.contest).toMatchObject({ open: ['x:0'], won: {} });
    expect(opened.scores).toEqual([]);
  });

  it('closes what was opened last, with its point', () => {
    const back = closeLastStep(openStep(begun, 'x:0', 'a'));
    expect(back).toEqual(begun);
    expect(closeLastStep(begun)).toBe(begun);
  });

  it('ends with a board on which teams share a place', () => {
    const { contest } = begun;
    const end = contest && moveContest(moveContest(contest, 1), 5);
    expect(end && presentDrill(end)).toBeNull();
    const played = openStep(openStep(begun, 'x:0', 'b'), 'x:1', 'c');
    expect(finalBoard(played).map(({ team, points, place }) => [team.id, points, place])).toEqual([
      ['b', 1, 1],
      ['c', 1, 1],
      ['a', 0, 3],
    ]);
  });
});
