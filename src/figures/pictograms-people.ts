/** Small drawings in which someone acts. */
import { arrow } from './geometry.ts';
import { limb } from './people.ts';
import { bust, smallBust, tinyBust } from './people-bust.ts';

const scaled = (x: number, y: number, scale: number, drawing: string): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${drawing}</g>`;

export const PEOPLE = {
  /** Two people step away from each other. */
  apart:
    scaled(-15, 0, 1.7, tinyBust([0, 0])) +
    scaled(15, 0, 1.7, tinyBust([0, 0])) +
    `<path class="leader" d="M0 -20 V18"/><path class="l" d="${arrow([-6, 20], [-22, 20])} ${arrow([6, 20], [22, 20])}"/>`,
  /** Someone bends forward. */
  bow:
    '<g class="pp">' +
    limb('M-8 17 L-8 2', 7, 'kf') +
    limb('M-7 0 L5 -13', 10, 't') +
    limb('M4 -10 L1 2', 4.4, 't') +
    '<circle class="l p" cx="14" cy="-14" r="7"/><path class="h" d="M7 -12 C5 -22 16 -25 20 -18 C15 -18 11 -16 10 -9Z"/></g>' +
    '<path class="l hair" d="M-22 23 H22"/>',
  /** Someone calls. */
  call: scaled(-7, 3, 1.5, smallBust([0, 0])) + '<path class="l" d="M9 -12 q5 7 0 15 M16 -18 q9 13 0 27"/>',
  /** A staff member behind the counter. */
  greet:
    scaled(0, -4, 1.45, smallBust([0, 0])) +
    '<path class="l p" d="M-22 9 H22 V15 H-22Z"/><path class="l wash" d="M-18 15 H18 V23 H-18Z"/>',
  manager:
    scaled(-5, -7, 0.46, bust([0, 0], 'flat')) +
    '<path class="l p" d="M4 0 H22 V23 H4Z"/><path class="l th" d="M8 7 H18 M8 13 H15"/>',
  /** Two at a table. */
  meet:
    scaled(-12, -3, 1.15, smallBust([0, 0])) +
    scaled(12, -3, 1.15, smallBust([0, 0])) +
    '<path class="l wash" d="M-22 11 H22 V17 H-22Z"/><path class="l" d="M-16 17 V23 M16 17 V23"/>',
};
