/** Handing things over: from the side at a counter, and the hands from above. */
import { counter } from './furniture.ts';
import { num, xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import { limb } from './people.ts';
import type { Posed } from './posed.ts';

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
        [faceX - 14, faceY - 24],
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
      scissors([x - 12, y], -90, 0.9) +
      sidePerson({ at: STAFF, facing: 'left', ...tossing }) +
      `<path class="leader dash" d="M${faceX + 16} ${faceY - 2} h20"/>` +
      counter(-26, 30, 0, 88),
    spots: {
      eyes: [[faceX + 37, faceY - 2]],
      hands: [[x + 6, y + 2]],
      thing: [
        [x - 38, y - 2],
        [x - 26, y - 30],
      ],
    },
    left: -80,
    right: 98,
    height: 174,
  };
}

/** Scissors, closed, 60 long, seen from above; unturned their tip points up. */
function scissors(at: Point, turn = 0, scale = 1): string {
  const bow = (x: number): string => limb(`M0 0 L${num(x / 2)} 7 M${x} 7 a6 8 0 1 0 .1 0Z`, 2.4, 'p');
  return (
    `<g class="pp" transform="translate(${xy(at)}) rotate(${turn}) scale(${scale})">` +
    `<path class="l p" d="M-3.4 0 L0 -36 L3.4 0Z"/>${bow(-8)}${bow(8)}<circle class="k" cx="0" cy="-1" r="2"/></g>`
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

/** The pictures from above take as much room as someone who stands. */
const fromAbove = (drawn: string): string => `<g class="pp" transform="scale(0.84)">${drawn}</g>`;

/** A hand of the customer, who stands at the top and takes the thing. */
const taking = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y}) rotate(180)">${cuff([0, 0], 'g', 0)}</g>`;

export function paperFromAbove(print = ''): Posed {
  return {
    svg: fromAbove(
      cuff([-40, -44], 't', 14) +
        cuff([40, -44], 't', -14) +
        taking(0, -154) +
        // A form, turned round so that the one at the top can read it.
        '<path class="l p" d="M-46 -146 h92 v100 h-92Z"/>' +
        '<path class="l th" d="M-30 -88 h60 M-30 -102 h60 M-8 -116 h38"/>' +
        `<text class="ser" transform="translate(0 -72) rotate(180)" text-anchor="middle" font-size="20">${print}</text>` +
        thumb([-40, -56], 20) +
        thumb([40, -56], -20) +
        thumb([0, -142], 180),
    ),
    spots: {
      thing: [[26, -68]],
      hands: [[40, -46]],
    },
    left: -64,
    right: 64,
    height: 186,
    floating: true,
  };
}

export function pensFromAbove(): Posed {
  return {
    svg: fromAbove(
      cuff([-34, -44], 't', 6) +
        cuff([34, -44], 't', -6) +
        // A pen and scissors, both with the point towards the one who holds them.
        '<path class="l p" d="M-38 -140 h8 v98 l-4 11 l-4 -11Z"/><path class="l th" d="M-38 -126 h8"/>' +
        scissors([34, -92], 180, 1.5) +
        fingers([-32, -54], 0) +
        fingers([36, -54], 0),
    ),
    spots: { thing: [[46, -98]], hands: [[42, -46]] },
    left: -64,
    right: 64,
    height: 130,
    floating: true,
  };
}
