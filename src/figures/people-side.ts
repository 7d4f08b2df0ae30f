/** People seen from the side: standing, seated, squatting. They face +x; `facing: 'left'` mirrors them. */
import { num, polyline, reach, xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import { COATS, TROUSERS, hand, limb, place } from './people.ts';
import type { Bend, Mood, Placed } from './people.ts';

export type SideHair = 'bun' | 'short' | 'long';

export interface SidePerson extends Placed {
  readonly facing?: 'left' | 'right';
  /** Forward lean of the trunk in degrees. */
  readonly torso?: number;
  /** Forward lean of the head; three quarters of the trunk's without it. */
  readonly head?: number;
  /** The head is turned to the back. */
  readonly looksBack?: boolean;
  /** Near leg and far leg. */
  readonly legs?: readonly [Bend, Bend];
  /** How far the near and the far heel are raised, in degrees. */
  readonly heels?: readonly [number, number];
  /** Near arm and far arm. */
  readonly arms?: readonly [Bend, Bend];
  readonly hair?: SideHair;
  readonly seated?: boolean;
  /** Height of the hip above the ground; that of someone standing or seated without it. */
  readonly hip?: number;
  /** The near hand presents. */
  readonly openHand?: boolean;
}

const HIP = { standing: 80, seated: 44 } as const;
const TRUNK = 54;
const NECK = 7;
const THIGH = 40;
const SHIN = 37;
const UPPER_ARM = 25;
const FOREARM = 22;

/** Where the joints lie before the person is put into the picture. */
export interface Joints {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly neck: Point;
  /** Middle of the skull. */
  readonly head: Point;
  /** Near and far. */
  readonly knees: readonly [Point, Point];
  readonly ankles: readonly [Point, Point];
  readonly hands: readonly [Point, Point];
}

export function sideJoints(person: Omit<SidePerson, 'at'>): Joints {
  const { torso = 0, head: tilt = torso * 0.75, seated = false } = person;
  const [nearLeg, farLeg] = person.legs ?? STANDING;
  const [nearArm, farArm] = person.arms ?? HANGING;
  const hip: Point = [0, -(person.hip ?? HIP[seated ? 'seated' : 'standing'])];
  // `reach` measures from straight down, so a lean of the trunk points up at 180° less the lean.
  const shoulder = reach(hip, 180 - torso, TRUNK);
  const neck = reach(shoulder, 180 - (torso + tilt) / 2, NECK);
  const [headX, headY] = reach(neck, 180 - tilt, 14);
  const near = bend([hip[0] + 1.5, hip[1]], nearLeg, THIGH, SHIN);
  const far = bend([hip[0] - 1, hip[1]], farLeg, THIGH, SHIN);
  const top = armhole(shoulder, torso);
  return {
    hip,
    shoulder,
    neck,
    head: [headX + 1.5, headY],
    knees: [near.joint, far.joint],
    ankles: [near.end, far.end],
    hands: [bend(top, nearArm, UPPER_ARM, FOREARM + 3).end, bend(top, farArm, UPPER_ARM, FOREARM + 3).end],
  };
}

const bend = (from: Point, [upper, lower]: Bend, upperLength: number, lowerLength: number) => {
  const joint = reach(from, upper, upperLength);
  return { joint, end: reach(joint, lower, lowerLength) };
};

const armhole = ([x, y]: Point, torso: number): Point => [x - Math.cos((torso * Math.PI) / 180), y + 7];

export function sidePerson(person: SidePerson): string {
  const { at, scale = 1, facing = 'right', torso = 0, role = 'staff', hair = 'bun', mood = 'smile' } = person;
  const { head: tilt = torso * 0.75, openHand = false, looksBack = false } = person;
  const [nearLeg, farLeg] = person.legs ?? STANDING;
  const [nearArm, farArm] = person.arms ?? HANGING;
  const [nearHeel, farHeel] = person.heels ?? [0, 0];
  const { hip, shoulder, neck, head } = sideJoints(person);
  const coat = COATS[role];
  const arm = (angles: Bend, open: boolean): string => armSide(shoulder, torso, angles, coat, open);
  const body = [
    arm(farArm, false),
    legSide([hip[0] - 1, hip[1]], farLeg, farHeel, TROUSERS[role]),
    legSide([hip[0] + 1.5, hip[1]], nearLeg, nearHeel, TROUSERS[role]),
    neckSide(shoulder, neck),
    `<g transform="translate(${xy(hip)}) rotate(${num(torso)})">${TRUNKS[role](coat)}</g>`,
    arm(nearArm, openHand),
    headSide(head, tilt, hair, mood, looksBack),
  ];
  return place(at, scale, body.join(''), facing === 'left');
}

const STANDING: readonly [Bend, Bend] = [
  [1, 0],
  [-2, 0],
];
const HANGING: readonly [Bend, Bend] = [
  [4, 10],
  [-4, 8],
];

function armSide(shoulder: Point, torso: number, angles: Bend, coat: string, open: boolean): string {
  const top = armhole(shoulder, torso);
  const { joint, end } = bend(top, angles, UPPER_ARM, FOREARM);
  const [, lower] = angles;
  return hand(reach(end, lower, 3), lower, open) + limb(polyline([top, joint, end]), 9, coat);
}

function legSide(hip: Point, angles: Bend, heel: number, cloth: string): string {
  const { joint, end } = bend(hip, angles, THIGH, SHIN);
  // The trouser's round end stays inside the shoe.
  const hem = reach(joint, angles[1], SHIN - 5);
  return (
    limb(polyline([hip, joint, hem]), 11, cloth) +
    `<path class="sh" transform="translate(${xy(end)}) rotate(${num(heel)})" ` +
    'd="M-6 3 q0 -6 5 -6 q6 1 12 4.4 q2 1.2 1.4 3.2 h-18 Z"/>'
  );
}

function neckSide([x, y]: Point, [neckX, neckY]: Point): string {
  const nape = `${xy([x - 4, y + 4])} L${xy([neckX - 3.4, neckY - 4])}`;
  const throat = `${xy([neckX + 4, neckY - 3])} L${xy([x + 6, y + 5])}`;
  return `<path class="l p" d="M${nape} L${throat}Z"/>`;
}

const jacket = (coat: string): string =>
  `<path class="l ${coat}" d="M-10.4 9 C-11 -6 -8.6 -14 -8.8 -22 C-9.6 -34 -13 -44 -8 -52 C-5 -56 3 -56.6 6.4 -53.4 ` +
  'C11 -47 12.6 -36 10.6 -24 C9.6 -14 10.6 -4 11.2 9 C4 11.6 -4 11.6 -10.4 9Z"/>';

const TRUNKS = {
  /** With lapel, scarf and pocket. */
  staff: (coat: string): string =>
    `${jacket(coat)}<path class="l th" d="M6.4 -53 C4.4 -44 7 -36 10.6 -30"/>` +
    '<path class="a" d="M3.2 -54.6 L8.6 -52 L7.6 -46 L2.6 -50Z"/><path class="l th" d="M9.6 -18 l-7 1"/>',
  guest: (coat: string): string => `${jacket(coat)}<path class="l th" d="M9.8 -10 l-6 1"/>`,
};

const MOUTHS: Readonly<Record<Mood, string>> = {
  smile: 'M6.6 5.6 q2.2 2 4.4 .2',
  flat: 'M7.4 6.2 h3.4',
  frown: 'M7 7 q2 -1.8 4 -.2',
};
const BROWS: Readonly<Record<Mood, string>> = {
  smile: 'M4.6 -4.6 q2.4 -1.6 4.6 -.6',
  flat: 'M4.6 -4.4 h4.4',
  frown: 'M4.6 -5.4 l4.8 1.6',
};
const HAIR_BEHIND: Readonly<Record<SideHair, string>> = {
  bun: '<circle class="h" cx="-12.5" cy="-1.5" r="5.4"/>',
  short: '',
  long: '<path class="h" d="M-11 -4 C-15 6 -13 14 -8 16 C-5 13 -5 8 -4 3Z"/>',
};

/** @param center middle of the skull; the face is about 13 units in front of it */
function headSide(center: Point, tilt: number, hair: SideHair, mood: Mood, back: boolean): string {
  return (
    `<g transform="translate(${xy(center)}) rotate(${num(tilt)})${back ? ' scale(-1 1)' : ''}">` +
    HAIR_BEHIND[hair] +
    '<path class="l p" d="M-9.6 1 C-11 -14 9.6 -16 10.8 -3.4 L13.2 1.4 C13.4 2.6 12.4 3 11.4 3 C11.6 6.4 11.4 8.6 9.2 10.4 ' +
    'C6.6 12.4 2.4 12.2 -.6 10.4 C-5.4 8 -9.2 6.6 -9.6 1Z"/>' +
    '<path class="h" d="M-10.6 3.4 C-15 -13 1 -20 10.4 -9.4 C6.4 -9.4 3.6 -7.4 1.8 -3.6 C1 -.6 -.6 1.2 -2.4 1.6 ' +
    'C-3.6 4.6 -6.8 6.4 -10.6 3.4Z"/>' +
    `<circle class="k" cx="7" cy="-.9" r="1.25"/><path class="l th" d="${MOUTHS[mood]}"/>` +
    `<path class="l th" d="${BROWS[mood]}"/><path class="l th" d="M-1.6 1.2 q-2.6 1.2 -.6 4"/></g>`
  );
}
