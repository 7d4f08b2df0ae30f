/** Diagrams: flows, timelines, matrices. */
import { z } from 'astro/zod';
import { common, head, text } from './figure-parts.ts';
import { pictogram } from './figure-pictograms.ts';

/** The words at the four ends of two crossing axes. */
export const axes = z
  .strictObject({
    top: text(4, 'Upper end of the upright axis'),
    bottom: text(4, 'Lower end of the upright axis'),
    left: text(3, 'Left end of the level axis'),
    right: text(3, 'Right end of the level axis'),
  })
  .describe('Words at the four ends');

const verdict = z
  .enum(['right', 'wrong'])
  .optional()
  .describe('Tick or cross over the head; leave it out for neither');

const encounter = z.strictObject({
  label: text(7, 'Name below the scene'),
  note: text(18, 'One line below the name'),
  desk: z.enum(['tidy', 'heap']).describe('Papers on the counter: in order or in a heap'),
  guest: z.strictObject({
    mood: z.enum(['smile', 'flat', 'frown']).describe('Face of the customer'),
    verdict,
  }),
  staff: z.strictObject({
    manner: z
      .enum(['attentive', 'mechanical', 'lost', 'cold'])
      .describe('Leans towards the customer, looks at papers only, friendly but helpless, turned away'),
    verdict,
  }),
});

const matrix = z.strictObject({
  kind: z.literal('matrix').describe('Four scenes at the counter between two axes'),
  ...common,
  axes,
  topLeft: encounter,
  topRight: encounter,
  bottomLeft: encounter,
  bottomRight: encounter,
});

const level = (description: string) => z.number().min(3).max(7).describe(description);

const balance = z.strictObject({
  kind: z.literal('balance').describe('Three pairs of columns: what was got beside what was expected'),
  ...common,
  actual: text(4, 'Name of the solid column'),
  expected: text(4, 'Name of the dashed column'),
  pairs: z
    .array(
      z.strictObject({
        actual: level('Height of the solid column'),
        expected: level('Height of the dashed column'),
        outcome: text(4, 'What comes of it'),
        ...head,
      }),
    )
    .length(3)
    .describe('From left to right'),
});

const flow = z.strictObject({
  kind: z.literal('flow').describe('Stations in a row, some with a detour to the next one'),
  ...common,
  steps: z
    .array(
      z.strictObject({
        label: text(14, 'What happens here'),
        picture: pictogram,
        detour: z
          .strictObject({ when: text(6, 'Only in this case'), via: text(14, 'What comes in between') })
          .optional()
          .describe('Way round to the next station'),
      }),
    )
    .min(3)
    .max(6)
    .refine((steps) => steps.at(-1)?.detour === undefined, '最后一站后面没有路，不能绕行')
    .describe('In order'),
  avoid: z
    .strictObject({ title: text(4, 'Heading'), items: z.array(text(4, 'An act')).min(2).max(4) })
    .optional()
    .describe('What not to do, with crosses'),
});

/** The characters of a sentence that are spoken. */
const syllables = (sentence: string): number => sentence.replace(/[，。、；：？“”]/g, '').length;

const tones = z
  .strictObject({
    kind: z.literal('tones').describe('One sentence in several tones of voice: pitch and pace'),
    ...common,
    sentence: text(10, 'What is said, each time the same'),
    high: text(1, 'Upper end of the pitch'),
    low: text(1, 'Lower end of the pitch'),
    tones: z
      .array(
        z.strictObject({
          label: text(6, 'Name of the tone'),
          heard: text(14, 'What the customer takes from it'),
          pitch: z.array(z.number().min(0).max(10)).describe('Pitch of each syllable: 0 low, 10 high'),
          beats: z.array(z.number().min(0.4).max(2)).describe('Length of each syllable: 1 is an even pace'),
          angular: z
            .boolean()
            .default(false)
            .describe('Straight strokes from syllable to syllable: a hard voice'),
        }),
      )
      .min(2)
      .max(6)
      .describe('From top to bottom'),
  })
  .refine(
    ({ sentence, tones: rows }) =>
      rows.every(({ pitch, beats }) => [pitch, beats].every(({ length }) => length === syllables(sentence))),
    '音高和快慢的个数，要与句子的字数相同（标点不算）',
  );

const tracks = z.strictObject({
  kind: z.literal('tracks').describe('Several lines, each with its stations'),
  ...common,
  tracks: z
    .array(
      z.strictObject({
        label: text(4, 'Name of the line'),
        picture: pictogram,
        stations: z.array(text(4, 'A station')).min(3).max(5).describe('In order'),
      }),
    )
    .min(2)
    .max(6)
    .describe('From top to bottom'),
});

export const diagramKinds = [matrix, balance, flow, tones, tracks] as const;
