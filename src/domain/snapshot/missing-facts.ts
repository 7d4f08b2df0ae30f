import type { ExamAnswered, Fact } from '../record/fact.ts';
import { asReview } from '../review/exam-work.ts';
import { timeCode } from './codes.ts';
import { subjectOf } from './essentials.ts';

/**
 * @param restored from a snapshot
 * @param local what this device has
 * @returns the restored facts that this device does not have: a snapshot knows the hour
 */
export function missingFacts(restored: readonly Fact[], local: readonly Fact[]): readonly Fact[] {
  const own = new Set(local.flatMap(asReview).map(mark));
  const begun = new Set<string>();
  const over = new Set<string>();
  const answered = new Map<string, number>();
  for (const fact of local) {
    if (fact.kind === 'examBegun') begun.add(fact.rules.attempt);
    if (fact.kind === 'examSubmitted') over.add(fact.attempt.attempt);
    if (fact.kind === 'examAnswered') {
      const place = placeOf(fact);
      answered.set(place, Math.max(fact.at, answered.get(place) ?? 0));
    }
  }
  return restored.filter((fact) => {
    switch (fact.kind) {
      case 'examBegun':
        return !begun.has(fact.rules.attempt) && !over.has(fact.rules.attempt);
      case 'examNoted':
        return !begun.has(fact.attempt) && !over.has(fact.attempt);
      case 'examAnswered':
        // Seconds were rounded up.
        return !over.has(fact.attempt) && fact.at >= (answered.get(placeOf(fact)) ?? -Infinity) + 1000;
      default:
        return !own.has(mark(fact));
    }
  });
}

function placeOf({ attempt, item }: ExamAnswered): string {
  return `${attempt} ${String(item)}`;
}

function mark(fact: Fact): string {
  return `${fact.kind} ${subjectOf(fact) ?? ''} ${'blank' in fact ? String(fact.blank) : ''} ${timeCode(fact.at)}`;
}
