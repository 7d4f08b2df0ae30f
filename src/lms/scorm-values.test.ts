import { describe, expect, it } from 'vitest';
import {
  decimal,
  further,
  hundredths,
  identifier,
  interval,
  isIdentifier,
  line,
  shortIdentifier,
  spokenName,
  timeOfDay,
  timespan,
  timestamp,
} from './scorm-values.ts';

describe('a time', () => {
  it('is told in the forms of SCORM 1.2', () => {
    expect(timespan(0)).toBe('0000:00:00.00');
    expect(timespan(3_723_450)).toBe('0001:02:03.45');
    expect(timespan(59_999)).toBe('0000:01:00.00');
    expect(timespan(-5)).toBe('0000:00:00.00');
    expect(timespan(1e12)).toMatch(/^9999:/);
    expect(timeOfDay(new Date(2026, 10, 23, 9, 5, 7).getTime())).toBe('09:05:07');
  });

  it('is told in the forms of SCORM 2004', () => {
    expect(interval(3_723_450)).toBe('PT1H2M3.45S');
    expect(interval(0)).toBe('PT0H0M0S');
    expect(timestamp(Date.UTC(2026, 10, 23, 9, 5, 7, 128))).toBe('2026-11-23T09:05:07.12Z');
  });
});

it('a score is rounded, never further than its ends', () => {
  expect([hundredths(0), hundredths(2 / 3), hundredths(1)]).toEqual(['0', '66.67', '100']);
  expect([decimal(0), decimal(2 / 3), decimal(1)]).toEqual(['0', '0.6667', '1']);
});

it('of two statuses the further one counts', () => {
  const order = ['incomplete', 'completed', 'passed'] as const;
  expect(further(order, 'completed', 'incomplete')).toBe('completed');
  expect(further(order, 'completed', 'passed')).toBe('passed');
  expect(further(order, 'not attempted', 'incomplete')).toBe('incomplete');
});

it('an id is printable ASCII without spaces', () => {
  expect(identifier('exam-mock 题')).toBe('exam-mock__');
  expect(identifier('x'.repeat(300))).toHaveLength(255);
  expect(shortIdentifier('a-b c')).toBe('a_b_c');
  expect([isIdentifier('12'), isIdentifier('微笑'), isIdentifier('')]).toEqual([true, false, false]);
});

it('a text stays on one line, and no character is cut in two', () => {
  expect(line(' 先\r\n 道歉（　） ', 10)).toBe('先 道歉（　）');
  expect(line('微笑😀😀', 5)).toBe('微笑😀');
});

it('a name is read as people say it', () => {
  expect(['张, 三', '张，三', 'Smith, Jane', '王五', ''].map(spokenName)).toEqual([
    '张三',
    '张三',
    'Jane Smith',
    '王五',
    '',
  ]);
});
