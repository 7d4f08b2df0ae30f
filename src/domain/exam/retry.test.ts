import { describe, expect, it } from 'vitest';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';
import { DAY } from '../../../tests/fixtures/facts.ts';
import { PAPER } from '../../../tests/fixtures/exam-bank.ts';
import { nextTry } from './retry.ts';

const HOUR = DAY / 24;
const NOW = 100 * DAY;
const bank = examBank();
const base = attemptOf(bank);
/** A try that long ago. */
const tried = (ago: number, passed = false, paper = PAPER.id) =>
  attemptOf(bank, {
    attempt: `${paper} ${ago}`,
    paper,
    submittedAt: NOW - ago,
    result: { ...base.result, passed },
  });

describe('the next try', () => {
  it('is open for who never tried', () => {
    expect(nextTry(PAPER, [], NOW)).toEqual({ open: true, at: NOW, left: 3 });
  });

  it('waits the hours of the paper after one that failed, to the millisecond', () => {
    expect(nextTry(PAPER, [tried(2 * HOUR)], NOW)).toEqual({ open: false, at: NOW + 10 * HOUR, left: 2 });
    expect(nextTry(PAPER, [tried(12 * HOUR - 1)], NOW)).toMatchObject({ open: false, at: NOW + 1 });
    expect(nextTry(PAPER, [tried(12 * HOUR)], NOW)).toEqual({ open: true, at: NOW, left: 2 });
  });

  it('waits until the oldest leaves the period, where all are used up', () => {
    const three = [tried(20 * DAY), tried(10 * DAY), tried(2 * DAY)];
    expect(nextTry(PAPER, three, NOW)).toEqual({ open: false, at: NOW + 10 * DAY, left: 0 });
    expect(nextTry(PAPER, three, NOW + 10 * DAY)).toEqual({ open: true, at: NOW + 10 * DAY, left: 1 });
    expect(nextTry(PAPER, [...three].reverse(), NOW).at).toBe(NOW + 10 * DAY);
    // More than are allowed, from another device: two have to leave.
    expect(nextTry(PAPER, [...three, tried(DAY)], NOW).at).toBe(NOW + 20 * DAY);
  });

  it('counts from anew once the paper was passed, and may be a renewal at any time', () => {
    const all = [tried(3 * DAY), tried(2 * DAY), tried(HOUR, true)];
    expect(nextTry(PAPER, all, NOW)).toEqual({ open: true, at: NOW, left: 3 });
    expect(nextTry(PAPER, [...all, tried(HOUR / 2)], NOW)).toMatchObject({ open: false, left: 2 });
  });

  it('does not hang on other papers', () => {
    expect(nextTry(PAPER, [tried(HOUR, false, 'mock')], NOW).open).toBe(true);
  });

  it('is always open where the paper has no limit', () => {
    const mock = { ...PAPER, id: 'mock', retry: null };
    expect(nextTry(mock, [tried(1, false, 'mock')], NOW)).toEqual({ open: true, at: NOW, left: null });
  });
});
