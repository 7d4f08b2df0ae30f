import { lessonTags, phraseRanges } from '../content-schema/lesson.ts';
import type { SheetLine } from '../domain/worksheet/worksheet.ts';
import { drillLists, drills, linesOf, phrases } from './course.ts';
import type { Lesson, Phrase } from './course.ts';
import { drillTitle } from './drill-title.ts';
import { lessonBody } from './lesson-body.ts';
import { splitSlides } from './split-slides.ts';

export interface SheetExercise {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  /** Why, in short. */
  readonly explanation: string;
}

/** What a lesson has for a worksheet, in its order. */
export interface Worksheet {
  readonly exercises: readonly SheetExercise[];
  readonly phrases: readonly Phrase[];
  /** Questions for talking over: HTML of our own lessons. */
  readonly questions: readonly string[];
  /** Titles of the sections, where there is nothing else to write about. */
  readonly sections: readonly string[];
}

/**
 * @param html of the lesson, rendered with the tags of `components/slide`
 * @throws Error where the lesson names an exercise that is not there
 */
export async function worksheetOf(lesson: Lesson, html: string): Promise<Worksheet> {
  const body = lessonBody(lesson.entry);
  const exercises = await Promise.all(
    lessonTags(body).flatMap(({ tag, id }) =>
      tag === 'Drill' ? [ofDrill(id)] : tag === 'DrillList' ? [ofList(id)] : [],
    ),
  );
  const all = await phrases();
  const own = phraseRanges(body).flatMap(({ from, to }) => all.slice(from - 1, to));
  const slides = splitSlides(html);
  const questions = slides.filter(({ kind }) => kind === 'Discuss').map((slide) => questionOf(slide.html));
  const sections = exercises.length > 0 || own.length > 0 ? [] : slides.map(({ section }) => section);
  return { exercises, phrases: own, questions, sections: [...new Set(sections)].filter(Boolean) };
}

async function ofDrill(id: string): Promise<SheetExercise> {
  const drill = (await drills()).get(id);
  if (!drill) throw new Error(`no drill ${id}`);
  return { title: await drillTitle(id), lines: [drill], explanation: drill.explanation };
}

async function ofList(id: string): Promise<SheetExercise> {
  const [all, lists] = await Promise.all([drills(), drillLists()]);
  const list = lists.get(id);
  if (!list) throw new Error(`no list of drills ${id}`);
  return { title: list.title, lines: linesOf(list, all), explanation: list.explanation };
}

/** How long a class talks is no matter on paper. */
function questionOf(html: string): string {
  return html.replace(/<p class="time"[^>]*>.*?<\/p>/, '');
}
