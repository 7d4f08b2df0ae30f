/** Picking up a bag: squatting, and bending from the waist. */
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import type { Posed } from './posed.ts';

type Body = Omit<SidePerson, 'at'>;

export const squatting: Body = {
  hip: 40,
  torso: 28,
  head: 26,
  legs: [
    [62, -74],
    [90, 0],
  ],
  heels: [62, 0],
  arms: [
    [38, 46],
    [4, 46],
  ],
};
export const bent: Body = {
  torso: 78,
  head: 96,
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

/** A shopping bag, 28 wide, with its handle 41 above the ground. */
export const bag = (x: number): string =>
  `<path class="l" d="M${x - 6} -28 q1 -13 6 -13 q5 0 6 13"/>` +
  `<path class="l p" d="M${x - 12} 0 l-2 -28 h28 l-2 28Z"/><path class="l th" d="M${x - 6} -17 h12"/>`;

export function squat(): Posed {
  const { head, knees, shoulder, hands } = sideJoints(squatting);
  return {
    svg: sidePerson({ at: [0, 0], ...squatting }) + bag(61),
    spots: {
      face: [[head[0] + 13, head[1] + 2]],
      back: [[shoulder[0] + 3, shoulder[1] + 24]],
      knees: [[knees[0][0] + 2, knees[0][1]]],
      hands: [[hands[0][0] + 3, hands[0][1] - 3]],
      thing: [[67, -24]],
      feet: [[48, -3]],
    },
    left: -18,
    right: 78,
    height: 130,
  };
}

export function bend(): Posed {
  const { head, hip, hands } = sideJoints(bent);
  return {
    svg: bag(60) + sidePerson({ at: [0, 0], ...bent }),
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
}
