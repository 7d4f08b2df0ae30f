import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { digestOf } from './digest.ts';

/** Chance that a seed fixes. The version of pure-rand is pinned: another one might draw other papers. */
export interface Random {
  /** @returns a whole number from 0 to `below` - 1 */
  below(below: number): number;
  /** @returns the items in another order (Fisher and Yates, as by Durstenfeld 1964) */
  shuffled<T>(items: readonly T[]): T[];
}

/** @param names the seed, and what it is for: each use has a chance of its own */
export function randomOf(...names: readonly string[]): Random {
  const digest = digestOf(names);
  const state = [0, 1, 2, 3].map((at) => parseInt(digest.slice(8 * at, 8 * at + 8), 16) | 0);
  const source = xoroshiro128plusFromState(state);
  const below = (limit: number): number => uniformInt(source, 0, limit - 1);
  return {
    below,
    shuffled: (items) => {
      const order = [...items];
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        const [one, two] = [order[at], order[other]];
        if (one === undefined || two === undefined) continue;
        order[at] = two;
        order[other] = one;
      }
      return order;
    },
  };
}
