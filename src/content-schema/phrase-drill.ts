import { z } from 'astro/zod';
import { id } from './course.ts';

const cue = z
  .string()
  .min(1)
  .refine((text) => !/[.*+?()[\]{}|\\]/u.test(text), '只能用词、空格、/、#、^ 和 $')
  .describe('Words in order within a clause; / for either word, # for a number, ^ and $ for its ends');
const cues = z.array(cue).min(1).describe('Each shows the meaning by itself');
const name = z.string().min(2).max(6);

const checkSchema = z.strictObject({
  name: name.describe('Name of a check in phrases.yaml'),
  cues,
});

const avoidSchema = z.strictObject({
  note: z.string().min(4).max(50).describe('What is told when it is found'),
  soft: z.boolean().optional().describe('Keeps a sentence from being right, but does not make it wrong'),
  cues,
});

const saidSchema = z.strictObject({
  n: z.number().int().min(1).describe('Number of the phrase'),
  soft: z.boolean().optional(),
  cues: cues.describe('By what the phrase is known, instead of by its whole wording'),
});

const chooseSchema = z.strictObject({
  n: z.number().int().min(1).describe('Number of the phrase'),
  others: z
    .array(z.number().int().min(1))
    .min(1)
    .max(6)
    .describe('Phrases whose better sentences do not answer this moment'),
});

const rewriteSchema = z.strictObject({
  n: z.number().int().min(1).describe('Number of the item, from 1: the record refers to it'),
  say: z.string().min(2).max(30).describe('A sentence that points at the customer'),
  when: z.string().min(4).max(40).describe('The moment in which it is said'),
  models: z.array(z.string().min(4).max(50)).min(1).max(2).describe('The same from one’s own side'),
  parts: z.array(z.strictObject({ name, cues })).min(2).max(3).describe('What the new sentence has to carry'),
});

const lineSchema = z.union([
  z.strictObject({ customer: z.string().min(2).max(60).describe('What the customer says') }),
  z.strictObject({
    staff: z.string().min(2).max(60).describe('What the member of staff says'),
    forbidden: z.number().int().min(1).optional().describe('Number of the phrase, if it is one'),
    why: z.string().min(4).max(60).describe('What it does to the customer, or why it is in order'),
  }),
]);

const spotSchema = z.strictObject({
  id,
  title: z.string().min(2).max(12),
  place: z.string().min(2).max(6),
  customer: z.string().min(2).max(4).describe('How the customer is called'),
  lines: z.array(lineSchema).min(8).max(12),
});

const numbered = (all: readonly { readonly n: number }[]): boolean => all.every(({ n }, at) => n === at + 1);

/** content/phrase-drills.yaml: exercises on the forbidden phrases. */
export const phraseDrillsSchema = z.strictObject({
  checks: z.array(checkSchema),
  avoid: z.array(avoidSchema),
  said: z.array(saidSchema).default([]),
  choose: z.array(chooseSchema),
  rewrite: z.array(rewriteSchema).min(1).refine(numbered, '编号要从 1 起连着排，中间不能缺、不能重'),
  spot: z.array(spotSchema).min(1),
});

export type PhraseDrills = z.infer<typeof phraseDrillsSchema>;
export type SpotDialogue = z.infer<typeof spotSchema>;
