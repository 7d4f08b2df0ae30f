import { describe, expect, it } from 'vitest';
import { DAY, MINUTE, practised } from '../../../tests/fixtures/facts.ts';
import { quietCut } from './checkpoint.ts';

const record = (...minutes: number[]) => minutes.map((at) => practised(at * MINUTE, 'phrase-1', 'right'));

describe('where a record can be cut', () => {
  it('is after its newest quiet half hour', () => {
    expect(quietCut(record(0, 10, 60, 70, 200, 210), DAY)).toBe(6);
    expect(quietCut(record(0, 10, 60, 70, 200, 210), 215 * MINUTE)).toBe(4);
    expect(quietCut(record(0, 10, 60, 70), 75 * MINUTE)).toBe(2);
  });

  it('is not in the middle of a sitting, which lasts while a fact follows within half an hour', () => {
    expect(quietCut(record(0, 30, 60, 90), 95 * MINUTE)).toBe(0);
    expect(quietCut(record(0, 31, 60), 65 * MINUTE)).toBe(1);
  });

  it('is never after the latest time that is allowed', () => {
    const facts = record(0, 600, 1000);
    expect(quietCut(facts, 1000 * MINUTE)).toBe(2);
    expect(quietCut(facts, 601 * MINUTE)).toBe(1);
    expect(quietCut(facts, 0)).toBe(0);
    expect(quietCut([], DAY)).toBe(0);
  });
});
