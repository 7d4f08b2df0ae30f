import { z } from 'astro/zod';
import { id } from './course.ts';

/** The wrong postures that can be searched, and the parts that figures/find-scenes.ts can point to in each. */
export const SCENE_PARTS = {
  'lean-on-counter': ['hair', 'face', 'hands', 'coat', 'feet'],
  'hands-in-pockets': ['hair', 'shoulder', 'hands', 'badge', 'knees'],
  slump: ['hair', 'hands', 'back', 'coat', 'feet'],
  'cross-legs': ['hair', 'hands', 'coat', 'knees', 'feet'],
  bend: ['hair', 'face', 'back', 'knees', 'feet'],
  'look-away': ['eyes', 'face', 'hands', 'back', 'words', 'desk', 'coat'],
} as const;
export type SceneName = keyof typeof SCENE_PARTS;

const sentence = (description: string) => z.string().min(2).max(90).describe(description);

const part = {
  part: z.string().describe('Part of the figure; which there are says SCENE_PARTS'),
  name: z.string().min(1).max(6).describe('What the part is called before it is looked at'),
};

const partSchema = z.union([
  z.strictObject({
    ...part,
    wrong: z.string().min(2).max(24).describe('What is wrong there'),
    why: sentence('What the customer makes of it'),
  }),
  z.strictObject({ ...part, fine: z.string().min(2).max(40).describe('Why nothing is wrong there') }),
]);

const talk = z
  .array(z.strictObject({ who: z.string().min(1).max(6), say: z.string().min(1).max(40) }))
  .max(4)
  .default([]);

const sceneSchema = z.strictObject({
  scene: z.enum(Object.keys(SCENE_PARTS) as [SceneName, ...SceneName[]]).describe('The drawn figure'),
  title: z.string().min(2).max(8).describe('What the person is doing'),
  alt: sentence('Where the person is; not what is wrong'),
  talk: talk.describe('What is said meanwhile'),
  then: talk.describe('What is said instead once it is right'),
  parts: z.array(partSchema).min(4).max(8).describe('From the head down; two wrong ones, one that is fine'),
  settled: sentence('What it looks like once it is right'),
});

const head = {
  title: z.string().min(2).max(10).describe('Heading of the section'),
  about: z.string().min(4).max(120).describe('What to know, and what to do'),
  lesson: id.describe('Id of the lesson that teaches it'),
  evidence: z
    .strictObject({
      claim: z.string().min(2).max(40).describe('The claim that is doubted'),
      text: z.string().min(10).max(260).describe('How far it can be trusted'),
    })
    .optional(),
};
const figure = id.describe('Figure (content/figures) that holds its names and numbers');
const metres = z.number().min(0.2).max(3.6);

/** content/body.yaml: the exercises of the page 身体会说话. */
export const bodySchema = z.strictObject({
  gaze: z.strictObject({
    ...head,
    figure,
    faces: z
      .array(
        z.strictObject({
          triangle: z.enum(['forehead', 'nose', 'chin']),
          who: z.string().min(2).max(16).describe('A customer of that kind'),
          right: sentence('Why that triangle'),
          wrong: sentence('A question that leads on'),
        }),
      )
      .length(3),
  }),
  distance: z.strictObject({
    ...head,
    figure,
    zones: z.array(sentence('What the distance means')).length(3).describe('From the nearest'),
    talk: sentence('What the distance for talking means'),
    tasks: z
      .array(
        z.strictObject({
          id,
          name: z.string().min(2).max(8),
          ask: sentence('Where the staff member is to stand'),
          from: metres.describe('Nearest that is right, in metres'),
          to: metres.describe('Farthest that is right'),
          right: sentence('Why it is right'),
          close: sentence('Told when too near'),
          far: sentence('Told when too far'),
        }),
      )
      .min(1)
      .max(5),
  }),
  postures: z.strictObject({ ...head, scenes: z.array(sceneSchema).min(1).max(6) }),
  bows: z.strictObject({
    ...head,
    figure,
    occasions: z
      .array(
        z.strictObject({
          id,
          name: z.string().min(2).max(8),
          ask: sentence('The occasion'),
          degrees: z.number().int().describe('One of the bows of the figure'),
          right: sentence('Why it fits'),
          less: sentence('Told when it is too slight'),
          more: sentence('Told when it is too deep'),
        }),
      )
      .min(1)
      .max(5),
  }),
  listening: z.strictObject({ ...head, scenes: z.array(sceneSchema).length(1) }),
  tones: z.strictObject({
    ...head,
    figure,
    voices: z
      .array(
        z.strictObject({
          label: z.string().describe('Name of a tone of the figure'),
          right: sentence('What in the line says so'),
          wrong: sentence('A question that leads on'),
        }),
      )
      .length(5),
  }),
});

export type Body = z.infer<typeof bodySchema>;
export type FindScene = z.infer<typeof sceneSchema>;
