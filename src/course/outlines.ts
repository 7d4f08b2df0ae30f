import { sectionsOf } from '../domain/plan/lesson-outline.ts';
import type { LessonOutline } from '../domain/plan/lesson-outline.ts';
import { lessons } from './course.ts';
import type { Lesson } from './course.ts';
import { framedDeck } from './deck-frame.ts';
import { splitSlides } from './split-slides.ts';

/** What stands before the HTML of each lesson. */
const MARK = /<template data-deck-of="([^"]*)"><\/template>/;

let known: Promise<readonly LessonOutline[]> | undefined;

/**
 * Outlines of all lessons, counted on the slides themselves. A build renders the lessons once for it, whoever asks.
 * @param render gives the HTML of `components/teach/AllLessons.astro`
 */
export function outlines(render: () => Promise<string>): Promise<readonly LessonOutline[]> {
  if (!import.meta.env.PROD) return outlinesOf(render);
  known ??= outlinesOf(render);
  return known;
}

async function outlinesOf(render: () => Promise<string>): Promise<readonly LessonOutline[]> {
  const [all, html] = await Promise.all([lessons(), render()]);
  // The text before the first mark, then id and HTML in turns.
  const pieces = html.split(MARK);
  return all.map((lesson) => {
    const at = pieces.findIndex((piece, index) => index % 2 === 1 && piece === lesson.id);
    return outlineOf(lesson, at < 0 ? '' : (pieces[at + 1] ?? ''));
  });
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
