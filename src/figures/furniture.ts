/** Things of the hall, as SVG strings; classes as in people.ts. */
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';

/** The three paths of steam over a cup; `.steam` lets styles/figures.css raise them. */
const STEAM =
  '<g class="steam"><path class="l st" d="M-8 -34 C-14 -42 -3 -46 -8 -56"/>' +
  '<path class="l st" d="M3 -36 C-3 -46 9 -50 3 -62"/><path class="l st" d="M13 -34 C8 -41 18 -46 13 -54"/></g>';

/** A cup of tea with its saucer, 60 wide; the origin lies in the foot of the cup. */
export function cup(at: Point, scale = 1): string {
  return (
    `<g transform="translate(${xy(at)}) scale(${scale})">${STEAM}` +
    '<path class="l p" d="M-30 0 C-20 5 20 5 30 0 C24 8 12 9.4 0 9.4 C-12 9.4 -24 8 -30 0Z"/>' +
    '<path class="l p" d="M-21 -27 C-20 -12 -14 -2 -7 0 L7 0 C14 -2 20 -12 21 -27Z"/>' +
    '<ellipse class="l p" cx="0" cy="-27" rx="21" ry="5.2"/>' +
    '<ellipse class="aw" cx="0" cy="-26.4" rx="17.4" ry="3.6"/>' +
    '<path class="l" d="M20.4 -22 C30 -24 31 -10 16.4 -9.4"/></g>'
  );
}

/** A chair that faces +x, 48 wide; the origin lies on the ground below the seat, whose top is 41 above it. */
export function chair(at: Point, scale = 1): string {
  return (
    `<g transform="translate(${xy(at)}) scale(${scale})">` +
    '<path class="l p" d="M-20 -41 h40 q3 0 3 3 v3 h-44 v-3 q0 -3 1 -3Z"/>' +
    '<path class="l p" d="M-21 -41 C-25 -56 -27 -70 -26 -84 q5 -2 7 0 C-19 -70 -16 -56 -14 -41Z"/>' +
    '<path class="l" d="M-18 -35 L-21 0 M19 -35 L22 0 M-19.4 -16 H20.4"/></g>'
  );
}

/** A counter with a front panel between `left` and `right`; its top stands 112 above the ground. */
export function counter(left: number, right: number, ground: number): string {
  const top = ground - 112;
  return (
    `<path class="l p" d="M${left} ${top} H${right} v10 H${left}Z"/>` +
    `<path class="l p" d="M${left + 14} ${top + 10} H${right - 14} V${ground} H${left + 14}Z"/>` +
    `<path class="l hair" d="M${left + 36} ${top + 28} H${right - 36} V${ground - 18} H${left + 36}Z"/>`
  );
}

/** A sheet of paper lying on a table, 52 wide. */
export const slip = ([x, y]: Point): string => `<path class="l p" d="M${xy([x - 26, y])} l8 -7 h44 l-8 7Z"/>`;
