import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';
import { MINUTE, fact } from '../../../tests/fixtures/facts.ts';
import type { Fact } from '../record/fact.ts';
import { byTime } from '../record/order.ts';
import type { AttemptEventKind, AttemptRules } from './attempt.ts';
import { EXAMS, deadline, flagged, historyOf, lastSeen, timeLeft } from './sittings.ts';
import type { Exams } from './sittings.ts';

const bank = examBank();
const rules = (attempt: string): AttemptRules => ({
  attempt,
  paper: 'whole',
  bank: bank.digest,
  seed: 's',
  history: null,
  code: null,
  minutes: 40,
  extra: 5,
  holder: '',
});
const begun = (at: number, attempt = 'a') => fact(at, { kind: 'examBegun', rules: rules(attempt) });
const answered = (at: number, item: number, pick: number, attempt = 'a') =>
  fact(at, { kind: 'examAnswered', attempt, item, answer: { picks: [pick] }, ms: 100 });
const noted = (at: number, what: AttemptEventKind, item = 0, attempt = 'a') =>
  fact(at, { kind: 'examNoted', attempt, event: { what, at, item } });
const submitted = (at: number, attempt = 'a', holder = '') =>
  fact(at, { kind: 'examSubmitted', attempt: attemptOf(bank, { attempt, holder }) });
const folded = (...facts: Fact[]): Exams => EXAMS.extend(EXAMS.nothing, facts) ?? EXAMS.nothing;

describe('a paper that was begun', () => {
  it('holds the last answer to each item, and how long it took in all', () => {
    const sitting = folded(begun(1), answered(2, 0, 1), answered(3, 4, 0), answered(5, 0, 2)).open.get('a');
    expect(sitting).toMatchObject({ begunAt: 1, course: '1.0.0+0' });
    expect(sitting?.answers).toEqual({
      0: { answer: { picks: [2] }, at: 5, ms: 200 },
      4: { answer: { picks: [0] }, at: 3, ms: 100 },
    });
  });

  it('has the flags that were set and not taken away', () => {
    const { open } = folded(
      begun(1),
      noted(2, 'flag', 3),
      noted(3, 'flag', 5),
      noted(4, 'unflag', 3),
      noted(5, 'left', 7),
    );
    expect(open.get('a') && [...flagged(open.get('a') ?? { events: [] })]).toEqual([5]);
  });

  it('has its own minutes and those that the trainer added, and no less for a clock that was turned back', () => {
    const sitting = folded(begun(0), answered(30 * MINUTE, 0, 1)).open.get('a');
    if (!sitting) throw new Error('no sitting');
    expect(deadline(sitting)).toBe(45 * MINUTE);
    expect(lastSeen(sitting)).toBe(30 * MINUTE);
    expect(timeLeft(sitting, 40 * MINUTE)).toBe(5 * MINUTE);
    expect(timeLeft(sitting, MINUTE)).toBe(15 * MINUTE);
    expect(timeLeft(sitting, 50 * MINUTE)).toBe(0);
  });

  it('does not begin again', () => {
    expect(folded(begun(1), answered(2, 0, 1), begun(3)).open.get('a')).toMatchObject({ begunAt: 1 });
    expect(folded(begun(1), submitted(2), begun(3)).open.size).toBe(0);
  });

  it('is not mixed up with another', () => {
    const { open } = folded(begun(1), begun(2, 'b'), answered(3, 0, 1, 'b'), noted(4, 'flag', 1, 'a'));
    expect(open.get('a')?.answers).toEqual({});
    expect(open.get('b')?.events).toEqual([]);
  });
});

describe('a paper that was handed in', () => {
  it('is no longer open, and what comes late says nothing', () => {
    const { open, attempts } = folded(begun(1), submitted(2), answered(3, 0, 1), noted(4, 'left'));
    expect([open.size, attempts.map(({ attempt }) => attempt)]).toEqual([0, ['a']]);
  });

  it('twice, by two pages, counts as it was first', () => {
    const { attempts } = folded(begun(1), submitted(2, 'a', '第一'), submitted(3, 'a', '第二'));
    expect(attempts.map(({ holder }) => holder)).toEqual(['第一']);
  });

  it('without its beginning still counts', () => {
    expect(folded(submitted(2)).attempts).toHaveLength(1);
  });
});

describe('answers without a beginning', () => {
  it('say nothing, whatever the attempt is called', () => {
    for (const name of ['x', '__proto__', 'constructor'])
      expect(folded(answered(1, 0, 1, name), noted(2, 'flag', 0, name))).toEqual(EXAMS.nothing);
    const { open } = folded(begun(1, '__proto__'), answered(2, 0, 1, '__proto__'));
    expect(open.get('__proto__')?.answers[0]?.answer).toEqual({ picks: [1] });
  });
});

it('what is folded in parts is the same as what is folded at once, and leaves the parts as they were', () => {
  const attempt = fc.constantFrom('a', 'b', '__proto__');
  const time = fc.nat(50);
  const any = fc.oneof(
    fc.tuple(time, attempt).map(([at, name]) => begun(at, name)),
    fc
      .tuple(time, attempt, fc.nat(3), fc.nat(3))
      .map(([at, name, item, pick]) => answered(at, item, pick, name)),
    fc
      .tuple(time, attempt, fc.constantFrom<AttemptEventKind>('flag', 'unflag', 'left', 'clock'))
      .map(([at, name, what]) => noted(at, what, at % 3, name)),
    fc.tuple(time, attempt).map(([at, name]) => submitted(at, name)),
    time.map((at) => fact(at, { kind: 'lessonRead', lesson: 'x' })),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.nat(30), (made, at) => {
      const facts = [...made].sort(byTime);
      const first = folded(...facts.slice(0, at));
      const before = structuredClone(first);
      expect(EXAMS.extend(first, facts.slice(at))).toEqual(folded(...facts));
      expect(first).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

describe('the history', () => {
  it('says how each entry went when it was last on a paper: wrong where it was not all right', () => {
    const first = attemptOf(bank, {}, { 'better-1': { picks: [1] }, 'drill-smile': { words: ['笑脸', ''] } });
    expect(historyOf([first])).toEqual({
      'drill-smile': 'wrong',
      'better-1': 'wrong',
      'spot-1': 'right',
      'order-1': 'right',
    });
    expect(historyOf([first, attemptOf(bank)])['better-1']).toBe('right');
    expect(historyOf([attemptOf(bank), first])['better-1']).toBe('wrong');
  });
});
