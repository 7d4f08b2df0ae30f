import { z } from 'astro/zod';
import { ENDING_KINDS, FORM_FIELDS } from '../domain/scenario/script.ts';
import { id } from './course.ts';

const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写英文字母、数字和连字符，例如 listen-first')
  .describe('Name of a node within the scenario');

/** One entry of content/rules.yaml: a rule of the course that a reply keeps or breaks. */
export const ruleSchema = z.strictObject({
  id,
  text: z.string().min(2).max(24).describe('The rule, as a lesson says it'),
  lesson: id.describe('Id of the lesson that teaches it'),
});

/** How far one reply moves the customer: -2 much angrier … 2 much calmer. */
const effect = z.number().int().min(-2).max(2).describe('What it does to the mood');

const choiceSchema = z.strictObject({
  say: z.string().min(2).max(80).describe('What the learner says or does'),
  effect,
  keeps: z.array(id).default([]).describe('Rules (content/rules.yaml) that it keeps'),
  breaks: z.array(id).default([]).describe('Rules that it breaks'),
  why: z.string().min(2).max(90).describe('What it did to the customer, told after the choice'),
  to: key.describe('Node that follows'),
});

const turnSchema = z.strictObject({
  scene: z.string().min(2).max(80).optional().describe('What is seen meanwhile'),
  says: z.string().min(1).max(120).describe('What the customer says, or writes'),
  choices: z.array(choiceSchema).min(2).max(4).describe('Replies, none of them a joke'),
});

const endingSchema = z.strictObject({
  ending: z.enum(ENDING_KINDS).describe('Settled; left open with a date; lost'),
  text: z.string().min(2).max(140).describe('How it ended'),
});

/** One line of the tracking form: what was so, among what was not. */
const fieldSchema = z.strictObject({
  field: z.enum(FORM_FIELDS).describe('Line of the form 投诉处理登记跟踪表'),
  options: z
    .array(
      z.strictObject({
        text: z.string().min(1).max(70).describe('What could be written'),
        right: z
          .union([z.boolean(), z.array(key).min(1)])
          .describe('Whether it is what happened; or the endings (nodes) after which it is'),
        why: z.string().min(2).max(70).optional().describe('Why it is not, if it is not'),
      }),
    )
    .min(2)
    .max(4),
});

/** Where a scenario plays, in the order of the list. */
export const PLACES = ['hall', 'mall', 'home', 'phone', 'letter'] as const;

/** content/scenarios/<id>.yaml: a conversation that branches. */
export const scenarioSchema = z.strictObject({
  id,
  title: z.string().min(2).max(20),
  place: z.enum(PLACES).describe('Where it plays'),
  behaviour: z
    .enum(['emotional', 'stubborn', 'unreasonable', 'threatening', 'prepared', 'publicity', 'ordinary'])
    .describe('What the customer does; the six kinds of the deck, or none of them'),
  lesson: id.describe('Id of the lesson that prepares it'),
  customer: z.string().min(1).max(8).describe('How the customer is called'),
  opening: z.string().min(10).max(200).describe('What the learner has to know before the first line'),
  mood: z.number().int().min(0).max(6).describe('Mood at the beginning: 0 beside himself … 6 calm'),
  start: key,
  nodes: z.record(key, z.union([turnSchema, endingSchema])).describe('Turns and endings by name'),
  form: z.array(fieldSchema).min(4).max(8).describe('The tracking form to be filled in afterwards'),
});

export type Rule = z.infer<typeof ruleSchema>;
export type Scenario = z.infer<typeof scenarioSchema>;
