import { describe, expect, it } from 'vitest';
import { choicesFor } from './choices.ts';

const better = [['一甲', '一乙'], ['二甲', '二乙'], ['三甲', '三乙'], ['四甲'], ['五甲', '五乙']];
const source = { better, others: [2, 3, 4, 5] };

describe('choices', () => {
  it('hold one sentence for this moment and two for others', () => {
    for (const round of [0, 1, 2, 3]) {
      const choices = choicesFor(1, source, round);
      expect(choices).toHaveLength(3);
      expect(choices.filter(({ n }) => n === 1)).toHaveLength(1);
      expect(new Set(choices.map(({ n }) => n)).size).toBe(3);
    }
  });

  it('change from round to round, and are the same in the same round', () => {
    expect(choicesFor(1, source, 0)).toEqual(choicesFor(1, source, 0));
    expect(choicesFor(1, source, 0)).not.toEqual(choicesFor(1, source, 1));
  });

  it('do not always have the right one in the same place', () => {
    const places = Array.from({ length: 30 }, (_, n) =>
      choicesFor(1, source, n).findIndex((choice) => choice.n === 1),
    );
    expect(new Set(places)).toEqual(new Set([0, 1, 2]));
  });

  it('never name a phrase twice, where there are few', () => {
    expect(
      choicesFor(1, { better, others: [2] }, 0)
        .map(({ n }) => n)
        .sort(),
    ).toEqual([1, 2]);
  });
});
