/** Standing: upright, over the counter, hands in the pockets. */
import { counter } from './furniture.ts';
import { frontPerson } from './people-front.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import { hand } from './people.ts';
import type { Posed } from './posed.ts';

/** Over the counter, the chin in the hand. */
export const leaning: Omit<SidePerson, 'at'> = {
  torso: 38,
  head: 4,
  mood: 'flat',
  legs: [
    [-8, -12],
    [12, -64],
  ],
  heels: [0, 64],
  arms: [
    [62, 92],
    [57, 198],
  ],
};

export function stand(): Posed {
  return {
    svg: frontPerson({ at: [0, 0], pose: 'stand' }),
    spots: {
      face: [[11, -152]],
      shoulder: [[21, -124]],
      hands: [[8, -88]],
      feet: [[10, -3]],
    },
    left: -28,
    right: 28,
    height: 182,
  };
}

export function handsInPockets(): Posed {
  return {
    svg: frontPerson({ at: [0, 0], pose: 'pockets', lean: -3, mood: 'flat' }),
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
  };
}

export function leanOnCounter(): Posed {
  const { head, hands, knees, ankles } = sideJoints(leaning);
  return {
    svg:
      sidePerson({ at: [0, 0], ...leaning }) + `<g class="pp">${hand(hands[1])}</g>` + counter(38, 92, 0, 96),
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
}
