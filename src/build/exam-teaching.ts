import type { DrillList } from '../content-schema/drill-file.ts';
import { drillsIn } from '../content-schema/drill-file.ts';
import type { Content } from './content-fs.ts';
import { drillsOfTag } from './drills-of-tag.ts';

/** Where what can be asked is taught. */
export interface Teaching {
  /** Lesson → its unit. */
  readonly moduleOf: ReadonlyMap<string, string>;
  readonly lessonOfDrill: ReadonlyMap<string, string>;
  readonly listOfDrill: ReadonlyMap<string, DrillList>;
  readonly titleOfTopic: ReadonlyMap<string, string>;
  readonly titleOfLesson: ReadonlyMap<string, string>;
  /** The first lesson, in teaching order, with the card of a forbidden phrase. */
  readonly lessonOfPhrase: (n: number) => string | undefined;
}

export function teaching(content: Content): Teaching {
  const { course, lessons, lists, topics } = content;
  const byId = new Map(lessons.map((lesson) => [lesson.meta.id, lesson]));
  const inOrder = course.modules.flatMap((module) => module.lessons.flatMap((id) => byId.get(id) ?? []));
  return {
    moduleOf: new Map(course.modules.flatMap(({ id, lessons: own }) => own.map((lesson) => [lesson, id]))),
    lessonOfDrill: new Map(
      lessons.flatMap(({ meta, tags }) =>
        tags.flatMap((tag) => drillsOfTag(content, tag)).map((id) => [id, meta.id] as const),
      ),
    ),
    listOfDrill: new Map(lists.flatMap(({ list }) => drillsIn(list).map((id) => [id, list] as const))),
    titleOfTopic: new Map(topics.map(({ id, title }) => [id, title])),
    titleOfLesson: new Map(lessons.map(({ meta }) => [meta.id, meta.title])),
    lessonOfPhrase: (n) =>
      inOrder.find(({ phrases }) => phrases.some(({ from, to }) => from <= n && n <= to))?.meta.id,
  };
}
