import { z } from 'astro/zod';
import type { Drill } from '../domain/drill/drill.ts';
import { parseConcept, parseStem } from '../domain/drill/parse-stem.ts';
import { id } from './course.ts';
import { sourceSchema } from './source.ts';

const helpSchema = z.strictObject({
  hint: z
    .string()
    .optional()
    .describe('First rung of the hint ladder: a nudge that does not hold the answer'),
  tiles: z
    .array(z.string())
    .optional()
    .describe('Two or three plausible but wrong words, shown among the tiles'),
  wrong: z
    .record(z.string(), z.string())
    .optional()
    .describe('Typical wrong answers, each with a question that leads on'),
});

export const drillSchema = z.strictObject({
  id,
  stem: z
    .string()
    .min(1)
    .describe('The line as the slide prints it, answers inside the bracket: 一张（笑脸|笑容）相迎'),
  pools: z
    .record(z.string(), z.array(z.string()))
    .default({})
    .describe('For #groups: every concept that counts, synonyms joined by |'),
  pair: z.string().optional().describe('Id of the drill whose answer must agree in kind'),
  explanation: z.string().min(1).describe('Why this word: one or two sentences'),
  evidence: z.string().optional().describe('靠得住吗？ what research or the decks leave open'),
  source: sourceSchema.describe('Deck and topic that printed the exercise'),
  blanks: z.array(helpSchema).default([]).describe('Help for each blank, in reading order'),
  exam: z
    .literal('tiles')
    .optional()
    .describe('On papers only with tiles: without the lines around it, too many words would fit'),
});

const lineSchema = z.union([
  z.string().describe('Id of a drill'),
  z.strictObject({ text: z.string().describe('A line that has no blank') }),
]);

export const drillListSchema = z.strictObject({
  id,
  title: z.string().min(1).describe('Heading above the list'),
  lines: z
    .array(lineSchema)
    .min(1)
    .describe('Drill ids, or {text} for a line without a blank, in the deck’s order'),
  explanation: z.string().min(1).describe('Shown when the list is done'),
  source: sourceSchema,
});

/** One file of content/drills. */
export const drillFileSchema = z.strictObject({
  lists: z.array(drillListSchema).default([]),
  drills: z.array(drillSchema).default([]),
});

export type DrillEntry = z.infer<typeof drillSchema>;
export type DrillList = z.infer<typeof drillListSchema>;

/** @returns ids of the drills in a list, in its order; none for a list that is not there */
export function drillsIn(list: DrillList | undefined): string[] {
  return (list?.lines ?? []).filter((line) => typeof line === 'string');
}

/**
 * Turns an author's entry into the drill that everything renders.
 * @throws StemError where the （ ） notation is not understood
 */
export function toDrill(entry: DrillEntry): Drill {
  const pools = Object.entries(entry.pools).map(([group, concepts]) => [group, concepts.map(parseConcept)]);
  return {
    id: entry.id,
    stem: parseStem(entry.stem),
    pools: Object.fromEntries(pools) as Drill['pools'],
    pair: entry.pair,
    explanation: entry.explanation,
    evidence: entry.evidence,
    source: entry.source,
    blanks: entry.blanks,
    exam: entry.exam,
  };
}
