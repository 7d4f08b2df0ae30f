import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROGRESS } from '../progress/progress.ts';
import { quietCut } from '../record/checkpoint.ts';
import type { Answered, Fact } from '../record/fact.ts';
import { FACT_VERSION } from '../record/fact.ts';
import { inOrder } from '../record/order.ts';
import { reviewFold } from './review-fold.ts';
import { extendCards } from './schedule.ts';
import type { Cards } from './schedule.ts';
import type { Grade, Sitting } from './sittings.ts';

const MINUTE = 60_000;
/** 2026-01-01. */
const BEGIN = 1_767_225_600_000;

const facts: fc.Arbitrary<readonly Fact[]> = fc
  .array(
    fc.record({
      pause: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 * 24 * 30 })),
      drill: fc.constantFrom('six-ones-smile', 'six-ones-chair', 'four-service-awareness'),
      verdict: fc.constantFrom('right', 'near', 'wrong', 'empty'),
      review: fc.boolean(),
      ms: fc.integer({ min: 500, max: 20_000 }),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let at = BEGIN;
    return inOrder(
      all.map(({ pause, drill, verdict, review, ms }, index): Answered => {
        at += pause * MINUTE;
        return {
          v: FACT_VERSION,
          id: `fact-${String(index).padStart(3, '0')}`,
          at,
          course: 'test',
          kind: 'answered',
          drill,
          mode: 'typed',
          ms,
          entries: [{ answer: '微笑', verdict: verdict }],
          ...(review ? { review: true as const } : {}),
        };
      }),
    );
  });

describe('a fold that goes on from a quiet moment', () => {
  it.each([PROGRESS, reviewFold(0.9)] as const)('ends where the fold of all facts does: $name', (fold) => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 60 * 24 * 365 }), (all, minutes) => {
        const cut = quietCut(all, BEGIN + minutes * MINUTE);
        const before = fold.extend(fold.nothing as never, all.slice(0, cut));
        expect(fold.extend(before as never, all.slice(cut))).toEqual(fold.extend(fold.nothing as never, all));
      }),
    );
  });
});

describe('cards', () => {
  const sittings: fc.Arbitrary<readonly Sitting[]> = fc
    .array(
      fc.record({
        days: fc.double({ min: 0, max: 400, noNaN: true }),
        item: fc.constantFrom('drill-a', 'drill-b'),
        grade: fc.constantFrom<Grade>('again', 'hard', 'good', 'easy'),
      }),
      { maxLength: 30 },
    )
    .map((all) => {
      let at = BEGIN;
      return all.map(({ days, item, grade }) => ({
        item,
        grade,
        at: (at += Math.floor(days * 1440) * MINUTE),
      }));
    });

  it('are what FSRS makes of one sitting after the other', () => {
    fc.assert(
      fc.property(sittings, (all) => {
        const oneByOne = all.reduce<Cards>((cards, sitting) => extendCards(cards, [sitting], 0.9), new Map());
        expect(extendCards(new Map(), all, 0.9)).toEqual(oneByOne);
      }),
    );
  });
});
