/**
 * Figures in which mistakes are to be found: the wrong posture, the same person half way, and the right posture, in one
 * view, so that a picture can pass over into the other.
 */
import type { SCENE_PARTS, SceneName } from '../content-schema/body.ts';
import { between } from './between.ts';
import { chair, counter } from './furniture.ts';
import type { Point } from './geometry.ts';
import { frontPerson } from './people-front.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import type { Joints, SidePerson } from './people-side.ts';
import { hand } from './people.ts';
import { absent, attentive, scene, seen } from './poses-listening.ts';
import { SEAT_BACK, crossed, slumped, upright } from './poses-seated.ts';
import { bag, bent, squatting } from './poses-squatting.ts';
import { leaning } from './poses-standing.ts';
import { posed } from './poses.ts';

type Body = Omit<SidePerson, 'at'>;

export interface FindPicture {
  /** SVG of each moment, the wrong one first, standing on y = 0. */
  readonly moments: readonly string[];
  /** Where each part lies in the wrong one. */
  readonly spots: Readonly<Record<string, Point>>;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

type Spots<S extends SceneName> = Readonly<Record<(typeof SCENE_PARTS)[S][number], Point>>;
type Picture<S extends SceneName> = FindPicture & { readonly spots: Spots<S> };

/** Parts of the body of someone who is seen from the side and faces +x. */
function partsOf(joints: Joints, torso: number) {
  const { hip, shoulder, head, knees, ankles, hands } = joints;
  const trunk = (share: number, forward: number): Point => {
    const turn = (torso * Math.PI) / 180;
    const along: Point = [hip[0] + (shoulder[0] - hip[0]) * share, hip[1] + (shoulder[1] - hip[1]) * share];
    return [along[0] + forward * Math.cos(turn), along[1] + forward * Math.sin(turn)];
  };
  return {
    hair: [head[0] - 9, head[1] - 9] as Point,
    face: [head[0] + 10, head[1] + 5] as Point,
    coat: trunk(0.3, 2),
    collar: trunk(0.86, 7),
    back: trunk(0.5, -9),
    // Below the elbow of an arm that lies before them.
    skirt: trunk(0.13, -1),
    loins: trunk(0.22, -7),
    hands: hands[0],
    knees: knees[0],
    feet: [ankles[0][0] + 5, ankles[0][1]] as Point,
  };
}

const side = (x: number, body: Body): string => sidePerson({ at: [x, 0], ...body });
const shifted = ([x, y]: Point, by: number): Point => [x + by, y];

/** Upright before the counter, the hands folded. */
const ready: Body = {
  legs: [
    [1, 0],
    [-2, 0],
  ],
  arms: [
    [6, 86],
    [2, 82],
  ],
};

function leanOnCounter(): Picture<'lean-on-counter'> {
  const { hair, coat } = partsOf(sideJoints(leaning), leaning.torso ?? 0);
  const { head, hands, ankles } = sideJoints(leaning);
  const table = counter(38, 92, 0, 96);
  // The hand lies on the cheek, before the face.
  const cheek = `<g class="pp">${hand(hands[1])}</g>`;
  return {
    moments: [
      side(0, leaning) + cheek + table,
      side(0, between(leaning, ready, 0.5)) + table,
      side(0, ready) + table,
    ],
    spots: {
      hair,
      face: [head[0] + 10, head[1] + 7],
      hands: [74, -102],
      coat,
      feet: ankles[1],
    },
    left: -28,
    right: 96,
    height: 182,
  };
}

function handsInPockets(): Picture<'hands-in-pockets'> {
  return {
    moments: [
      frontPerson({ at: [0, 0], pose: 'pockets', lean: -3, mood: 'flat' }),
      frontPerson({ at: [0, 0], pose: 'stand' }),
    ],
    spots: {
      hair: [-5, -176],
      shoulder: [-21, -126],
      badge: [9.5, -117.5],
      hands: [11, -91],
      knees: [13, -42],
    },
    left: -44,
    right: 44,
    height: 186,
  };
}

const SLUMP_AT = 6;
function slump(): Picture<'slump'> {
  const { hair, hands, loins, collar, feet } = partsOf(sideJoints(slumped), slumped.torso ?? 0);
  const spot = (point: Point): Point => shifted(point, SLUMP_AT);
  return {
    moments: [
      posed('slump').svg,
      chair([-10, 0]) + side(SLUMP_AT / 2, between(slumped, upright, 0.5)),
      chair([SEAT_BACK, 0]) + side(0, upright),
    ],
    spots: {
      hair: spot(hair),
      hands: spot([hands[0] + 8, hands[1] - 8]),
      back: spot(loins),
      coat: spot(collar),
      feet: spot([feet[0] + 6, feet[1] - 2]),
    },
    left: -44,
    right: 88,
    height: 146,
  };
}

function crossLegs(): Picture<'cross-legs'> {
  const { hair, hands, skirt, knees, feet } = partsOf(sideJoints(crossed), crossed.torso ?? 0);
  return {
    moments: [
      posed('cross-legs').svg,
      chair([-9, 0]) + side(0, between(crossed, upright, 0.5)),
      chair([SEAT_BACK, 0]) + side(0, upright),
    ],
    spots: { hair, hands: [hands[0] + 2, hands[1] - 8], coat: skirt, knees: [knees[0] + 2, knees[1]], feet },
    left: -40,
    right: 84,
    height: 146,
  };
}

function bend(): Picture<'bend'> {
  const { hair, face, back, knees, feet } = partsOf(sideJoints(bent), bent.torso ?? 0);
  const thing = bag(61);
  return {
    moments: [
      thing + side(0, bent),
      thing + side(0, between(bent, squatting, 0.5)),
      thing + side(0, squatting),
    ],
    // Bent double, the back of the head lies above and the face below.
    spots: { hair: [hair[0] + 13.5, hair[1] - 4], face: [face[0] - 15.5, face[1] + 5], back, knees, feet },
    left: -30,
    right: 92,
    height: 146,
  };
}

function lookAway(): Picture<'look-away'> {
  const wrong = posed('look-away');
  const { head, shoulder, hands, hip } = sideJoints(absent);
  const [x, y] = seen(head);
  const [handX, handY] = seen(hands[1]);
  // Words that come before the other has done.
  const bubble =
    '<g class="talk"><path class="l p" d="M6 -146 h40 q6 0 6 6 v10 q0 6 -6 6 h-4 l8 9 l-18 -9 h-26 q-6 0 -6 -6 v-10 q0 -6 6 -6Z"/>' +
    '<circle class="k" cx="16" cy="-135" r="2"/><circle class="k" cx="26" cy="-135" r="2"/><circle class="k" cx="36" cy="-135" r="2"/></g>';
  return {
    moments: [wrong.svg + bubble, scene(between(absent, attentive, 0.5)), posed('listen').svg],
    spots: {
      eyes: [x + 40, y - 2],
      face: [x + 9, y + 7],
      words: [26, -135],
      hands: [handX, handY - 4],
      back: [seen(shoulder)[0] + 6, shoulder[1] + 22],
      coat: [(seen(shoulder)[0] + seen(hip)[0]) / 2 - 2, hip[1] - 8],
      desk: [-24, -55],
    },
    left: -128,
    right: 152,
    height: 158,
  };
}

const PICTURES: { readonly [S in SceneName]: () => Picture<S> } = {
  'lean-on-counter': leanOnCounter,
  'hands-in-pockets': handsInPockets,
  slump,
  'cross-legs': crossLegs,
  bend,
  'look-away': lookAway,
};

export const findPicture = (name: SceneName): FindPicture => PICTURES[name]();
