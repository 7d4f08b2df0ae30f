import { drillsIn } from '../content-schema/drill-file.ts';
import type { LessonTag } from '../content-schema/lesson.ts';
import type { Content } from './content-fs.ts';

/** @returns ids of the drills that a lesson's tag places */
export function drillsOfTag({ lists }: Pick<Content, 'lists'>, { tag, id }: LessonTag): string[] {
  if (tag === 'Drill') return [id];
  return tag === 'DrillList' ? drillsIn(lists.find(({ list }) => list.id === id)?.list) : [];
}
