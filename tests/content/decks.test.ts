import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from './support/lesson-text.ts';

/** Minutes of a class on one lesson, as its author plans them. */
const SHORTEST = 15;
const LONGEST = 50;

const source = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const minutesOf = (text: string): number =>
  [...text.matchAll(/<(?:Notes|Discuss)\s+minutes="([\d.]+)"/g)].reduce((sum, [, one]) => sum + Number(one), 0);

/** Tags that make a slide, and notes, in the order of the file. */
function tagsOf(text: string): string[] {
  const shown = text.replace(/<LessonOnly>[\s\S]*?<\/LessonOnly>/g, '');
  return [...shown.matchAll(/<(Lead|Example|Evidence|Figure|Drill|DrillList|Phrases|Discuss|Notes|Break)\b/g)].map(
    ([, tag = '']) => tag,
  );
}

describe.each(content.lessons.map((lesson) => [lesson.meta.id, source(lesson.file)] as const))(
  'the deck of %s',
  (_, text) => {
    it('tells the trainer at its title what the class is for', () => {
      expect(text).toMatch(/\n---\n\s*<Notes\b/);
    });

    it('has notes for every exercise and every figure on a slide', () => {
      const tags = tagsOf(text);
      const bare = tags.filter(
        (tag, at) => ['Drill', 'DrillList', 'Figure'].includes(tag) && tags[at + 1] !== 'Notes',
      );
      expect(bare).toEqual([]);
    });

    it('lets the class discuss something', () => {
      expect(tagsOf(text)).toContain('Discuss');
    });

    it('keeps to the time of a class', () => {
      expect(minutesOf(text)).toBeGreaterThanOrEqual(SHORTEST);
      expect(minutesOf(text)).toBeLessThanOrEqual(LONGEST);
    });
  },
);
