import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchGroup } from './match-group.ts';

/** Up to six answers, each meeting some of up to five concepts. */
const groups = fc.array(fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 5 }), { maxLength: 6 });

/** The most answers that can have a concept of their own, found by trying everything. */
function most(meets: readonly (readonly number[])[], taken: readonly number[] = []): number {
  const [first, ...rest] = meets;
  if (!first) return 0;
  const placed = first.filter((concept) => !taken.includes(concept));
  return Math.max(most(rest, taken), ...placed.map((concept) => 1 + most(rest, [...taken, concept])));
}

const count = (given: readonly (number | null)[]): number =>
  given.filter((concept) => concept !== null).length;

describe('an any-order group', () => {
  it('gives each answer the concept that it meets', () => {
    expect(matchGroup([[2], [0], [1]])).toEqual([2, 0, 1]);
  });

  it('gives nothing to an answer that meets no concept', () => {
    expect(matchGroup([[], [0]])).toEqual([null, 0]);
    expect(matchGroup([])).toEqual([]);
  });

  it('gives one concept to the first of two answers that say the same', () => {
    expect(matchGroup([[1], [1]])).toEqual([1, null]);
  });

  it('lets an answer that could go elsewhere make room', () => {
    expect(matchGroup([[0, 1], [0]])).toEqual([1, 0]);
    expect(matchGroup([[0, 1], [1, 2], [0]])).toEqual([1, 2, 0]);
  });

  it('gives only concepts that are met, and none twice', () => {
    fc.assert(
      fc.property(groups, (meets) => {
        const given = matchGroup(meets);
        expect(given).toHaveLength(meets.length);
        for (const [answer, concept] of given.entries()) {
          if (concept !== null) expect(meets[answer]).toContain(concept);
        }
        const held = given.filter((concept) => concept !== null);
        expect(new Set(held).size).toBe(held.length);
      }),
    );
  });

  it('places as many answers as can be placed at all', () => {
    fc.assert(
      fc.property(groups, (meets) => {
        expect(count(matchGroup(meets))).toBe(most(meets));
      }),
      { numRuns: 500 },
    );
  });

  it('never takes the place of an earlier answer for a later one', () => {
    fc.assert(
      fc.property(groups, groups, (earlier, later) => {
        const alone = matchGroup(earlier).map((concept) => concept !== null);
        const together = matchGroup([...earlier, ...later]).map((concept) => concept !== null);
        expect(together.slice(0, earlier.length)).toEqual(alone);
      }),
    );
  });
});
