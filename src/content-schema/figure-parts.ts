import { z } from 'astro/zod';

/** What every figure carries. */
export const common = {
  title: z.string().min(1).max(20).describe('Heading of the caption'),
  caption: z.string().min(1).max(60).describe('One or two sentences below the picture'),
  alt: z
    .string()
    .min(1)
    .describe('What the picture shows, for those who hear it: every label, but no answer of a drill'),
};

/** The pictures have room for so many characters and no more. */
export const text = (most: number, description: string) => z.string().min(1).max(most).describe(description);

/** The head of a customer. */
export const head = {
  mood: z.enum(['smile', 'laugh', 'flat', 'frown', 'shout']).describe('Face of the customer'),
  mark: z.enum(['heart', 'voice', 'dots', 'none']).default('none').describe('Drawn beside the head'),
};
