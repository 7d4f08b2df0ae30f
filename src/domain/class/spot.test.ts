import { describe, expect, it } from 'vitest';
import { beginSpotting, callLine, foundIn, lineState, solve, takeBackLine } from './spot.ts';

const DIALOGUE = {
  id: 'hall',
  title: '',
  place: '',
  customer: '',
  script: [
    { staff: false, say: '请问……' },
    { staff: true, say: '您好', why: '问好了' },
    { staff: true, say: '找谁？', forbidden: 1, why: '像盘问' },
    { staff: true, say: '不知道。', forbidden: 3, why: '没着落' },
  ],
};
const states = (spotting: ReturnType<typeof beginSpotting>) =>
  DIALOGUE.script.map((line, at) => lineState(line, at, spotting));

describe('a dialogue on the stage', () => {
  it('says nothing of a line before it is called out', () => {
    expect(states(beginSpotting('hall'))).toEqual([null, null, null, null]);
  });

  it('says of what was called out whether it was right, and at the end of all the rest', () => {
    const called = callLine(callLine(beginSpotting('hall'), 2), 1);
    expect(states(called)).toEqual([null, 'fine', 'hit', null]);
    expect(states(solve(called))).toEqual([null, 'fine', 'hit', 'missed']);
    expect(foundIn(DIALOGUE, called)).toEqual({ found: 1, all: 2 });
  });

  it('goes back step by step, first the end, then the lines', () => {
    const called = callLine(beginSpotting('hall'), 2);
    expect(takeBackLine(solve(called))).toEqual(called);
    expect(takeBackLine(called)).toEqual(beginSpotting('hall'));
  });

  it('takes a line once, and none after the end', () => {
    const called = callLine(beginSpotting('hall'), 2);
    expect(callLine(called, 2)).toBe(called);
    expect(callLine(solve(called), 3).picked).toEqual([2]);
  });
});
