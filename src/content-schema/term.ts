import { z } from 'astro/zod';
import { id } from './course.ts';

/** One entry of content/glossary.yaml. */
export const termSchema = z.strictObject({
  id,
  term: z.string().min(1).max(16).describe('The word'),
  aliases: z.array(z.string().min(1)).optional().describe('Other names of the same thing'),
  pinyin: z.string().min(1).describe('With tones; the glossary is sorted by it'),
  definition: z.string().min(1).max(110).describe('One or two plain sentences'),
  example: z.string().min(1).max(80).optional().describe('One line from the counter'),
  lesson: id.describe('Id of the lesson that teaches it'),
});

export type Term = z.infer<typeof termSchema>;
