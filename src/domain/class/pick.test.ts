import { describe, expect, it } from 'vitest';
import { EMPTY_CLASS } from './class-state.ts';
import {
  callOne,
  clearNames,
  crossOut,
  lastCalled,
  readNames,
  setNames,
  takeBackCall,
  waiting,
} from './pick.ts';

const FOUR = setNames(EMPTY_CLASS, ['甲', '乙', '丙', '丁']);
const first = (): number => 0;

/** Chance that always takes the last of what is offered. */
const last = (below: number): number => below - 1;

describe('a list of names', () => {
  it('is read one a line, trimmed, each name once', () => {
    expect(readNames('  王小明\r\n李  丽\n\n王小明\n')).toEqual(['王小明', '李 丽']);
  });

  it('that is pasted again keeps who was called and is still on it', () => {
    expect(setNames({ ...FOUR, called: ['丁', '甲'] }, ['甲', '戊']).called).toEqual(['甲']);
  });

  it('goes away whole', () => {
    expect(clearNames({ ...callOne(FOUR, first), shown: 'pick' })).toEqual(EMPTY_CLASS);
  });
});

describe('who is called', () => {
  it.each([
    ['first', first],
    ['last', last],
  ])('is nobody twice until all were called, whoever comes %s', (_, chance) => {
    let state = FOUR;
    for (let times = 0; times < 4; times += 1) state = callOne(state, chance);
    expect([...state.called].sort()).toEqual([...FOUR.names].sort());
    expect(waiting(state)).toEqual([]);
  });

  it('begins anew then, not with the one who was just called', () => {
    const all = { ...FOUR, called: ['乙', '丙', '丁', '甲'] };
    const anew = callOne(all, first);
    expect(anew.called).toEqual(['乙']);
    expect(waiting(anew)).toHaveLength(3);
  });

  it('gets a turn later where the call was taken back, and none where the name was crossed out', () => {
    const called = callOne(FOUR, first);
    expect(waiting(takeBackCall(called))).toContain('甲');
    const crossed = crossOut(called, '甲');
    expect([crossed.names.includes('甲'), lastCalled(crossed)]).toEqual([false, null]);
  });

  it('is nobody of an empty list, and always the same of a list of one', () => {
    expect(callOne(EMPTY_CLASS, first)).toBe(EMPTY_CLASS);
    const one = callOne(callOne(setNames(EMPTY_CLASS, ['甲']), first), first);
    expect(one.called).toEqual(['甲']);
  });
});
