import { sectionsOf } from '../domain/plan/lesson-outline.ts';
import type { LessonOutline } from '../domain/plan/lesson-outline.ts';
import { lessons } from './course.ts';
import type { Lesson } from './course.ts';
import { framedDeck } from './deck-frame.ts';
import { splitSlides } from './split-slides.ts';

let known: Promise<readonly LessonOutline[]> | undefined;

/**
 * Outlines of all lessons, counted on the slides themselves. A build renders the lessons once for it, whoever asks.
 * @param render gives the HTML of a lesson with the tags of `components/slide`
 */
export function outlines(render: (lesson: Lesson) => Promise<string>): Promise<readonly LessonOutline[]> {
  if (!import.meta.env.PROD) return outlinesOf(render);
  known ??= outlinesOf(render);
  return known;
}

async function outlinesOf(render: (lesson: Lesson) => Promise<string>): Promise<LessonOutline[]> {
  const counted: LessonOutline[] = [];
  // One after the other: the HTML of all of them would be the largest thing that a build holds.
  // What a slot with arguments gives is a String object, whatever its type says.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion
  for (const lesson of await lessons()) counted.push(outlineOf(lesson, String(await render(lesson))));
  return counted;
}

/**
 * @param html of a lesson, rendered with the tags of `components/slide`
 * @returns its outline, with the minutes of its deck
 */
function outlineOf(lesson: Lesson, html: string): LessonOutline {
  const { title, summary } = lesson.entry.data;
  const parts = splitSlides(html);
  const deck = framedDeck(title, parts);
  const slides = [deck.title, ...deck.slides, deck.keep];
  return {
    lesson: lesson.id,
    title,
    summary,
    unit: lesson.module.title,
    unitNumber: lesson.moduleNumber,
    minutes: slides.reduce((sum, { minutes }) => sum + minutes, 0),
    sections: sectionsOf(slides),
    discussions: parts.filter(({ discuss }) => discuss > 0).length,
    drills: lesson.drills.length,
  };
}
