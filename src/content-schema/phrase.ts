import { z } from 'astro/zod';

/** What a forbidden phrase does to the customer; the wording of each kind is in the interface text. */
export const PHRASE_KINDS = ['cold', 'shove', 'scold', 'hurry', 'mock'] as const;

export const phraseSchema = z.strictObject({
  n: z.number().int().min(1).describe('Number in the deck, from 1'),
  text: z.string().min(1).describe('What must not be said, as the deck prints it'),
  kind: z.enum(PHRASE_KINDS).describe('What it does to the customer'),
  when: z.string().min(1).max(60).describe('The moment in which it slips out'),
  why: z.string().min(1).max(80).describe('Why it hurts: what the customer hears'),
  better: z
    .array(z.string().min(1).max(50))
    .min(1)
    .max(2)
    .describe('What really answers that customer at that moment'),
  checks: z
    .array(z.string().min(2).max(6))
    .min(1)
    .max(3)
    .describe('What a better sentence has to carry, for comparing with one that a learner writes'),
});

/** content/phrases.yaml: the forbidden phrases, numbered without a gap. */
export const phrasesSchema = z
  .array(phraseSchema)
  .refine((all) => all.every(({ n }, at) => n === at + 1), '编号要从 1 起连着排，中间不能缺、不能重');

export type Phrase = z.infer<typeof phraseSchema>;
