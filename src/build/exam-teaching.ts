import type { Content } from './content-fs.ts';
import { drillsOfTag } from './drills-of-tag.ts';

/** Where what can be asked is taught. */
export interface Teaching {
  /** Lesson → its unit. */
  readonly moduleOf: ReadonlyMap<string, string>;
  readonly lessonOfDrill: ReadonlyMap<string, string>;
  /** The first lesson, in teaching order, with the card of a forbidden phrase. */
  readonly lessonOfPhrase: (n: number) => string | undefined;
}

export function teaching(content: Content): Teaching {
  const { course, lessons } = content;
  const inOrder = course.modules.flatMap((module) =>
    module.lessons.flatMap((id) => lessons.find(({ meta }) => meta.id === id) ?? []),
  );
  return {
    moduleOf: new Map(course.modules.flatMap(({ id, lessons: own }) => own.map((lesson) => [lesson, id]))),
    lessonOfDrill: new Map(
      lessons.flatMap(({ meta, tags }) =>
        tags.flatMap((tag) => drillsOfTag(content, tag)).map((id) => [id, meta.id] as const),
      ),
    ),
    lessonOfPhrase: (n) =>
      inOrder.find(({ phrases }) => phrases.some(({ from, to }) => from <= n && n <= to))?.meta.id,
  };
}
