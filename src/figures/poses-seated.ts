/** Sitting: upright, slumped, with crossed legs. */
import { chair } from './furniture.ts';
import { num } from './geometry.ts';
import type { Point } from './geometry.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import type { Posed } from './posed.ts';

type Body = Omit<SidePerson, 'at'>;

export const upright: Body = {
  seated: true,
  torso: 2,
  head: 2,
  legs: [
    [88, 0],
    [84, -4],
  ],
  arms: [
    [12, 62],
    [8, 58],
  ],
};
export const slumped: Body = {
  seated: true,
  torso: -28,
  head: 28,
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
export const crossed: Body = {
  seated: true,
  torso: -6,
  head: 28,
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

/** A telephone in the hand. */
const phone = ([x, y]: Point): string =>
  `<path class="l p" transform="translate(${num(x)} ${num(y)}) rotate(20)" d="M-3 -15 h7 v17 h-7Z"/>`;

/** Two thirds of the seat lie below the one who sits on the front of it. */
export const SEAT_BACK = -12;

export function sit(): Posed {
  const { head, hands, knees, shoulder } = sideJoints(upright);
  return {
    svg: chair([SEAT_BACK, 0]) + sidePerson({ at: [0, 0], ...upright }),
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
}

export function slump(): Posed {
  const { head, knees, ankles, hands } = sideJoints(slumped);
  return {
    svg: chair([-8, 0]) + sidePerson({ at: [6, 0], ...slumped }) + phone([hands[0][0] + 9, hands[0][1] - 4]),
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
}

export function crossLegs(): Posed {
  const { head, hands, knees, ankles } = sideJoints(crossed);
  const [x, y] = ankles[0];
  return {
    svg:
      chair([-6, 0]) +
      sidePerson({ at: [0, 0], ...crossed }) +
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
}
