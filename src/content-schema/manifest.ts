import { z } from 'astro/zod';
import { PAPER_KINDS } from '../domain/exam/bank.ts';
import { PLACES } from './scenario.ts';

/** dist/course.json: what other programs may know of the course. Fields are only ever added. */
export const manifestSchema = z
  .strictObject({
    version: z.string().describe('Version of the course and digest of its content: 1.2.0+3f9a2c1b'),
    title: z.string(),
    modules: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        lessons: z
          .array(z.string())
          .describe('Lesson ids in teaching order; empty while the unit is being written'),
      }),
    ),
    lessons: z.array(
      z.strictObject({
        id: z.string(),
        module: z.string().describe('Id of its module'),
        title: z.string(),
        path: z.string().describe('Path of its page, from the root of the site'),
        minutes: z.number().int().describe('Time a learner needs, in minutes'),
        topics: z.array(z.string()).describe('Ids of the decks’ topics that it covers'),
      }),
    ),
    drills: z.array(
      z.strictObject({
        id: z.string(),
        lesson: z.string().describe('Id of its lesson'),
        stem: z.string().describe('As the slide prints it, every blank as （　）'),
        blanks: z.array(
          z.strictObject({
            open: z.boolean().describe('Not marked; the answers are models'),
            group: z
              .string()
              .nullable()
              .describe('Blanks of one stem with the same label may be in any order'),
            answers: z.array(z.string()).describe('Accepted answers, the model first'),
          }),
        ),
      }),
    ),
    phrases: z.array(
      z.strictObject({ n: z.number().int(), text: z.string(), better: z.array(z.string()), why: z.string() }),
    ),
    scenarios: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        place: z.enum(PLACES).describe('Where it plays'),
        lesson: z.string().describe('Id of the lesson that prepares it'),
      }),
    ),
    exams: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        kind: z.enum(PAPER_KINDS),
        items: z.number().int().describe('Number of items'),
        minutes: z.number().int(),
        pass: z.number().int().describe('Per cent that are needed in all'),
        floor: z.number().int().describe('Per cent that are needed in each unit; 0: none'),
        retry: z
          .strictObject({ hours: z.number().int(), attempts: z.number().int(), days: z.number().int() })
          .nullable()
          .describe('After a failed try: hours to wait, tries within so many days; null: any'),
        months: z.number().int().nullable().describe('Months that a certificate is valid; null: none'),
      }),
    ),
  })
  .describe('Public manifest of the course');

export type Manifest = z.infer<typeof manifestSchema>;
