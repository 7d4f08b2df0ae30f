/** Things of the hall, as SVG strings; classes as in people.ts. */
import { num, xy } from './geometry.ts';
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

/** A counter with a front panel between `left` and `right`, standing on `ground`. */
export function counter(left: number, right: number, ground: number, height = 112): string {
  const top = ground - height;
  return (
    `<path class="l p" d="M${left} ${top} H${right} v10 H${left}Z"/>` +
    `<path class="l p" d="M${left + 12} ${top + 10} H${right - 12} V${ground} H${left + 12}Z"/>` +
    `<path class="l hair" d="M${left + 28} ${top + 26} H${right - 28} V${ground - 18} H${left + 28}Z"/>`
  );
}

/** A shelf of two boards with nothing on it; where a thing could stand, a dashed outline. */
export function emptyShelf(left: number, right: number, ground: number, height: number): string {
  const boards = [0.02, 0.46, 0.9].map((share) => ground - height + share * height);
  const middle = (left + right) / 2;
  const outlines = boards
    .slice(1)
    .map((y) => `<path class="l hair dash" d="M${middle - 16} ${num(y - 3)} v-30 h32 v30"/>`);
  return (
    `<path class="l" d="M${left} ${ground} V${ground - height} M${right} ${ground} V${ground - height}"/>` +
    `<path class="l" d="${boards.map((y) => `M${left} ${num(y)} H${right}`).join(' ')}"/>${outlines.join('')}`
  );
}

/** A sheet of paper lying on a table, 52 wide. */
export const slip = ([x, y]: Point): string => `<path class="l p" d="M${xy([x - 26, y])} l8 -7 h44 l-8 7Z"/>`;
