import type { Fact } from './fact.ts';

/** The order in which facts are folded: by time, and by id where two have the same. */
export function byTime(one: Fact, other: Fact): number {
  return one.at - other.at || (one.id < other.id ? -1 : 1);
}

/** @returns the facts in that order, each once: one may come twice, from this page and from what is stored */
export function inOrder(facts: readonly Fact[]): readonly Fact[] {
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].sort(byTime);
}
