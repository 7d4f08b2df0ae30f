import { z } from 'astro/zod';
import { common, text } from './figure-parts.ts';

/** Who stands, sits or squats how; drawn by figures/poses.ts. */
export const POSES = [
  'stand',
  'lean-on-counter',
  'hands-in-pockets',
  'sit',
  'slump',
  'cross-legs',
  'squat',
  'bend',
  'listen',
  'look-away',
  'hand-paper',
  'toss',
  'paper-from-above',
  'pens-from-above',
] as const;

/** The parts of a body that a note can point to. */
export const SPOTS = ['eyes', 'face', 'shoulder', 'back', 'hands', 'seat', 'knees', 'feet', 'thing'] as const;

/** The parts of the face, the bust and the dress that a call-out can point to. */
export const PARTS = [
  'brain',
  'ear',
  'eye',
  'mouth',
  'heart',
  'hair',
  'face',
  'badge',
  'coat',
  'hands',
  'trousers',
  'shoes',
] as const;

const gaze = z.strictObject({
  kind: z.literal('gaze').describe('Faces with the triangle where one looks'),
  ...common,
  faces: z
    .array(
      z.strictObject({
        triangle: z.enum(['forehead', 'nose', 'chin']).describe('Where its third corner lies'),
        label: text(4, 'Name of the triangle'),
        whom: text(5, 'How well one knows the other'),
        area: z.array(text(6, 'A line')).min(1).max(2).describe('The three corners in words'),
      }),
    )
    .length(3)
    .describe('From the left'),
});

const note = z.strictObject({
  spot: z.enum(SPOTS).optional().describe('Part of the body that it points to; without it no line is drawn'),
  name: text(2, 'Printed before the note').optional(),
  text: text(14, 'What to see there'),
});

const postures = z.strictObject({
  kind: z.literal('postures').describe('The right way and the wrong way, side by side'),
  ...common,
  panels: z
    .array(
      z.strictObject({
        pose: z.enum(POSES).describe('The picture'),
        good: z.boolean().describe('Ticked or crossed'),
        label: text(8, 'Beside the tick or the cross'),
        print: text(2, 'On the paper of paper-from-above').optional(),
        notes: z.array(note).min(1).max(4).describe('From the head down'),
      }),
    )
    .min(2)
    .max(4)
    .describe('The right way first'),
});

const metres = (description: string) => z.number().positive().max(4).describe(description);

const distances = z.strictObject({
  kind: z.literal('distances').describe('How far apart people stand, at true scale'),
  ...common,
  zones: z
    .array(
      z.strictObject({
        label: text(2, 'Name of the distance'),
        note: text(16, 'Its range in words'),
        to: metres('Where it ends, in metres; it begins where the one before ends'),
      }),
    )
    .length(3)
    .describe('From the nearest'),
  waiting: metres('Where the next customer waits').optional(),
  ticks: z.array(metres('Metres')).max(3).default([]).describe('More numbers on the ruler'),
  talk: z
    .strictObject({ at: metres('Metres between the two'), label: text(10, 'Over the heads') })
    .describe('Where the staff member stands'),
  counter: z
    .strictObject({
      from: metres('Nearest'),
      to: metres('Farthest'),
      label: text(14, 'Its name and range'),
    })
    .describe('The stretch that suits counter and hall'),
});

const bows = z.strictObject({
  kind: z.literal('bows').describe('Bows with their angles'),
  ...common,
  bows: z
    .array(
      z.strictObject({
        degrees: z.number().int().min(5).max(60).describe('Lean of the trunk from upright'),
        label: text(8, 'What the bow is for'),
        note: text(12, 'How it is done'),
      }),
    )
    .length(3)
    .describe('From the slightest'),
});

const person = z.strictObject({
  kind: z.literal('person').describe('One staff member with call-outs'),
  ...common,
  picture: z.enum(['head', 'whole']).describe('Head and chest, or head to shoe'),
  callouts: z
    .array(
      z.strictObject({
        part: z.enum(PARTS).describe('What it points to'),
        name: text(4, 'Printed in bold'),
        text: text(10, 'What it does'),
      }),
    )
    .min(3)
    .max(7)
    .describe('From the head down'),
});

/** Drawings of people: faces, distances, postures. */
export const bodyKinds = [gaze, postures, distances, bows, person] as const;
