import { useState } from 'react';
import { useStore } from 'zustand';
import type { Outcome } from '../../domain/record/fact.ts';
import { record } from '../../stores/record.ts';
import { usePractice } from '../use-practice.ts';

interface Task {
  readonly id: string;
}

interface Answer<T extends Task> {
  readonly task: T;
  readonly outcome: Outcome;
  readonly value: number;
}

/** Tasks of one exercise, one in hand: its answer is stored, then judged. */
export function useTasks<T extends Task>(item: string, exercise: string, tasks: readonly [T, ...T[]]) {
  const facts = useStore(record.state, (state) => state.facts);
  const [at, setAt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const { store, elapsed, failed, busy } = usePractice();
  const task = tasks[at] ?? tasks[0];
  const right = new Set(
    facts.flatMap((fact) => (fact.kind === 'practised' && fact.outcome === 'right' ? [fact.item] : [])),
  );
  return {
    task,
    at,
    /** What was judged of the task in hand. */
    answer: answer?.task === task ? answer : null,
    failed,
    /** The one in hand was just done rightly, and there is another. */
    hasNext: answer?.task === task && answer.outcome === 'right' && at + 1 < tasks.length,
    isDone: ({ id }: T) => right.has(`${item}-${id}`),
    choose: (place: number): void => {
      setAt(place);
      setAnswer(null);
      elapsed();
    },
    hand: async (outcome: Outcome, value: number): Promise<void> => {
      if (busy) return;
      const saved = await store({
        kind: 'practised',
        item: `${item}-${task.id}`,
        exercise,
        outcome,
        answer: String(value),
        ms: elapsed(),
      });
      if (saved) setAnswer({ task, outcome, value });
    },
  };
}
