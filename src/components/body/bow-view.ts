import type { Body } from '../../course/body.ts';
import type { BowView } from '../../domain/body/body-view.ts';
import { parseDrawing } from '../../domain/drawing/drawing.ts';
import { keyframes } from '../../domain/drawing/keyframes.ts';
import { bowArc, bowing, hipOf } from '../../figures/bow.ts';
import { num, onRing, xy } from '../../figures/geometry.ts';
import type { Point } from '../../figures/geometry.ts';
import { sidePerson } from '../../figures/people-side.ts';

/** Deep enough to go too far. */
const DEEPEST = 60;
const EVERY = 15;
/** Length of trunk, neck and head from the hip, and a little more. */
const REACH = 106;
/** Between the arc and the number above it. */
const CLEAR = 14;
const AT: Point = [0, 0];

function moment(degrees: number): string {
  const hip = hipOf(degrees, AT, 1);
  return (
    '<path class="l hair" d="M-34 3 H96"/>' +
    `<path class="leader dash" d="M${xy(hip)} V${num(hip[1] - REACH - 6)}"/>` +
    `<path class="leader dash" d="M${xy(hip)} L${xy(onRing(hip, degrees, REACH))}"/>` +
    sidePerson({ at: AT, ...bowing(degrees) }) +
    `<path class="leader" d="${bowArc(hip, degrees, REACH)}"/>`
  );
}

export function bowView(
  { bows }: Body,
  figure: { readonly bows: readonly { readonly degrees: number; readonly label: string }[] },
): BowView {
  const [x, y] = hipOf(0, AT, 1);
  const moments = Array.from({ length: DEEPEST / EVERY + 1 }, (_, at) => moment(at * EVERY));
  return {
    box: '-40 -220 150 230',
    pivot: { x, y, reach: REACH + CLEAR },
    movement: keyframes(moments.map(parseDrawing)),
    every: EVERY,
    most: DEEPEST,
    marks: figure.bows.map(({ degrees, label }) => ({ degrees, name: label })),
    tasks: bows.occasions.map(({ degrees, ...occasion }) => ({ ...occasion, wanted: degrees })),
  };
}
