import { z } from 'astro/zod';
import { ITEM_KINDS, PAPER_KINDS } from '../domain/exam/bank.ts';
import type { Paper } from '../domain/exam/bank.ts';
import { id } from './course.ts';

const percent = z.number().int().min(0).max(100);
const count = z.number().int().min(1);

const retrySchema = z.strictObject({
  hours: z.number().int().min(0).describe('Hours to wait after a failed try'),
  attempts: count.describe('Tries that may be made'),
  days: count.describe('Days within which they are counted'),
});

const quotaSchema = z.strictObject({
  module: id.describe('Id of a unit (content/course.yaml)'),
  items: z
    .partialRecord(z.enum(ITEM_KINDS), count)
    .refine((items) => Object.keys(items).length > 0, '至少写一种题型，例如 { typed: 2 }')
    .describe('How many items of each kind: typed, tiles, better, spot, order, figure, scenario'),
});

/** Pages that stand beside those of the papers. */
const PAGES = ['certificate', 'result', 'sit'];

/** content/exams/<id>.yaml: a paper, its rules and what it is made of. */
export const examSchema = z.strictObject({
  id: id.refine((name) => !PAGES.includes(name), '这个名字是网站别的页面用的，换一个'),
  letter: z
    .string()
    .regex(/^[0-9A-HJKMNP-TV-Z]$/, '要写成一个大写字母或数字，例如 C，不用 I、L、O、U；数字要加引号')
    .describe('By which class codes know the paper; never changed once a code was given out'),
  kind: z.enum(PAPER_KINDS).describe('mock: any time; certification: gives a certificate; module: one unit'),
  title: z.string().min(2).max(20).describe('Name of the paper'),
  about: z.string().min(4).max(80).describe('One or two sentences below the name'),
  minutes: z.number().int().min(1).max(240).describe('Time for the paper, in minutes'),
  pass: percent.describe('Per cent that are needed in all'),
  floor: percent.describe('Per cent that are needed in each unit; 0: none'),
  retry: retrySchema.nullable().describe('After a failed try; null: any time, any number'),
  months: z
    .number()
    .int()
    .min(1)
    .max(120)
    .nullable()
    .describe('Months that a certificate is valid; null: none'),
  hints: z.literal(false).describe('A paper has no hints'),
  blueprint: z
    .array(quotaSchema)
    .min(1)
    .describe('What is drawn: from each unit, so many items of each kind'),
});

export type Exam = z.infer<typeof examSchema>;

/**
 * @param modules ids of the units in teaching order
 * @returns the papers: mock, certification, and then the units as they are taught
 */
export function papersOf(exams: readonly Exam[], modules: readonly string[]): Paper[] {
  const place = ({ blueprint: [first] }: Paper): number => modules.indexOf(first?.module ?? '');
  return exams
    .map(paperOf)
    .sort(
      (one, other) =>
        PAPER_KINDS.indexOf(one.kind) - PAPER_KINDS.indexOf(other.kind) ||
        place(one) - place(other) ||
        (one.id < other.id ? -1 : 1),
    );
}

/** Kinds of items in one order always: it decides what a seed draws, and a digest does not know it. */
function paperOf({ hints: _, blueprint, ...paper }: Exam): Paper {
  return {
    ...paper,
    blueprint: blueprint.map(({ module, items }) => ({
      module,
      items: Object.fromEntries(
        ITEM_KINDS.flatMap((kind) => (items[kind] === undefined ? [] : [[kind, items[kind]]])),
      ),
    })),
  };
}
