/**
 * A large face from the front with the shoulders, 208 wide; its origin lies between the eyes. The eyes are at
 * (±34, -8), the tip of the nose at y = 30, the mouth at 56, the chin at 92; the picture ends at 160.
 */
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';

export function portrait(at: Point, scale = 1, chest = ''): string {
  return (
    `<g class="pp" transform="translate(${xy(at)}) scale(${scale})">` +
    '<circle class="h" cx="0" cy="-112" r="27"/>' +
    '<path class="l p" d="M-26 84 C-26 104 -28 118 -34 126 L0 158 L34 126 C28 118 26 104 26 84"/>' +
    (chest === '' ? SHOULDERS : chest) +
    '<path class="l p" d="M-34 126 L0 158 L34 126 L22 118 Q0 132 -22 118Z"/>' +
    '<path class="l p" d="M-69 -10 q-13 -8 -13 8 q2 22 16 24 M69 -10 q13 -8 13 8 q-2 22 -16 24"/>' +
    '<path class="l p" d="M-70 -20 C-71 26 -58 58 -34 80 C-14 97 14 97 34 80 C58 58 71 26 70 -20 C70 -70 40 -98 0 -98 ' +
    'C-40 -98 -70 -70 -70 -20Z"/>' +
    '<path class="h" d="M-74 -2 C-84 -66 -54 -112 0 -112 C54 -112 84 -66 74 -2 C71 -22 67 -36 58 -48 ' +
    'C30 -46 -4 -56 -24 -78 C-34 -58 -58 -44 -66 -34 C-70 -24 -72 -14 -74 -2Z"/>' +
    '<path class="l" d="M-50 -26 q14 -10 30 -3 M50 -26 q-14 -10 -30 -3"/>' +
    '<path class="l p" d="M-49 -7 q14 -13 29 1 q-14 9 -29 -1Z M49 -7 q-14 -13 -29 1 q14 9 29 -1Z"/>' +
    '<circle class="k" cx="-34" cy="-8.4" r="5.6"/><circle class="k" cx="34" cy="-8.4" r="5.6"/>' +
    '<path class="l" d="M-4 -4 C-6 10 -12 20 -13 26 C-9 33 -4 32 0 31 C4 32 9 33 13 26"/>' +
    '<path class="l" d="M-24 53 C-10 58 10 58 24 53 C14 66 -14 66 -24 53Z"/><path class="l th" d="M-9 77 q9 4 18 0"/></g>'
  );
}

const SHOULDERS =
  '<path class="l t" d="M-34 126 C-60 134 -92 140 -104 160 H104 C92 140 60 134 34 126 L0 158Z"/>';

/** The chest down to y = 270 with lapels, scarf and badge, for `portrait`. */
export const CHEST =
  '<path class="l t" d="M-34 126 C-64 134 -106 140 -118 172 C-124 200 -126 236 -126 270 H126 C126 236 124 200 118 172 ' +
  'C106 140 64 134 34 126 L0 210Z"/>' +
  '<path class="l p" d="M-30 128 L0 210 L30 128 Q0 150 -30 128Z"/>' +
  '<path class="a" d="M-28 132 Q0 154 28 132 L17 168 L0 182 L-17 168Z"/>' +
  '<path class="l th" d="M-34 126 L-52 168 L-30 182 L0 224 L30 182 L52 168 L34 126 M0 224 V270 M-92 270 L-88 200 M92 270 L88 200"/>' +
  '<path class="l th p" d="M42 200 h36 v15 h-36Z"/>';
