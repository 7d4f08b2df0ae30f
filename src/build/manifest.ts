import { z } from 'astro/zod';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { papersOf } from '../content-schema/exam.ts';
import { lessonPath } from '../content-schema/lesson.ts';
import { manifestSchema } from '../content-schema/manifest.ts';
import type { Manifest } from '../content-schema/manifest.ts';
import { blanksOf, plainStem } from '../domain/drill/drill.ts';
import type { Drill } from '../domain/drill/drill.ts';
import { sizeOf } from '../domain/exam/bank.ts';
import type { Content } from './content-fs.ts';
import { drillsOfTag } from './drills-of-tag.ts';

/** JSON Schema (2020-12) of the manifest, published beside it. */
export const manifestJsonSchema = z.toJSONSchema(manifestSchema);

/** @returns the public manifest of the course, units and lessons in teaching order */
export function manifest(content: Content): Manifest {
  const { course, version, lessons, drills, phrases, scenarios, papers } = content;
  const metaOf = new Map(lessons.map(({ meta }) => [meta.id, meta]));
  const home = new Map(
    lessons.flatMap(({ meta, tags }) =>
      tags.flatMap((tag) => drillsOfTag(content, tag)).map((id) => [id, meta.id] as const),
    ),
  );
  return {
    version,
    title: course.title,
    modules: course.modules.map(({ id, title, lessons: order }) => ({ id, title, lessons: order })),
    lessons: course.modules.flatMap((module) =>
      module.lessons.flatMap((id) => {
        const meta = metaOf.get(id);
        if (!meta) return [];
        const { title, minutes, topics } = meta;
        return [{ id, module: module.id, title, path: lessonPath(id), minutes, topics }];
      }),
    ),
    drills: drills.flatMap(({ drill }) => {
      const lesson = home.get(drill.id);
      return lesson === undefined ? [] : [{ id: drill.id, lesson, ...exercise(drill) }];
    }),
    phrases: phrases.map(({ n, text, better, why }) => ({ n, text, better, why })),
    scenarios: scenarios.map(({ scenario: { id, title, place, lesson } }) => ({ id, title, place, lesson })),
    exams: papersOf(
      papers.map(({ paper }) => paper),
      course.modules.map(({ id }) => id),
    ).map((paper) => {
      const { id, title, kind, minutes, pass, floor, retry, months } = paper;
      return { id, title, kind, items: sizeOf(paper), minutes, pass, floor, retry, months };
    }),
  };
}

function exercise(drill: Drill): Pick<Manifest['drills'][number], 'stem' | 'blanks'> {
  return {
    stem: plainStem(drill.stem),
    blanks: blanksOf(drill.stem).map((blank) => ({
      open: blank.open ?? false,
      group: blank.group ?? null,
      answers: acceptedAnswers(drill, blank.group, blank.answers),
    })),
  };
}

function acceptedAnswers(
  drill: Drill,
  group: string | undefined,
  own: Drill['pools'][string][number],
): string[] {
  const pool = group === undefined ? [] : (drill.pools[group] ?? []).flat();
  return [...new Set([...own, ...pool].map(({ text }) => text))];
}

/** @throws Error naming the first mismatch, if the manifest does not keep its own schema */
export function validateManifest(value: unknown): void {
  const validate = new Ajv2020({ strict: false }).compile(manifestJsonSchema);
  if (validate(value)) return;
  const [error] = validate.errors ?? [];
  throw new Error(`dist/course.json ${error?.instancePath ?? ''}: ${error?.message ?? 'invalid'}`);
}
