import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { bodySchema } from './content-schema/body.ts';
import { courseSchema } from './content-schema/course.ts';
import { drillFileSchema } from './content-schema/drill-file.ts';
import { examSchema } from './content-schema/exam.ts';
import { errataSchema } from './content-schema/errata.ts';
import { figureSchema } from './content-schema/figure.ts';
import { lessonSchema } from './content-schema/lesson.ts';
import { phraseSchema } from './content-schema/phrase.ts';
import type { Phrase } from './content-schema/phrase.ts';
import { phraseDrillsSchema } from './content-schema/phrase-drill.ts';
import { ruleSchema, scenarioSchema } from './content-schema/scenario.ts';
import { deckSchema, topicSchema } from './content-schema/source.ts';
import { termSchema } from './content-schema/term.ts';

/** Makes no modules of what it loads: `course/lesson-content.ts` renders lessons. */
function withoutModules(loader: Loader): Loader {
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        store: { ...context.store, set: (entry) => context.store.set({ ...entry, deferredRender: false }) },
      }),
  };
}

export const collections = {
  course: defineCollection({
    loader: glob({ pattern: 'course.yaml', base: './content' }),
    schema: courseSchema,
  }),
  lessons: defineCollection({
    // Progress refers to lessons by id, so the id is written in the file and does not follow its name.
    loader: withoutModules(
      glob({
        pattern: '**/*.mdx',
        base: './content/lessons',
        generateId: ({ data }) => String(data['id']),
        // The texts of all lessons at once are what needs the most memory; `course/lesson-body.ts` reads them one by one.
        retainBody: false,
      }),
    ),
    schema: lessonSchema,
  }),
  drills: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/drills' }),
    schema: drillFileSchema,
  }),
  figures: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/figures' }),
    schema: figureSchema,
  }),
  decks: defineCollection({ loader: file('content/sources.yaml'), schema: deckSchema }),
  errata: defineCollection({
    loader: glob({ pattern: 'errata.yaml', base: './content' }),
    schema: errataSchema,
  }),
  phrases: defineCollection({
    // A phrase is known by its number.
    loader: file('content/phrases.yaml', {
      parser: (text) => Object.fromEntries((parse(text) as Phrase[]).map((phrase) => [phrase.n, phrase])),
    }),
    schema: phraseSchema,
  }),
  phraseDrills: defineCollection({
    loader: glob({ pattern: 'phrase-drills.yaml', base: './content' }),
    schema: phraseDrillsSchema,
  }),
  body: defineCollection({
    loader: glob({ pattern: 'body.yaml', base: './content' }),
    schema: bodySchema,
  }),
  glossary: defineCollection({ loader: file('content/glossary.yaml'), schema: termSchema }),
  rules: defineCollection({ loader: file('content/rules.yaml'), schema: ruleSchema }),
  scenarios: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/scenarios' }),
    schema: scenarioSchema,
  }),
  exams: defineCollection({
    loader: glob({ pattern: '*.yaml', base: './content/exams' }),
    schema: examSchema,
  }),
  topics: defineCollection({ loader: file('content/topics.yaml'), schema: topicSchema }),
};
