import { describe, expect, it } from 'vitest';
import {
  addOption,
  clearHands,
  handsCounted,
  newPoll,
  removeOption,
  setHands,
  setOption,
  shares,
} from './poll.ts';

const POLL = newPoll('先说哪一句？', ['请坐', '稍等', '找谁']);

describe('hands', () => {
  it('are shown as parts of all hands that were counted', () => {
    const counted = setHands(setHands(POLL, 0, 6), 1, 3);
    expect(handsCounted(counted)).toBe(9);
    expect(shares(counted)).toEqual([67, 33, 0]);
    expect(shares(clearHands(counted))).toEqual([0, 0, 0]);
  });

  it('are whole and never fewer than none', () => {
    const hands = [-3, 2.6, Number.NaN, 5000].map((typed) => setHands(POLL, 0, typed).options[0]?.hands);
    expect(hands).toEqual([0, 3, 0, 999]);
  });
});

describe('answers of a poll', () => {
  it('are two to six', () => {
    let many = POLL;
    for (let times = 0; times < 9; times += 1) many = addOption(many);
    expect(many.options).toHaveLength(6);
    for (let times = 0; times < 9; times += 1) many = removeOption(many, 0);
    expect(many.options).toHaveLength(2);
  });

  it('keep their hands when they are worded anew', () => {
    expect(setOption(setHands(POLL, 1, 4), 1, '请稍等').options[1]).toEqual({ text: '请稍等', hands: 4 });
  });
});
