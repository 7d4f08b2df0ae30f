import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../answer/mark.ts';
import type { Fact, NewFact } from '../record/fact.ts';
import { byTime } from '../record/order.ts';
import { drillsRight, extendProgress, foldProgress, isStamped, resumePlace } from './progress.ts';

let made = 0;
function fact(at: number, body: NewFact): Fact {
  made += 1;
  return { v: 3, id: `f${String(made)}`, at, course: '1.0.0+0', ...body };
}

function answered(at: number, drill: string, ...verdicts: Verdict[]): Fact {
  const entries = verdicts.map((verdict) => ({ answer: `答${verdict}`, verdict }));
  return fact(at, { kind: 'answered', drill, mode: 'typed', entries });
}

const ONE = { id: 'one', drills: ['smile', 'chair'] };
const TWO = { id: 'two', drills: ['mind'] };

describe('progress', () => {
  it('is the newest answer of each drill, whatever order the facts come in', () => {
    const facts = [answered(20, 'smile', 'right'), answered(10, 'smile', 'wrong')];
    expect(foldProgress(facts).drills['smile']).toMatchObject({
      done: true,
      attempts: 2,
      at: 20,
      entries: [{ verdict: 'right' }],
    });
  });

  it('is the same for two records joined in either order, and when facts come twice', () => {
    const all = [
      answered(1, 'smile', 'wrong'),
      fact(2, { kind: 'hinted', drill: 'smile', blank: 0, rung: 2 }),
      answered(3, 'smile', 'right'),
      fact(3, { kind: 'shown', drill: 'chair', blank: 0 }),
      fact(4, { kind: 'lessonOpened', lesson: 'one' }),
      fact(5, { kind: 'lessonRead', lesson: 'one' }),
    ];
    const whole = foldProgress(all);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        (some, every) => {
          expect(foldProgress([...some, ...every])).toEqual(whole);
        },
      ),
    );
  });

  it('is the same whether it is folded at once or bit by bit', () => {
    const review = { review: true } as const;
    const all = [
      answered(1, 'smile', 'wrong'),
      fact(2, { kind: 'hinted', drill: 'smile', blank: 0, rung: 2 }),
      answered(3, 'smile', 'right'),
      fact(4, { kind: 'shown', drill: 'chair', blank: 0, ...review }),
      fact(4, { kind: 'lessonRead', lesson: 'one' }),
      fact(6, { kind: 'appealed', drill: 'smile', blank: 0, answer: '答right' }),
    ].sort(byTime);
    for (const cut of all.keys()) {
      const before = foldProgress(all.slice(0, cut));
      expect(extendProgress(before, all.slice(cut))).toEqual(foldProgress(all));
    }
  });

  it('takes any name of a drill or a lesson, even one that objects have of themselves', () => {
    for (const name of ['constructor', '__proto__', 'toString']) {
      const hint = fact(2, { kind: 'hinted', drill: name, blank: 0, rung: 2 });
      const opened = fact(3, { kind: 'lessonOpened', lesson: name });
      const progress = foldProgress([answered(1, name, 'right'), hint, opened]);
      expect(Object.entries(progress.drills)).toMatchObject([[name, { done: true, rungs: { 0: 2 } }]]);
      expect(Object.entries(progress.opened)).toEqual([[name, 3]]);
    }
  });

  it('counts a drill as done when each blank is right, revealed or open', () => {
    expect(foldProgress([answered(1, 'x', 'right', 'shown', 'open')]).drills['x']?.done).toBe(true);
    for (const left of ['near', 'wrong', 'used', 'empty'] as const) {
      expect(foldProgress([answered(1, 'x', 'right', left)]).drills['x']?.done).toBe(false);
    }
  });

  it('does not take a drill as done because one of its answers was revealed', () => {
    const show = (at: number, blank: number) => fact(at, { kind: 'shown', drill: 'x', blank, of: 2 });
    expect(foldProgress([show(1, 0)]).drills['x']).toMatchObject({
      done: false,
      entries: [{ verdict: 'shown' }, { verdict: 'empty' }],
    });
    expect(foldProgress([show(1, 0), show(2, 1)]).drills['x']?.done).toBe(true);
  });

  it('takes an appealed answer as settled, but not another wrong one in its place', () => {
    const appeal = fact(2, { kind: 'appealed', drill: 'x', blank: 0, answer: '答wrong' });
    expect(foldProgress([answered(1, 'x', 'wrong'), appeal]).drills['x']?.done).toBe(true);
    const other = fact(3, {
      kind: 'answered',
      drill: 'x',
      mode: 'typed',
      entries: [{ answer: '别的', verdict: 'wrong' }],
    });
    expect(foldProgress([answered(1, 'x', 'wrong'), appeal, other]).drills['x']?.done).toBe(false);
  });

  it('keeps the highest rung of the ladder, the last one for a revealed answer', () => {
    const rung = (at: number, step: number) => fact(at, { kind: 'hinted', drill: 'x', blank: 1, rung: step });
    expect(foldProgress([rung(1, 3), rung(2, 1)]).drills['x']?.rungs).toEqual({ 1: 3 });
    expect(
      foldProgress([rung(1, 1), fact(2, { kind: 'shown', drill: 'x', blank: 1 })]).drills['x'],
    ).toMatchObject({
      rungs: { 1: 4 },
      attempts: 0,
      entries: [{ verdict: 'empty' }, { verdict: 'shown' }],
    });
  });
});

describe('a stamp', () => {
  const read = fact(9, { kind: 'lessonRead', lesson: 'one' });
  it('needs the text read and every drill right', () => {
    const drills = [answered(1, 'smile', 'right'), answered(2, 'chair', 'open')];
    expect(isStamped(foldProgress([...drills, read]), ONE)).toBe(true);
    expect(isStamped(foldProgress(drills), ONE)).toBe(false);
    expect(isStamped(foldProgress([drills[0] ?? read, read]), ONE)).toBe(false);
  });

  it('waits for a revealed answer to be written, and stays once it is earned', () => {
    const shown = [answered(1, 'smile', 'right'), answered(2, 'chair', 'shown'), read];
    expect(isStamped(foldProgress(shown), ONE)).toBe(false);
    const again = [...shown, answered(10, 'chair', 'right')];
    expect(isStamped(foldProgress(again), ONE)).toBe(true);
    expect(isStamped(foldProgress([...again, answered(11, 'chair', 'wrong')]), ONE)).toBe(true);
  });

  it('is on its way with the drills that are right', () => {
    expect(
      drillsRight(foldProgress([answered(1, 'smile', 'right'), answered(1, 'chair', 'near')]), ONE),
    ).toBe(1);
  });
});

describe('where to go on', () => {
  const lessons = [ONE, TWO];
  const place = (facts: Fact[], drafts: Parameters<typeof resumePlace>[1] = []) =>
    resumePlace(foldProgress(facts), drafts, lessons);

  it('is the first lesson’s beginning for somebody new', () => {
    expect(place([])).toEqual({ lesson: 'one', drill: null, blank: 0 });
  });

  it('is the unfinished writing, at its blank', () => {
    const draft = { lesson: 'two', drill: 'mind', blank: 1, at: 50 };
    expect(place([answered(10, 'smile', 'wrong')], [draft])).toEqual({
      lesson: 'two',
      drill: 'mind',
      blank: 1,
    });
  });

  it('is the lesson seen last at its first open blank when the writing is older', () => {
    const draft = { lesson: 'two', drill: 'mind', blank: 0, at: 5 };
    const facts = [answered(10, 'smile', 'right'), answered(20, 'chair', 'right', 'wrong')];
    expect(place(facts, [draft])).toEqual({ lesson: 'one', drill: 'chair', blank: 1 });
  });

  it('is the unfinished writing of the lesson seen last, however often that was looked into since', () => {
    const draft = { lesson: 'two', drill: 'mind', blank: 1, at: 5 };
    const facts = [answered(1, 'smile', 'wrong'), fact(20, { kind: 'lessonOpened', lesson: 'two' })];
    expect(place(facts, [draft])).toEqual({ lesson: 'two', drill: 'mind', blank: 1 });
  });

  it('is the next lesson after a stamped one, and nowhere when all are stamped', () => {
    const one = [
      answered(1, 'smile', 'right'),
      answered(2, 'chair', 'right'),
      fact(3, { kind: 'lessonRead', lesson: 'one' }),
    ];
    expect(place(one)).toEqual({ lesson: 'two', drill: null, blank: 0 });
    const two = [answered(4, 'mind', 'open'), fact(5, { kind: 'lessonRead', lesson: 'two' })];
    expect(place([...one, ...two])).toBeNull();
  });

  it('does not lose a lesson’s writing for what was written in a review since', () => {
    const draft = { lesson: 'two', drill: 'mind', blank: 0, at: 50 };
    const review = { lesson: '', drill: 'review smile', blank: 0, at: 60 };
    expect(place([], [review, draft])).toEqual({ lesson: 'two', drill: 'mind', blank: 0 });
  });

  it('forgets writing in a lesson that the course no longer has', () => {
    const draft = { lesson: 'gone', drill: 'old', blank: 0, at: 50 };
    expect(place([], [draft])).toEqual({ lesson: 'one', drill: null, blank: 0 });
  });
});
