import { describe, expect, it } from 'vitest';
import type { Attempt } from './attempt.ts';
import { heldCertificates } from './held.ts';
import { sealAttempt } from './seal-attempt.ts';

const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 10, 22, 4);
const PAPERS = [
  { id: 'whole', title: '上岗认证', months: 12 },
  { id: 'mock', title: '模拟卷', months: null },
];

function attempt(id: string, days: number, passed: boolean, paper = 'whole'): Attempt {
  const submittedAt = BEGIN + days * DAY;
  return sealAttempt({
    attempt: id,
    paper,
    submittedAt,
    holder: '陈',
    course: '1',
    result: { passed, score: 0.9, items: 1, right: 1, modules: [] },
  } as unknown as Omit<Attempt, 'digest'>);
}

describe('the certificates that are held', () => {
  it('are the newest of each paper that was passed', () => {
    const all = [attempt('new', 10, true), attempt('old', 0, true), attempt('failed', 20, false)];
    expect(heldCertificates(all, PAPERS, BEGIN + 30 * DAY).map((one) => one.attempt.attempt)).toEqual([
      'new',
    ]);
  });

  it('say how many days are left, and when to renew', () => {
    const at = (days: number) => {
      const [held] = heldCertificates([attempt('a', 0, true)], PAPERS, BEGIN + days * DAY);
      return [held?.renewal, held?.left];
    };
    expect(at(0)).toEqual(['current', 365]);
    expect(at(335)).toEqual(['soon', 30]);
    expect(at(366)).toEqual(['lapsed', -1]);
  });

  it('are none of papers without one, of what was altered, of what the course has dropped', () => {
    const altered = { ...attempt('x', 0, true), holder: '别人' };
    const all = [altered, attempt('m', 0, true, 'mock'), attempt('g', 0, true, 'gone')];
    expect(heldCertificates(all, PAPERS, BEGIN)).toEqual([]);
  });
});
