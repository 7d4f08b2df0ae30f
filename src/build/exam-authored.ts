import type { AuthoredItem } from '../content-schema/exam-item.ts';
import { lessonPath } from '../content-schema/lesson.ts';
import type { ChoiceEntry, OrderEntry } from '../domain/exam/bank.ts';
import { EXAM_BANK_TEXT as TEXT } from '../text/exam-bank.ts';
import type { Teaching } from './exam-teaching.ts';

/** An item of content/exam-items as the bank holds it. */
export function authoredEntry(item: AuthoredItem, taught: Teaching): (ChoiceEntry | OrderEntry)[] {
  const { id, lesson, title, why, rivals } = item;
  const module = taught.moduleOf.get(lesson);
  if (module === undefined) return [];
  const common = { id, module, lesson, title, why, rivals };
  if (item.kind === 'order') return [{ type: 'order', ...common, ask: item.ask, steps: item.steps }];
  return [
    {
      type: item.kind,
      ...common,
      ...question(item),
      options: item.options.map((option) => ({
        text: option.text,
        ...(option.why === undefined ? {} : { why: option.why }),
      })),
      right: [...item.options.keys()].filter((at) => item.options[at]?.right === true),
    },
  ];
}

function question(
  item: Exclude<AuthoredItem, { kind: 'order' }>,
): Pick<ChoiceEntry, 'ask' | 'scene' | 'figure'> {
  if (item.kind === 'figure') {
    return { ask: item.ask, figure: { id: item.figure, path: lessonPath(item.lesson) } };
  }
  const { scene, ask = item.kind === 'better' ? TEXT.better : TEXT.decide } = item;
  return { scene, ask };
}
