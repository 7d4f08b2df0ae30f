import { z } from 'astro/zod';

/** content/sources.yaml: the decks that the course is made from. */
export const deckSchema = z.strictObject({
  id: z
    .string()
    .regex(/^\d{3}$/, '要写成带引号的三位数字，例如 "003"')
    .describe('Three digits'),
  title: z.string().min(1).describe('Title of the deck'),
  short: z.string().min(1).max(6).describe('What lessons call it'),
  about: z.string().min(1).describe('One neutral line on what it covers'),
});

/** content/topics.yaml: everything the decks teach, one line a topic. */
export const topicSchema = z.strictObject({
  id: z.string().describe('Lessons refer to it in `topics`'),
  deck: z.string().describe('Id of the deck (content/sources.yaml)'),
  title: z.string().min(1).describe('What the slide is about'),
});

export const sourceSchema = z.strictObject({
  deck: z.string().describe('Id of the deck, in quotes: "003"'),
  topic: z.string().describe('Id of the topic (content/topics.yaml)'),
  place: z.string().optional().describe('Part and slide, as a learner would look it up'),
});

export type Deck = z.infer<typeof deckSchema>;
export type Topic = z.infer<typeof topicSchema>;
