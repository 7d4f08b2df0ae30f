import type { Drill, Stem } from '../../domain/drill/drill.ts';
import type { Content } from '../content-fs.ts';
import { drillsOfTag } from '../drills-of-tag.ts';

/** A drill as other programs can ask it: each blank by itself, what agrees between blanks is lost. */
export interface Question {
  readonly id: string;
  /** Title of its unit, and of its lesson. */
  readonly module: string;
  readonly lesson: string;
  /** Text of the stem, and a blank where one stands. */
  readonly parts: readonly (string | Gap)[];
  readonly explanation: string;
}

export interface Gap {
  /** Wordings that are right, the model first; of an open blank, models. */
  readonly answers: readonly string[];
  /** Nothing typed here is right or wrong. */
  readonly open: boolean;
}

/** @returns the drills that stand in lessons, in teaching order */
export function questionsOf(content: Content): readonly Question[] {
  const { course, lessons, drills } = content;
  const byId = new Map(drills.map(({ drill }) => [drill.id, drill]));
  return course.modules.flatMap((module) =>
    module.lessons.flatMap((id) => {
      const lesson = lessons.find(({ meta }) => meta.id === id);
      const ids = lesson ? lesson.tags.flatMap((tag) => drillsOfTag(content, tag)) : [];
      return ids.flatMap((drill) => {
        const known = byId.get(drill);
        return known ? [question(known, module.title, lesson?.meta.title ?? '')] : [];
      });
    }),
  );
}

function question(drill: Drill, module: string, lesson: string): Question {
  return { id: drill.id, module, lesson, parts: partsOf(drill.stem, drill), explanation: drill.explanation };
}

/** Blanks whose order is free each take what any of them takes: programs that mark one by one know no more. */
function partsOf(stem: Stem, { pools }: Drill): Question['parts'] {
  return stem.map((segment) => {
    if (segment.type === 'text') return segment.text;
    const pool = segment.group === undefined ? [] : (pools[segment.group] ?? []).flat();
    const texts = [...segment.answers, ...pool].map(({ text }) => text);
    return { answers: [...new Set(texts)], open: segment.open ?? false };
  });
}

/** @returns whether some blank of a drill is marked */
export function isMarked({ parts }: Question): boolean {
  return parts.some((part) => typeof part !== 'string' && !part.open);
}

/** @returns the stem with something written into each blank */
export function filled({ parts }: Question, gap: (gap: Gap, at: number) => string): string {
  let at = -1;
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      at += 1;
      return gap(part, at);
    })
    .join('');
}
