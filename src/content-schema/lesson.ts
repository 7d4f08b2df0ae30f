import { z } from 'astro/zod';
import { id } from './course.ts';

/** Frontmatter of content/lessons/<module>/<lesson>.mdx. */
export const lessonSchema = z.strictObject({
  id,
  title: z.string().min(1).describe('Title of the lesson'),
  summary: z.string().min(1).max(60).describe('One line on the stamp card and in lists'),
  minutes: z.number().int().min(1).max(20).describe('Time that a learner needs, in minutes'),
  topics: z
    .array(z.string())
    .min(1)
    .describe('Ids of the topics (content/topics.yaml) that the lesson covers'),
  keep: z.string().min(1).describe('这一课带走一句: the one sentence to remember'),
});

export type LessonMeta = z.infer<typeof lessonSchema>;

/** @returns path of a lesson's page, from the root of the site */
export function lessonPath(id: string): string {
  return `/lessons/${id}/`;
}

/** A tag that authors may write. */
export interface TagForm {
  /** Attributes that it must have, in this order. */
  readonly attributes: readonly string[];
  /** Attributes that it may have, after those. */
  readonly optional?: readonly string[];
  /** Whether text stands between its beginning and its end. */
  readonly holds: boolean;
}

/** Every tag of a lesson's text. */
export const LESSON_TAGS: Readonly<Partial<Record<string, TagForm>>> = {
  Lead: { attributes: [], holds: true },
  Example: { attributes: ['place'], holds: true },
  Evidence: { attributes: ['claim'], holds: true },
  Aside: { attributes: ['title'], holds: true },
  Columns: { attributes: [], holds: true },
  Term: { attributes: ['id'], holds: true },
  Figure: { attributes: ['id'], holds: false },
  Drill: { attributes: ['id'], holds: false },
  DrillList: { attributes: ['id'], holds: false },
  Phrases: { attributes: ['from', 'to'], holds: false },
  Break: { attributes: [], optional: ['title'], holds: false },
  Notes: { attributes: [], optional: ['minutes'], holds: true },
  Discuss: { attributes: ['minutes'], holds: true },
  SlideOnly: { attributes: [], holds: true },
  LessonOnly: { attributes: [], holds: true },
};

/** Tags whose text only a class sees or its trainer hears: no part of what a learner reads. */
const CLASS_TAGS = ['Notes', 'Discuss', 'SlideOnly'];

/** @returns an MDX text with what only a class gets blanked out; every character keeps its place */
export function lessonPart(text: string): string {
  const tags = new RegExp(`<(${CLASS_TAGS.join('|')})\\b[^>]*>[\\s\\S]*?</\\1>|<Break\\b[^>]*>`, 'g');
  return text.replace(tags, (part) => part.replace(/[^\n]/g, ' '));
}

/** A tag of a lesson's text that refers to something by id. */
export interface LessonTag {
  readonly tag: 'Drill' | 'DrillList' | 'Figure' | 'Term';
  readonly id: string;
  /** Character offset in the text. */
  readonly at: number;
}

/** @returns the tags of an MDX text in the order of the page */
export function lessonTags(text: string): LessonTag[] {
  return [...lessonPart(text).matchAll(/<(Drill|DrillList|Figure|Term)\s[^>]*?\bid="([^"]*)"/g)].map(
    (match) => ({
      tag: match[1] as LessonTag['tag'],
      id: match[2] ?? '',
      at: match.index,
    }),
  );
}

/** Cards of forbidden phrases in a lesson's text: <Phrases from="1" to="15" />. */
export interface PhraseRange {
  readonly from: number;
  readonly to: number;
  /** Character offset in the text. */
  readonly at: number;
}

/** @returns the ranges of an MDX text in the order of the page */
export function phraseRanges(text: string): PhraseRange[] {
  return [...lessonPart(text).matchAll(/<Phrases\s+from="(\d+)"\s+to="(\d+)"\s*\/>/g)].map((match) => ({
    from: Number(match[1]),
    to: Number(match[2]),
    at: match.index,
  }));
}
