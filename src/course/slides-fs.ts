import type { Lesson } from './course.ts';
import { lessonSource } from './lesson-body.ts';
import { slideLines } from './slide-lines.ts';
import { splitSlides } from './split-slides.ts';
import type { SlidePart } from './split-slides.ts';

export interface PlacedSlide extends SlidePart {
  /** content/lessons/…/x.mdx:42 */
  readonly place: string;
}

/**
 * The slides of a lesson with the line of the file where each begins.
 * @param html of the lesson, rendered with the tags of `components/slide`
 */
export function slidesOf(lesson: Lesson, html: string): PlacedSlide[] {
  const file = lesson.entry.filePath ?? '';
  const lineOf = slideLines(lessonSource(lesson.entry));
  return splitSlides(html).map((slide) => ({ ...slide, place: `${file}:${String(lineOf(slide.from))}` }));
}
