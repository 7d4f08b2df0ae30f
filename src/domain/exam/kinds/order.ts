import type { OrderEntry } from '../bank.ts';
import type { ExamAnswer, Marked, OrderItem } from '../item.ts';
import type { Random } from '../random.ts';
import { rounded } from '../rounded.ts';

/** The steps in an order that is not the right one. */
export function layOutOrder({ id, ask, steps }: OrderEntry, random: Random): OrderItem {
  const right = [...steps.keys()];
  let order = random.shuffled(right);
  while (steps.length > 1 && order.every((at, place) => at === place)) order = random.shuffled(right);
  return { kind: 'order', id, ask, steps: order.map((at) => ({ at, text: steps[at] ?? '' })) };
}

/** @returns whether every step is in it once */
export function isOrder({ steps }: OrderItem, answer: ExamAnswer): boolean {
  if (!('picks' in answer)) return false;
  const { picks } = answer;
  return picks.length === steps.length && steps.every(({ at }) => picks.includes(at));
}

/** Each step that directly follows the one before it counts: one early slip does not make the rest wrong. */
export function scoreOrder({ steps }: OrderEntry, answer: ExamAnswer | null): Marked {
  const picks = answer && 'picks' in answer ? answer.picks : [];
  if (picks.length === 0) return { score: 0, verdicts: [] };
  const follows = picks.map((at, place) => at === (place === 0 ? 0 : (picks[place - 1] ?? 0) + 1));
  const pairs = follows.slice(1).filter(Boolean).length;
  return {
    score: rounded(pairs / Math.max(1, steps.length - 1)),
    verdicts: follows.map((holds) => (holds ? 'right' : 'wrong')),
  };
}
