/** A staff member at a desk, facing the customer at the left. */
import { chair } from './furniture.ts';
import type { Point } from './geometry.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import type { Posed } from './posed.ts';

/** Where the two sit, and the desk between them. */
const STAFF: Point = [66, 0];
const CUSTOMER: Point = [-84, 0];
const DESK =
  '<path class="l p" d="M-46 -58 H26 v6 H-46Z"/><path class="l" d="M-40 -52 V0 M20 -52 V0 M-40 -44 H20"/>';

const talker: Omit<SidePerson, 'at'> = {
  role: 'guest',
  hair: 'short',
  seated: true,
  torso: 6,
  head: 2,
  legs: [
    [86, 0],
    [82, -6],
  ],
  arms: [
    [34, 96],
    [26, 70],
  ],
  openHand: true,
};
/** What comes out of a mouth at the point, towards +x or −x. */
const voice = ([x, y]: Point, side: 1 | -1): string =>
  `<path class="l th" d="M${x} ${y - 6} q${side * 4} 5 0 11 M${x + side * 7} ${y - 10} q${side * 7} 9 0 19"/>`;

/** The whole picture with a staff member who listens in that way. */
export const scene = (staff: Omit<SidePerson, 'at'>): string =>
  chairFacingLeft() +
  chair([CUSTOMER[0] - 6, 0]) +
  sidePerson({ at: STAFF, facing: 'left', ...staff }) +
  sidePerson({ at: CUSTOMER, ...talker }) +
  DESK +
  voice([CUSTOMER[0] + 34, -108], 1);

const chairFacingLeft = (): string =>
  `<g transform="translate(${STAFF[0] + 6} 0) scale(-1 1)">${chair([0, 0])}</g>`;

/** From the staff member's own sheet into the picture. */
export const seen = ([x, y]: Point): Point => [STAFF[0] - x, y];

export const attentive: Omit<SidePerson, 'at'> = {
  seated: true,
  torso: 12,
  head: 10,
  legs: [
    [86, 0],
    [82, -4],
  ],
  arms: [
    [34, 78],
    [28, 72],
  ],
};
export const absent: Omit<SidePerson, 'at'> = {
  seated: true,
  torso: -24,
  head: -10,
  looksBack: true,
  mood: 'frown',
  legs: [
    [78, 22],
    [82, 2],
  ],
  heels: [-16, 0],
  arms: [
    [26, 112],
    [20, 128],
  ],
};

export function listen(): Posed {
  const { head, shoulder } = sideJoints(attentive);
  const [x, y] = seen(head);
  return {
    svg:
      `${scene(attentive)}<path class="leader dash" d="M${x - 16} ${y - 2} L${CUSTOMER[0] + 22} -118"/>` +
      // The head nods.
      `<path class="l th" d="M${x + 20} ${y - 14} q5 6 4 14 M${x + 27} ${y - 17} q7 9 5 20"/>` +
      '<path class="l p" d="M-24 -58.6 l6 -4 h22 l-4 4Z"/>',
    spots: {
      eyes: [
        [4, y - 1],
        [4, y - 15],
      ],
      face: [
        [x + 31, y - 5],
        [x + 42, y - 5],
      ],
      back: [
        [seen(shoulder)[0] + 10, shoulder[1] + 20],
        [112, shoulder[1] + 20],
      ],
    },
    left: -126,
    right: 148,
    height: 146,
  };
}

export function lookAway(): Posed {
  const { head, shoulder, hands } = sideJoints(absent);
  const [x, y] = seen(head);
  const [handX, handY] = seen(hands[1]);
  return {
    svg:
      scene(absent) +
      `<path class="leader dash" d="M${x + 16} ${y - 2} h26"/>` +
      // A pen that turns between the fingers.
      `<path class="l" d="M${handX - 11} ${handY - 4} l16 -12"/>` +
      `<path class="l th" d="M${handX - 14} ${handY - 10} q2 -8 9 -10 M${handX + 9} ${handY - 9} q1 7 -5 11"/>`,
    spots: {
      eyes: [
        [x + 42, y - 2],
        [x + 46, y - 2],
      ],
      face: [
        [x + 11, y + 7],
        [x + 30, y + 20],
      ],
      back: [
        [seen(shoulder)[0] - 4, shoulder[1] + 28],
        [112, shoulder[1] + 28],
      ],
    },
    left: -126,
    right: 182,
    height: 146,
  };
}
