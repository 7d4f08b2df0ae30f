import type { Fact } from '../record/fact.ts';

/** What a learner has made of one scenario. */
export interface ScenarioHistory {
  /** Times that it was played to an ending. */
  readonly times: number;
  /** Names of the endings that were reached. */
  readonly endings: ReadonlySet<string>;
  /** The ending reached last. */
  readonly last: string;
  /** Milliseconds since 1970 of that. */
  readonly at: number;
  /** The form filled in last: lines that were right, and lines that it had. */
  readonly form: { readonly right: number; readonly lines: number } | null;
}

/**
 * Folds the facts into what was played. Their order does not matter, and one that comes twice counts once.
 * @returns history by the scenario's id; a scenario that was never played to an end is not in it
 */
export function foldScenarios(facts: readonly Fact[]): ReadonlyMap<string, ScenarioHistory> {
  const unique = [...new Map(facts.map((fact) => [fact.id, fact])).values()];
  unique.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const all = new Map<string, ScenarioHistory>();
  for (const fact of unique) {
    if (fact.kind === 'played') {
      const before = all.get(fact.scenario);
      all.set(fact.scenario, {
        times: (before?.times ?? 0) + 1,
        endings: new Set([...(before?.endings ?? []), fact.ending]),
        last: fact.ending,
        at: fact.at,
        form: before?.form ?? null,
      });
    } else if (fact.kind === 'filed') {
      const before = all.get(fact.scenario);
      const form = { right: fact.right, lines: fact.options.length };
      if (before) all.set(fact.scenario, { ...before, form });
    }
  }
  return all;
}
