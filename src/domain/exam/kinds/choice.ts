import type { ChoiceEntry } from '../bank.ts';
import type { ChoiceItem, ExamAnswer, Marked } from '../item.ts';
import type { Random } from '../random.ts';

/** Wrong options beside the right one. */
const WRONG = 3;

/** One right option and up to three others, shuffled. */
export function layOutChoice(entry: ChoiceEntry, random: Random): ChoiceItem {
  const { id, type, scene, ask, figure, options, right } = entry;
  const others = [...options.keys()].filter((at) => !right.includes(at));
  const offered = random.shuffled([
    ...random.shuffled(right).slice(0, 1),
    ...random.shuffled(others).slice(0, WRONG),
  ]);
  return {
    kind: type,
    id,
    ...(scene === undefined ? {} : { scene }),
    ask,
    ...(figure === undefined ? {} : { figure }),
    options: offered.map((at) => ({ at, text: options[at]?.text ?? '' })),
  };
}

/** @returns whether it is one of the options that were offered */
export function isChoice({ options }: ChoiceItem, answer: ExamAnswer): boolean {
  return 'picks' in answer && answer.picks.length === 1 && options.some(({ at }) => at === answer.picks[0]);
}

export function scoreChoice({ right }: ChoiceEntry, answer: ExamAnswer | null): Marked {
  const [chosen] = answer && 'picks' in answer ? answer.picks : [];
  if (chosen === undefined) return { score: 0, verdicts: ['empty'] };
  return right.includes(chosen) ? { score: 1, verdicts: ['right'] } : { score: 0, verdicts: ['wrong'] };
}
