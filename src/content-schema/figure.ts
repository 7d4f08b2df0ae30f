import { z } from 'astro/zod';
import { bodyKinds } from './figure-body.ts';
import { axes, diagramKinds } from './figure-diagrams.ts';
import { common, head, text } from './figure-parts.ts';
import { pictured } from './figure-pictograms.ts';

const bars = z.strictObject({
  kind: z.literal('bars').describe('Horizontal bars'),
  ...common,
  unit: z.string().max(2).default('%').describe('Printed after every value'),
  bars: z
    .array(
      z.strictObject({
        label: text(22, 'What the bar counts'),
        value: z.number().positive().describe('Its length'),
        emphasis: z.boolean().default(false).describe('Drawn heavier, in ink'),
        print: text(4, 'Printed in place of value and unit').optional(),
        open: z.boolean().default(false).describe('Dashed, without an end: no value is fixed'),
      }),
    )
    .min(2)
    .max(9)
    .describe('From top to bottom'),
  scale: z
    .strictObject({
      every: z.number().positive().describe('Distance of the marks'),
      unit: text(2, 'Their unit'),
    })
    .optional()
    .describe('A ruler below the bars'),
});

const cycle = z.strictObject({
  kind: z.literal('cycle').describe('Steps around a circle that lead back to the first'),
  ...common,
  center: z.array(text(4, 'A line')).min(1).max(2).describe('Words in the middle, a line each'),
  steps: z
    .array(z.union([text(8, 'A step'), pictured(8)]))
    .min(3)
    .max(8)
    .describe('Clockwise; the first stands on top'),
  first: z.enum(['alarm', 'plain']).default('alarm').describe('alarm: the first step is red'),
});

const quadrant = z.strictObject({ label: text(6, 'Name below the head'), ...head });

const quadrants = z.strictObject({
  kind: z.literal('quadrants').describe('Four customers between two axes'),
  ...common,
  axes,
  topLeft: quadrant,
  topRight: quadrant,
  bottomLeft: quadrant,
  bottomRight: quadrant,
});

const scene = z.strictObject({
  kind: z.literal('scene').describe('A corner of the hall with six numbers in it'),
  ...common,
  sign: text(4, 'Sign on the counter'),
  speech: text(3, 'What the staff member says'),
  door: z.string().length(2).describe('Two characters, one on each leaf of the door'),
  numbers: z
    .strictObject({
      face: text(1, 'Points to the face of the staff member'),
      speech: text(1, 'Points to what is said'),
      chair: text(1, 'Points to the chair'),
      tea: text(1, 'Points to the cup'),
      slip: text(1, 'Points to the paper on the counter'),
      door: text(1, 'Points to the door'),
    })
    .describe('The numeral at each thing'),
});

/** More heads do not fit side by side in the middle ring. */
const MOST_LISTENERS = 14;

const ripple = z.strictObject({
  kind: z.literal('ripple').describe('Rings of people, each ring told by the one inside'),
  ...common,
  rings: z
    .array(
      z.strictObject({
        count: z.number().int().min(1).max(60).describe('How many people'),
        label: text(8, 'Who they are'),
      }),
    )
    .length(3)
    .refine(
      ([inner, middle, outer]) =>
        inner?.count === 1 &&
        middle !== undefined &&
        middle.count <= MOST_LISTENERS &&
        (outer?.count ?? 0) % middle.count === 0,
      `里圈是一个人，中圈最多 ${MOST_LISTENERS} 人，外圈的人数是中圈的整倍数`,
    )
    .describe('From the inside out'),
  total: text(8, 'Label of the sum, which is computed'),
});

const chain = z.strictObject({
  kind: z.literal('chain').describe('One thing leads to the next'),
  ...common,
  verb: text(2, 'Word on the arrows'),
  links: z
    .array(
      z.strictObject({
        picture: z.enum(['heart', 'invite', 'content']).describe('Who stands above the label'),
        label: text(5, 'Name of the link'),
        note: text(8, 'What it looks like at the counter'),
      }),
    )
    .length(3)
    .describe('In order'),
});

const tag = (description: string) =>
  z.array(text(6, 'A line')).min(1).max(2).describe(`${description}, one or two lines`);

const counter = z.strictObject({
  kind: z.literal('counter').describe('Customer and staff member at a counter, with three tags'),
  ...common,
  sign: text(4, 'Sign on the counter'),
  tags: z.strictObject({
    customer: tag('Tag over the customer'),
    staff: tag('Tag over the hands of the staff member'),
    shelf: tag('Tag over the empty shelf'),
  }),
});

const ring = z.strictObject({
  kind: z.literal('ring').describe('Labels around a person at the counter'),
  ...common,
  items: z
    .array(z.union([text(6, 'A label; （　） leaves a word open'), pictured(6)]))
    .min(6)
    .max(11)
    .describe('Clockwise from the top'),
  center: z.enum(['guest', 'staff']).default('guest').describe('Who stands in the middle'),
});

const ladder = z.strictObject({
  kind: z.literal('ladder').describe('A staircase with a figure on it'),
  ...common,
  who: z.enum(['guest', 'staff']).default('staff').describe('Whose figure it is'),
  standing: z.number().int().min(1).max(5).describe('Number of the step on which the figure stands'),
  steps: z
    .array(
      z.strictObject({
        label: text(4, 'Name of the step'),
        feeling: text(10, 'What the customer says to himself'),
        ...head,
      }),
    )
    .length(5)
    .describe('From the lowest up'),
});

/** One file of content/figures: the words and numbers of a drawn figure. */
export const figureSchema = z.discriminatedUnion('kind', [
  bars,
  cycle,
  quadrants,
  scene,
  ripple,
  chain,
  counter,
  ring,
  ladder,
  ...bodyKinds,
  ...diagramKinds,
]);

export type Figure = z.infer<typeof figureSchema>;

/** The figures of one kind. */
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;
