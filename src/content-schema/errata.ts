import { z } from 'astro/zod';

const deck = z
  .string()
  .regex(/^\d{3}$/, '要写成带引号的三位数字，例如 "003"')
  .describe('Id of the deck (content/sources.yaml), in quotes');
const line = (description: string) => z.string().min(1).max(160).describe(description);

/** content/errata.yaml: what the course changed in the decks, where they disagree, and what is doubtful in them. */
export const errataSchema = z.strictObject({
  corrections: z
    .array(
      z.strictObject({
        deck,
        place: z.string().min(1).max(40).describe('Where it stands'),
        printed: line('As the deck prints it'),
        now: line('What the course says'),
        why: line('Why'),
      }),
    )
    .min(1)
    .describe('Slips and losses of the decks'),
  contradictions: z
    .array(
      z.strictObject({
        topic: z.string().min(1).max(40).describe('What they disagree about'),
        says: z
          .array(z.strictObject({ deck, text: line('What this deck says') }))
          .min(2)
          .describe('One line for each statement; a deck may contradict itself'),
        course: line('What the course teaches, and why'),
      }),
    )
    .min(1)
    .describe('Where decks disagree'),
  claims: z
    .array(
      z.strictObject({
        decks: z.array(deck).min(1),
        claim: line('What the deck claims'),
        evidence: z.string().min(1).max(240).describe('What is known about it'),
        use: line('How the course uses it'),
      }),
    )
    .min(1)
    .describe('Claims that a careful trainer qualifies'),
});

export type Errata = z.infer<typeof errataSchema>;
