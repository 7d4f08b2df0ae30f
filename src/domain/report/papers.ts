import type { Attempt } from '../exam/attempt.ts';
import type { Fact } from '../record/fact.ts';

/** How a paper went so far. */
export interface PaperStanding {
  /** The best score, 0 to 1. */
  readonly best: number;
  readonly passed: boolean;
  /** Times that it was handed in. */
  readonly tries: number;
}

/** @returns the papers of a record that were handed in */
export function handedIn(facts: readonly Fact[]): readonly Attempt[] {
  const attempts = facts.flatMap((fact) => (fact.kind === 'examSubmitted' ? [fact.attempt] : []));
  return [...new Map(attempts.map((attempt) => [attempt.attempt, attempt])).values()];
}

/**
 * @param attempts handed in on this device
 * @param before what a platform remembers of other devices
 * @returns by paper, the better of both: what was passed stays passed
 */
export function paperStandings(
  attempts: readonly Attempt[],
  before: Readonly<Record<string, PaperStanding>>,
): Record<string, PaperStanding> {
  const standings: Record<string, PaperStanding> = {};
  for (const { paper, result } of attempts) {
    const known = standings[paper];
    standings[paper] = {
      best: Math.max(result.score, known?.best ?? 0),
      passed: result.passed || known?.passed === true,
      tries: (known?.tries ?? 0) + 1,
    };
  }
  for (const [paper, { best, passed, tries }] of Object.entries(before)) {
    const known = standings[paper];
    standings[paper] = {
      best: Math.max(best, known?.best ?? 0),
      passed: passed || known?.passed === true,
      tries: Math.max(tries, known?.tries ?? 0),
    };
  }
  return standings;
}
