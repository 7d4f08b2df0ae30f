/** Handing things over: from the side at a counter, and the hands from above. */
import { counter } from './furniture.ts';
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import type { Posed } from './poses.ts';

const STAFF: Point = [62, 0];
const CUSTOMER: Point = [-58, 0];
const seen = ([x, y]: Point): Point => [STAFF[0] - x, y];

const guest = (arms: SidePerson['arms']): string =>
  sidePerson({ at: CUSTOMER, role: 'guest', hair: 'short', torso: 5, head: 3, ...(arms && { arms }) });

const handing: Omit<SidePerson, 'at'> = {
  torso: 12,
  head: 10,
  arms: [
    [38, 86],
    [32, 80],
  ],
};
const tossing: Omit<SidePerson, 'at'> = {
  torso: 0,
  head: -4,
  looksBack: true,
  mood: 'flat',
  arms: [
    [46, 84],
    [-6, 8],
  ],
};

export function handPaper(): Posed {
  const { head, hands, shoulder } = sideJoints(handing);
  const [x, y] = seen(hands[0]);
  const [faceX, faceY] = seen(head);
  return {
    svg:
      guest([
        [40, 84],
        [34, 78],
      ]) +
      sidePerson({ at: STAFF, facing: 'left', ...handing }) +
      `<g class="pp"><path class="l p" d="M${xy([x + 5, y - 6])} L${xy([x - 24, y - 11])} l-2 4 L${xy([x + 4, y - 2])}Z"/></g>` +
      counter(-26, 30, 0, 88),
    spots: {
      eyes: [
        [faceX - 14, faceY],
        [faceX - 14, faceY - 20],
        [faceX + 8, faceY - 28],
      ],
      back: [[seen(shoulder)[0] + 8, shoulder[1] + 22]],
      hands: [
        [x - 2, y + 4],
        [x + 6, y + 13],
      ],
    },
    left: -80,
    right: 80,
    height: 174,
  };
}

export function toss(): Posed {
  const { head, hands } = sideJoints(tossing);
  const [x, y] = seen(hands[0]);
  const [faceX, faceY] = seen(head);
  return {
    svg:
      guest([
        [10, 44],
        [4, 30],
      ]) +
      scissors([x - 10, y - 1], -90, 0.62) +
      sidePerson({ at: STAFF, facing: 'left', ...tossing }) +
      `<path class="leader dash" d="M${faceX + 16} ${faceY - 2} h20"/>` +
      counter(-26, 30, 0, 88),
    spots: {
      eyes: [[faceX + 37, faceY - 2]],
      hands: [[x + 6, y + 2]],
      thing: [
        [x - 26, y - 1],
        [x - 10, y - 30],
      ],
    },
    left: -80,
    right: 98,
    height: 174,
  };
}

/** Scissors, closed, 60 long, seen from above; unturned their tip points up. */
function scissors(at: Point, turn = 0, scale = 1): string {
  return (
    `<g transform="translate(${xy(at)}) rotate(${turn}) scale(${scale})">` +
    '<path class="l p" d="M-3 0 L0 -36 L3 0Z"/><path class="l" d="M0 0 L-4 8 M0 0 L4 8"/>' +
    '<ellipse class="l" cx="-8" cy="15" rx="6" ry="9"/><ellipse class="l" cx="8" cy="15" rx="6" ry="9"/>' +
    '<circle class="k" cx="0" cy="-1" r="2"/></g>'
  );
}

/** A forearm that comes in from below, with the fist of the hand at the point. */
const cuff = ([x, y]: Point, coat: 't' | 'g', turn: number): string =>
  `<g transform="translate(${xy([x, y])}) rotate(${turn})"><path class="l ${coat}" d="M-15 26 h30 l3 40 h-36Z"/>` +
  '<path class="l p" d="M-12 27 C-17 10 -15 -6 -6 -12 C4 -16 14 -8 14 4 L12 27Z"/></g>';

const thumb = ([x, y]: Point, turn: number): string =>
  `<path class="l p" transform="translate(${xy([x, y])}) rotate(${turn})" d="M-5 12 C-7 0 -5 -12 0 -13 C5 -12 7 0 5 12"/>`;

/** Four fingers closed over a thing. */
const fingers = ([x, y]: Point, turn: number): string =>
  `<g transform="translate(${xy([x, y])}) rotate(${turn})"><path class="l p" d="M-14 -12 h22 q7 0 7 7 v10 q0 7 -7 7 h-22Z"/>` +
  '<path class="l th" d="M-13 -6 h24 M-13 0 h25 M-13 6 h24"/></g>';

export function paperFromAbove(): Posed {
  return {
    svg:
      '<g class="pp">' +
      cuff([-40, -52], 't', 14) +
      cuff([40, -52], 't', -14) +
      '<path class="l p" d="M-42 -146 h84 v92 h-84Z"/>' +
      // The lines of a form, turned round: its head is at the lower edge.
      '<path class="l" d="M-18 -66 h36"/><path class="l th" d="M-28 -82 h56 M-28 -95 h56 M-28 -108 h56 M-28 -122 h22"/>' +
      thumb([-37, -64], 20) +
      thumb([37, -64], -20) +
      '</g>',
    spots: { thing: [[38, -110]], hands: [[44, -64]] },
    left: -64,
    right: 64,
    height: 166,
  };
}

export function pensFromAbove(): Posed {
  return {
    svg:
      '<g class="pp">' +
      cuff([-34, -56], 't', 6) +
      cuff([34, -56], 't', -6) +
      // A pen and scissors, both with the point towards the one who holds them.
      '<path class="l p" d="M-38 -140 h8 v86 l-4 10 l-4 -10Z"/><path class="l th" d="M-38 -128 h8"/>' +
      scissors([34, -96], 180, 1.3) +
      fingers([-32, -62], 0) +
      fingers([36, -62], 0) +
      '</g>',
    spots: { thing: [[48, -118]], hands: [[50, -62]] },
    left: -64,
    right: 64,
    height: 166,
  };
}
