import { z } from 'astro/zod';

export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写英文字母、数字和连字符，例如 six-ones')
  .describe('ASCII, kebab-case, never changed once learners have used it: their records refer to it');

export const moduleSchema = z
  .strictObject({
    id,
    title: z.string().min(1).describe('Name of the unit (单元), as on the stamp card'),
    summary: z.string().min(1).describe('One short line below the name'),
    seal: z.string().min(2).max(4).describe('Two or four characters cut into the seal of the unit'),
    lessons: z.array(id).describe('Lesson ids in teaching order; empty while the unit is being written'),
  })
  .describe('A unit (单元) of the course');

/** content/course.yaml: what a company would change. */
export const courseSchema = z.strictObject({
  version: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, '要写成三段数字，例如 1.2.0')
    .describe('Version of the content, major.minor.patch; raise it when the teaching changes'),
  title: z.string().min(1).describe('Name of the course'),
  description: z.string().min(1).describe('One sentence for search results and link previews'),
  contact: z.string().optional().describe('Whom learners can ask, shown at the foot of every page'),
  issuer: z
    .string()
    .min(1)
    .max(40)
    .default('客户服务培训中心')
    .describe('Who issues the certificates, printed beside the seal'),
  modules: z.array(moduleSchema).min(1).describe('Units in teaching order'),
});

export type Course = z.infer<typeof courseSchema>;
export type Module = z.infer<typeof moduleSchema>;
