/**
 * Postures, right and wrong. Each stands on y = 0 with x = 0 below the hip; `spots` are the places a note can
 * point to.
 */
import type { FigureOf } from '../content-schema/figure.ts';
import { chair, counter } from './furniture.ts';
import type { Point } from './geometry.ts';
import { frontPerson } from './people-front.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import { listen, lookAway } from './poses-listening.ts';
import { handPaper, paperFromAbove, pensFromAbove, toss } from './poses-handing.ts';

type Panel = FigureOf<'postures'>['panels'][number];
export type PoseName = Panel['pose'];
export type Spot = NonNullable<Panel['notes'][number]['spot']>;

/** The line from a spot to a note at the right begins with these points. */
export type Lead = readonly [Point, ...Point[]];

export interface Posed {
  readonly svg: string;
  readonly spots: Readonly<Partial<Record<Spot, Lead>>>;
  /** What it takes up. */
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Seen from above: no floor is drawn. */
  readonly floating?: boolean;
}

const ORIGIN: Point = [0, 0];
type Body = Omit<SidePerson, 'at'>;

const sit: Body = {
  seated: true,
  torso: 2,
  head: 2,
  legs: [
    [88, 0],
    [84, -4],
  ],
  arms: [
    [14, 74],
    [10, 70],
  ],
};
const slump: Body = {
  seated: true,
  torso: -28,
  head: 14,
  mood: 'flat',
  legs: [
    [74, 40],
    [80, 24],
  ],
  heels: [-32, -18],
  arms: [
    [26, 112],
    [18, 88],
  ],
};
const crossed: Body = {
  seated: true,
  torso: -6,
  head: 12,
  mood: 'flat',
  legs: [
    [104, 28],
    [84, 0],
  ],
  heels: [-10, 0],
  arms: [
    [22, 116],
    [14, 108],
  ],
};
const squat: Body = {
  hip: 40,
  torso: 24,
  head: 14,
  legs: [
    [62, -80],
    [90, 0],
  ],
  heels: [62, 0],
  arms: [
    [36, 40],
    [6, 52],
  ],
};
const bent: Body = {
  torso: 78,
  head: 66,
  mood: 'flat',
  legs: [
    [-4, -2],
    [-8, -4],
  ],
  arms: [
    [4, 8],
    [16, 14],
  ],
};
const leaning: Body = {
  torso: 38,
  head: 4,
  mood: 'flat',
  legs: [
    [-8, -12],
    [18, -30],
  ],
  heels: [0, 48],
  arms: [
    [62, 92],
    [57, 198],
  ],
};

/** A telephone in the hand. */
const phone = ([x, y]: Point): string =>
  `<g class="pp" transform="translate(${x} ${y}) rotate(20)"><path class="l k" d="M-2.6 -14 h6 v16 h-6Z"/></g>`;

/** A shopping bag, 28 wide, with its handle 41 above the ground. */
const bag = (x: number): string =>
  `<path class="l" d="M${x - 6} -28 q1 -13 6 -13 q5 0 6 13"/>` +
  `<path class="l p" d="M${x - 12} 0 l-2 -28 h28 l-2 28Z"/><path class="l th" d="M${x - 6} -17 h12"/>`;

/** Two thirds of the seat lie below the one who sits on the front of it. */
const SEAT_BACK = -12;

const POSED: Readonly<Record<PoseName, (print?: string) => Posed>> = {
  stand: () => ({
    svg: frontPerson({ at: ORIGIN, pose: 'stand' }),
    spots: {
      face: [[11, -152]],
      shoulder: [[21, -124]],
      hands: [[8, -88]],
      feet: [[10, -3]],
    },
    left: -28,
    right: 28,
    height: 182,
  }),
  'hands-in-pockets': () => ({
    svg: frontPerson({ at: ORIGIN, pose: 'pockets', lean: -3, mood: 'flat' }),
    spots: {
      face: [[6, -152]],
      shoulder: [[17, -124]],
      hands: [[22, -86]],
      knees: [[13, -42]],
      feet: [[8, -3]],
    },
    left: -36,
    right: 34,
    height: 182,
  }),
  'lean-on-counter': () => {
    const { head, knees, ankles } = sideJoints(leaning);
    return {
      svg: sidePerson({ at: ORIGIN, ...leaning }) + counter(38, 92, 0, 96),
      spots: {
        face: [[head[0] + 12, head[1] + 2]],
        hands: [[78, -103]],
        back: [[-2, -100]],
        knees: [knees[0]],
        feet: [[ankles[1][0], ankles[1][1]]],
      },
      left: -20,
      right: 94,
      height: 166,
    };
  },
  sit: () => {
    const { head, hands, knees, shoulder } = sideJoints(sit);
    return {
      svg: chair([SEAT_BACK, 0]) + sidePerson({ at: ORIGIN, ...sit }),
      spots: {
        face: [[head[0] + 13, head[1] + 2]],
        back: [[shoulder[0] + 6, shoulder[1] + 14]],
        shoulder: [[shoulder[0] + 6, shoulder[1] + 8]],
        hands: [[hands[0][0] + 4, hands[0][1]]],
        seat: [[6, -35]],
        knees: [[knees[0][0] + 4, knees[0][1]]],
        feet: [[52, -4]],
      },
      left: -40,
      right: 56,
      height: 142,
    };
  },
  slump: () => {
    const { head, knees, ankles, hands } = sideJoints(slump);
    return {
      svg: chair([-8, 0]) + sidePerson({ at: [6, 0], ...slump }) + phone([hands[0][0] + 9, hands[0][1] - 4]),
      spots: {
        face: [[head[0] + 18, head[1] + 2]],
        back: [[-4, -62]],
        hands: [[hands[0][0] + 14, hands[0][1] - 10]],
        knees: [[knees[0][0] + 6, knees[0][1]]],
        feet: [[ankles[0][0] + 16, ankles[0][1] - 4]],
      },
      left: -40,
      right: 84,
      height: 134,
    };
  },
  'cross-legs': () => {
    const { head, hands, knees, ankles } = sideJoints(crossed);
    const [x, y] = ankles[0];
    return {
      svg:
        chair([-6, 0]) +
        sidePerson({ at: ORIGIN, ...crossed }) +
        phone([hands[0][0] + 3, hands[0][1] - 4]) +
        // The foot swings.
        `<path class="l th" d="M${x + 14} ${y - 9} q5 4 5 10 M${x + 19} ${y - 13} q7 6 6 15"/>`,
      spots: {
        face: [[head[0] + 12, head[1] + 2]],
        hands: [[hands[0][0] + 6, hands[0][1] - 10]],
        knees: [[knees[0][0] + 4, knees[0][1]]],
        feet: [[x + 12, y + 1]],
        back: [[0, -70]],
      },
      left: -34,
      right: 76,
      height: 142,
    };
  },
  squat: () => {
    const { head, knees, shoulder, hands } = sideJoints(squat);
    return {
      svg: sidePerson({ at: ORIGIN, ...squat }) + bag(54),
      spots: {
        face: [[head[0] + 13, head[1] + 2]],
        back: [[shoulder[0] + 3, shoulder[1] + 24]],
        knees: [[knees[0][0] + 2, knees[0][1]]],
        hands: [[hands[0][0] + 3, hands[0][1] - 3]],
        thing: [[60, -24]],
        feet: [[48, -3]],
      },
      left: -18,
      right: 72,
      height: 130,
    };
  },
  bend: () => {
    const { head, hip, hands } = sideJoints(bent);
    return {
      svg: bag(60) + sidePerson({ at: ORIGIN, ...bent }),
      spots: {
        back: [
          [22, hip[1] - 12],
          [46, -132],
        ],
        face: [[head[0] + 8, head[1] + 12]],
        hands: [[hands[0][0] + 4, hands[0][1]]],
        seat: [[-10, hip[1]]],
        knees: [[-1, -40]],
      },
      left: -22,
      right: 84,
      height: 128,
    };
  },
  listen,
  'look-away': lookAway,
  'hand-paper': handPaper,
  toss,
  'paper-from-above': paperFromAbove,
  'pens-from-above': pensFromAbove,
};

/** @param print what stands on a paper in the picture */
export const posed = (name: PoseName, print?: string): Posed => POSED[name](print);
