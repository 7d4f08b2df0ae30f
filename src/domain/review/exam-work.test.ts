import { describe, expect, it } from 'vitest';
import type { Attempt, AttemptItem } from '../exam/attempt.ts';
import type { Fact } from '../record/fact.ts';
import { asReview } from './exam-work.ts';
import { sittings } from './sittings.ts';

const NOON = Date.parse('2026-11-22T12:00:00Z');

function handedIn(...items: readonly Partial<AttemptItem>[]): Fact {
  const attempt = { items } as unknown as Attempt;
  return { v: 3, id: 'x', at: NOON, course: '', kind: 'examSubmitted', attempt };
}

describe('a paper that was handed in', () => {
  it('moves the schedule of its drills: what was wrong comes again', () => {
    const paper = handedIn(
      { entry: 'drill-six-ones-smile', kind: 'typed', answer: { words: ['笑脸'] }, verdicts: ['right'] },
      { entry: 'drill-six-ones-chair', kind: 'tiles', answer: { words: ['伞'] }, verdicts: ['wrong'] },
    );
    expect(sittings([paper])).toEqual([
      { item: 'drill-six-ones-smile', at: NOON, grade: 'good' },
      { item: 'drill-six-ones-chair', at: NOON, grade: 'again' },
    ]);
  });

  it('moves the schedule of its phrases', () => {
    const better = { kind: 'better', answer: { picks: [0] } } as const;
    const paper = handedIn(
      { ...better, entry: 'phrase-3', score: 1, verdicts: ['right'] },
      { ...better, entry: 'phrase-7', score: 0, verdicts: ['wrong'] },
    );
    expect(sittings([paper]).map(({ item, grade }) => [item, grade])).toEqual([
      ['phrase-3', 'good'],
      ['phrase-7', 'again'],
    ]);
  });

  it('says nothing of what was left open, nor of what no review knows', () => {
    const paper = handedIn(
      { entry: 'drill-six-ones-smile', kind: 'typed', answer: null, verdicts: ['empty'] },
      {
        entry: 'order-lift',
        kind: 'order',
        answer: { picks: [1, 0] },
        verdicts: ['wrong', 'wrong'],
        score: 0,
      },
    );
    expect(asReview(paper)).toEqual([]);
  });
});
