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
