import { describe, expect, it } from 'vitest';
import { randomOf } from './random.ts';

const many = (seed: string, below: number): number[] => {
  const random = randomOf(seed);
  return Array.from({ length: 6000 }, () => random.below(below));
};

describe('chance from a seed', () => {
  it('is the same for ever: papers that were drawn once must come out again', () => {
    expect(randomOf('seed', 'draw').shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toMatchInlineSnapshot(`
      [
        2,
        8,
        3,
        0,
        7,
        9,
        5,
        4,
        1,
        6,
      ]
    `);
  });

  it('is another for another use', () => {
    expect(many('a', 1000)).not.toEqual(many('b', 1000));
    // Names do not run together.
    expect(randomOf('ab', 'c').below(1e9)).not.toBe(randomOf('a', 'bc').below(1e9));
  });

  it('favours no number', () => {
    const counts = [0, 1, 2, 3, 4, 5].map((one) => many('s', 6).filter((at) => at === one).length);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });

  it('favours no order, and loses nothing', () => {
    const orders = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = randomOf(String(seed)).shuffled(['a', 'b', 'c']).join('');
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(130);
  });
});
