/**
 * Heads and shoulders, for charts of customers. A bust is about 68 wide and 92 tall; its origin lies in the
 * forehead, 66 above the lower edge.
 */
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';

export type BustMood = 'smile' | 'laugh' | 'flat' | 'frown' | 'shout';
/** What is heard or not heard beside the head. */
export type BustMark = 'heart' | 'voice' | 'dots' | 'none';

const FACES: Readonly<Record<BustMood, string>> = {
  smile: '<path class="l th" d="M-7 14 q7 6 14 0"/>',
  laugh: '<path class="l k" d="M-6 13 q6 9 12 0Z"/>',
  flat: '<path class="l th" d="M-5 16 h10"/>',
  frown: '<path class="l th" d="M-6 17 q6 -5 12 0"/><path class="l th" d="M-12 -1 l7 2.4 M12 -1 l-7 2.4"/>',
  shout:
    '<ellipse class="k" cx="0" cy="16" rx="5" ry="4.4"/><path class="l th" d="M-12 -2 l7 3 M12 -2 l-7 3"/>',
};

const MARKS: Readonly<Record<BustMark, string>> = {
  heart: '<path class="l th" d="M36 -2 c-5 -8 -15 0 0 9 c15 -9 5 -17 0 -9Z"/>',
  voice: '<path class="l th" d="M32 -4 q8 8 0 18 M41 -9 q13 14 0 28"/>',
  dots: [34, 42, 50].map((x) => `<circle class="k" cx="${x}" cy="4" r="1.8"/>`).join(''),
  none: '',
};

export function bust(at: Point, mood: BustMood, mark: BustMark = 'none', scale = 1): string {
  return (
    `<g transform="translate(${xy(at)}) scale(${scale})"><g class="pp">` +
    '<path class="l p" d="M-34 66 C-32 40 -18 32 0 32 C18 32 32 40 34 66Z"/><circle class="l p" cx="0" cy="6" r="22"/>' +
    '<path class="h" d="M-23 4 C-26 -22 -6 -26 2 -24 C20 -23 26 -8 23 4 C18 -4 10 -8 2 -9 C-6 -8 -16 -6 -23 4Z"/>' +
    '<circle class="k" cx="-8" cy="6" r="1.9"/><circle class="k" cx="8" cy="6" r="1.9"/>' +
    `${FACES[mood]}</g>${MARKS[mark]}</g>`
  );
}

/** A listener about 22 wide, centred on the point. */
export function smallBust(at: Point): string {
  return (
    `<g class="pp" transform="translate(${xy(at)})"><path class="l p" d="M-10 12 C-9.4 4.6 -5 2.6 0 2.6 ` +
    'C5 2.6 9.4 4.6 10 12Z"/><circle class="l p" cx="0" cy="-4.6" r="6.4"/>' +
    '<path class="h" d="M-7 -4.6 C-7.6 -13.4 7.6 -13.4 7 -4.6 C4 -7.6 -4 -7.6 -7 -4.6Z"/></g>'
  );
}

/** Someone in the crowd, about 10 wide, centred on the point. */
export function tinyBust(at: Point): string {
  return (
    `<g transform="translate(${xy(at)})"><path class="k" d="M-5 6.4 C-5 1 5 1 5 6.4Z"/>` +
    '<circle class="k" cx="0" cy="-2.6" r="3.1"/></g>'
  );
}
