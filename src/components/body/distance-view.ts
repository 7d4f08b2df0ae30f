import type { Body } from '../../course/body.ts';
import type { DistanceView } from '../../domain/body/body-view.ts';
import { parseDrawing } from '../../domain/drawing/drawing.ts';
import { keyframes } from '../../domain/drawing/keyframes.ts';
import { sidePerson } from '../../figures/people-side.ts';
import type { SidePerson } from '../../figures/people-side.ts';
import { TALKING, UNITS_PER_METRE } from '../../figures/talking.ts';

interface Distances {
  readonly zones: readonly { readonly label: string; readonly note: string; readonly to: number }[];
  readonly ticks: readonly number[];
  readonly talk: { readonly at: number };
}

/** In the middle of a step. */
const stepping: Omit<SidePerson, 'at'> = {
  ...TALKING.clerk,
  hip: 77,
  legs: [
    [20, -6],
    [-14, -34],
  ],
  heels: [-8, 26],
};
const drawing = (person: Omit<SidePerson, 'at'>) => parseDrawing(sidePerson({ at: [0, 0], ...person }));

/** The slider in styles/body.css lies along these rulers: it begins at 0.2 m and ends where the last zone does. */
const RULERS = [
  { name: 'lg', width: 640, height: 392, left: 44, ground: 318, metre: 158, size: 16.5 },
  { name: 'sm', width: 340, height: 250, left: 26, ground: 190, metre: 84, size: 14.5 },
];

export function distanceView({ distance }: Body, { zones, ticks, talk }: Distances): DistanceView {
  return {
    zones: zones.map(({ label, note, to }, at) => ({
      to,
      name: label,
      range: note,
      means: distance.zones[at] ?? '',
    })),
    ticks: [0, ...zones.map(({ to }) => to), ...ticks].sort((one, other) => one - other),
    talk: { at: talk.at, means: distance.talk },
    tasks: distance.tasks,
    rulers: RULERS.map((ruler) => ({ ...ruler, scale: ruler.metre / UNITS_PER_METRE })),
    customer: keyframes([drawing(TALKING.customer)]),
    staff: keyframes([drawing(TALKING.clerk), drawing(stepping)]),
  };
}
