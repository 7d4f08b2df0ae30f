import { z } from 'astro/zod';
import { id } from './course.ts';

const common = {
  id: id.describe('Begins with the kind of the list: order-…, figure-…, better-…, scenario-…'),
  lesson: id.describe('Id of the lesson that teaches it, of the unit that the file is named after'),
  title: z.string().min(2).max(12).describe('What it is about; it must not hold the answer'),
  why: z.string().min(4).max(90).describe('Told when the paper has been handed in'),
  rivals: z
    .array(id)
    .default([])
    .describe('Ids of entries that give this away or are given away: drill-…, phrase-…, spot-…, or items'),
};

const ask = z.string().min(4).max(60).describe('The question');

const optionSchema = z.strictObject({
  text: z.string().min(1).max(60).describe('What can be chosen'),
  right: z.literal(true).optional().describe('On the one right option'),
  why: z.string().min(2).max(40).optional().describe('Why it is not right; on every wrong option'),
});

const options = z.array(optionSchema).min(3).max(4).describe('One right option and the wrong ones');

const orderSchema = z.strictObject({
  ...common,
  ask,
  steps: z
    .array(z.string().min(2).max(24).describe('A step; nothing in it tells its place'))
    .min(4)
    .max(6)
    .describe('The steps in their one right order'),
});

const figureItemSchema = z.strictObject({
  ...common,
  figure: id.describe('Id of a figure (content/figures) that stands in the lesson'),
  ask,
  options,
});

const betterSchema = z.strictObject({
  ...common,
  scene: z.string().min(4).max(70).describe('The moment in which something is to be said'),
  ask: ask.optional(),
  options,
});

const scenarioItemSchema = z.strictObject({
  ...common,
  scene: z.string().min(4).max(120).describe('The situation, with what the customer says in “”'),
  ask: ask.optional(),
  options,
});

/** content/exam-items/<module>.yaml: items that are written for papers. */
export const examItemsSchema = z.strictObject({
  order: z.array(orderSchema).default([]).describe('Steps to be put in order'),
  figure: z.array(figureItemSchema).default([]).describe('A figure of a lesson to be read'),
  better: z.array(betterSchema).default([]).describe('Sentences of which one is the better one'),
  scenario: z.array(scenarioItemSchema).default([]).describe('Short situations'),
});

/** The lists of a file, each of one kind of item. */
export const AUTHORED_KINDS = ['order', 'figure', 'better', 'scenario'] as const;
export type AuthoredKind = (typeof AUTHORED_KINDS)[number];

export type ExamItems = z.infer<typeof examItemsSchema>;
export type ItemOption = z.infer<typeof optionSchema>;
/** An item with the name of its list. */
export type AuthoredItem = { [K in AuthoredKind]: { readonly kind: K } & ExamItems[K][number] }[AuthoredKind];
