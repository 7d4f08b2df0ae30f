import { z } from 'astro/zod';
import { text } from './figure-parts.ts';

/** The small drawings beside labels; src/figures/pictograms.ts draws them. */
export const pictogram = z
  .enum([
    'apart',
    'bell',
    'book',
    'bow',
    'calendar',
    'call',
    'clipboard',
    'collar',
    'desk',
    'door',
    'ear',
    'exit',
    'form',
    'greet',
    'heart',
    'lock',
    'manager',
    'meet',
    'notes',
    'phone',
    'plug',
    'question',
    'receipt',
    'rosette',
    'seal',
    'shield',
    'shop',
    'spanner',
    'talk',
    'umbrella',
    'washer',
  ])
  .describe('Small drawing beside the label');

export type Pictogram = z.infer<typeof pictogram>;

/** A label with its small drawing. */
export const pictured = (most: number) =>
  z.strictObject({ label: text(most, 'Words below the drawing'), picture: pictogram });
