import type { AttemptItem } from '../exam/attempt.ts';
import type { ExamSubmitted, Fact, NewFact, Outcome } from '../record/fact.ts';

/**
 * What a paper says of memory: each drill and each phrase that was answered on it counts as one that a review brought
 * up, at the moment when the paper was handed in. What was left open says nothing: time may have run out.
 *
 * @returns the facts that a review would have stored; any other fact as it is
 */
export function asReview(fact: Fact): readonly Fact[] {
  if (fact.kind !== 'examSubmitted') return [fact];
  return fact.attempt.items.flatMap((item, at): Fact[] => {
    const work = workOf(item);
    return work ? [{ ...commonOf(fact), ...work, id: `${fact.id} ${String(at)}` }] : [];
  });
}

function commonOf({ v, at, course }: ExamSubmitted): Pick<ExamSubmitted, 'v' | 'at' | 'course'> {
  return { v, at, course };
}

function workOf({ entry, kind, answer, score, verdicts }: AttemptItem): NewFact | null {
  if (answer === null) return null;
  if ('words' in answer && entry.startsWith('drill-')) {
    const entries = verdicts.map((verdict, at) => ({ answer: answer.words[at] ?? '', verdict }));
    const mode = kind === 'tiles' ? 'tiles' : 'typed';
    return { kind: 'answered', drill: entry.slice('drill-'.length), mode, entries, review: true };
  }
  if (!/^phrase-\d+$/.test(entry)) return null;
  const outcome: Outcome = score === 1 ? 'right' : 'wrong';
  return { kind: 'practised', item: entry, exercise: 'exam', outcome, review: true };
}
