import { describe, expect, it } from 'vitest';
import { EMPTY_CLASS } from './class-state.ts';
import {
  addMinute,
  goTimer,
  isUnderWay,
  isUp,
  leftMs,
  restartTimer,
  setTimer,
  standTimer,
  toggleTimer,
} from './timer.ts';

const NOW = 1_790_000_000_000;

describe('a timer', () => {
  it('goes down from its minutes and never below none', () => {
    const going = goTimer(setTimer(2), NOW);
    expect(leftMs(going, NOW + 30_000)).toBe(90_000);
    expect(leftMs(going, NOW + 200_000)).toBe(0);
  });

  it('goes on from where it was stopped, however long it stood', () => {
    const stood = standTimer(goTimer(setTimer(2), NOW), NOW + 30_000);
    expect(leftMs(goTimer(stood, NOW + 900_000), NOW + 910_000)).toBe(80_000);
  });

  it('gets a minute more while it goes, while it stands, and when it ran out', () => {
    const going = goTimer(setTimer(1), NOW);
    expect(leftMs(addMinute(going, NOW), NOW)).toBe(120_000);
    expect(leftMs(addMinute(standTimer(going, NOW + 20_000), NOW), NOW)).toBe(100_000);
    expect(leftMs(addMinute(going, NOW + 500_000), NOW + 500_000)).toBe(60_000);
  });

  it('begins anew with all its minutes', () => {
    expect(leftMs(restartTimer(goTimer(setTimer(3), NOW), NOW + 70_000), NOW + 70_000)).toBe(180_000);
  });

  it('takes whole minutes from 1 to 99', () => {
    expect([0, 2.4, 500].map((minutes) => setTimer(minutes).seconds)).toEqual([60, 120, 5940]);
  });

  it('says that the time is up, but not on another day', () => {
    const going = goTimer(setTimer(1), NOW);
    expect([59_999, 60_000, 300_000, 3_600_000].map((ms) => isUp(going, NOW + ms))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isUnderWay(going, NOW + 3_600_000)).toBe(false);
    expect(isUnderWay(setTimer(1), NOW)).toBe(false);
  });
});

describe('the key of the timer', () => {
  it('begins the minutes of the discussion, stops, goes on, and takes away what ran out', () => {
    const begun = toggleTimer(EMPTY_CLASS, 3, NOW);
    expect(begun.timer).toEqual({ state: 'going', seconds: 180, endsAt: NOW + 180_000 });
    const stood = toggleTimer(begun, 3, NOW + 1000);
    expect(stood.timer).toEqual({ state: 'standing', seconds: 180, left: 179_000 });
    const again = toggleTimer(stood, 3, NOW + 60_000);
    expect(again.timer).toMatchObject({ state: 'going', endsAt: NOW + 239_000 });
    expect(toggleTimer({ ...again, shown: 'timer' }, 3, NOW + 240_000)).toMatchObject({
      timer: null,
      shown: 'slide',
    });
  });

  it('begins five minutes where the slide says none, also long after the last timer', () => {
    const later = toggleTimer(toggleTimer(EMPTY_CLASS, undefined, NOW), undefined, NOW + 9_000_000);
    expect(later.timer).toMatchObject({ seconds: 300, endsAt: NOW + 9_300_000 });
  });
});
