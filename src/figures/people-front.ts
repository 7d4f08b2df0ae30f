/** People seen from the front. */
import { num } from './geometry.ts';
import { COATS, TROUSERS, hand, limb, place } from './people.ts';
import type { Mood, Placed } from './people.ts';

/**
 * stand: hands folded in front of the waist; sides: arms hang; invite: 请, the arm on +x presents;
 * crossed, slouch, hips, point, pockets: what not to do.
 */
export type Pose = 'stand' | 'sides' | 'invite' | 'crossed' | 'slouch' | 'hips' | 'point' | 'pockets';
export type FrontHair = 'bun' | 'short';

export interface FrontPerson extends Placed {
  readonly pose?: Pose;
  readonly hair?: FrontHair;
  /** Sideways lean in degrees, positive towards +x. */
  readonly lean?: number;
  readonly facing?: 'left' | 'right';
}

export function frontPerson(person: FrontPerson): string {
  const { at, scale = 1, role = 'staff', mood = 'smile' } = person;
  const { pose = 'stand', hair = 'bun', lean = 0, facing = 'right' } = person;
  const coat = COATS[role];
  const upper = trunk(coat) + (role === 'staff' ? UNIFORM : SHIRT) + ARMS[pose](coat);
  const head = headFront(hair, mood);
  const body =
    legs(pose, TROUSERS[role]) +
    `<g transform="rotate(${num(lean)} 0 -70)">${upper}` +
    // The head follows a lean more than the trunk does.
    `<g transform="rotate(${num(lean * 1.6)} 0 -140)">${head}</g></g>`;
  return place(at, scale, body, facing === 'left');
}

function legs(pose: Pose, cloth: string): string {
  const { left, right, shoes } = pose === 'slouch' || pose === 'pockets' ? SLOUCHED : STRAIGHT;
  return `${limb(left, 12, cloth)}${limb(right, 12, cloth)}<path class="sh" d="${shoes}"/>`;
}

const STRAIGHT = {
  left: 'M-7 -78 L-7 -40 L-6.4 -4',
  right: 'M7 -78 L7 -40 L6.4 -4',
  shoes: 'M-1 2 q-1 -7 -5 -7 q-5 1 -9 7 q4 2.4 14 0Z M1 2 q1 -7 5 -7 q5 1 9 7 q-4 2.4 -14 0Z',
};
const SLOUCHED = {
  left: 'M-7 -78 L-14 -40 L-15 -3',
  right: 'M7 -78 L13 -42 L4 -4',
  shoes: 'M-22 3 q0 -6 7 -7 q6 0 7 7Z M-1 3 q1 -7 7 -7 q7 1 9 7Z',
};

const trunk = (coat: string): string =>
  '<path class="l p" d="M-5 -140 v8 q5 5 10 0 v-8Z"/>' +
  `<path class="l ${coat}" d="M-5 -135 C-14 -132 -22 -130 -24 -122 C-21 -108 -18 -100 -17 -92 C-17 -84 -19 -76 -20 -68 ` +
  'C-8 -64 8 -64 20 -68 C19 -76 17 -84 17 -92 C18 -100 21 -108 24 -122 C22 -130 14 -132 5 -135 L0 -112Z"/>' +
  '<path class="l p" d="M-5 -135 L0 -112 L5 -135 Q0 -130 -5 -135Z"/>';

/** Scarf, lapels, buttons and name badge. */
const UNIFORM =
  '<path class="a" d="M-4.6 -133.4 Q0 -129 4.6 -133.4 L3 -126 L0 -123.6 L-3 -126Z"/>' +
  '<path class="l th" d="M-5 -135 L-9 -126 L-5 -121 L0 -112 L5 -121 L9 -126 L5 -135 M0 -112 V-66"/>' +
  '<path class="p" d="M8.4 -117 h8 v3.6 h-8Z"/><path class="l th" d="M8.4 -117 h8 v3.6 h-8Z"/>';

const SHIRT = '<path class="l th" d="M0 -112 V-66 M8 -106 h7"/>';

type Sign = -1 | 1;
const both = (draw: (side: Sign) => string): string => draw(-1) + draw(1);

/** Arms by pose; the shoulder joint lies 20.5 units to the side, 121 above the ground. */
const ARMS: Readonly<Record<Pose, (coat: string) => string>> = {
  stand: (coat) =>
    both((side) => limb(`M${side * 20.4} -121 L${side * 25.6} -100 L${side * 5} -86`, 9.6, coat)) +
    '<path class="l p" d="M-7 -89.4 q6 -4 13.6 -1 q3 3 .6 6.4 q-7 3.6 -13.6 .6 q-3 -3 -.6 -6Z"/>' +
    '<path class="l th" d="M-3 -88 q4 2.4 8.6 1.2 M-2 -85 q3.6 1.6 7.6 .6"/>',
  sides: (coat) =>
    both(
      (side) =>
        hand([side * 27, -72]) + limb(`M${side * 20.6} -121 L${side * 26} -98 L${side * 27} -76`, 9.6, coat),
    ),
  invite: (coat) =>
    hand([48, -112], 112, true) +
    limb('M20.4 -121 L28 -101 L45 -111', 9.6, coat) +
    limb('M-20.4 -121 L-25.6 -100 L-6 -87', 9.6, coat) +
    hand([-3, -86]),
  crossed,
  slouch: crossed,
  hips: (coat) =>
    both((side) => limb(`M${side * 20.4} -121 L${side * 37} -101 L${side * 20} -84`, 9.6, coat)),
  pockets: (coat) =>
    both(
      (side) =>
        limb(`M${side * 20.4} -121 L${side * 32} -101 L${side * 11} -87`, 9.6, coat) +
        `<path class="${coat}" d="M${side * 3.4} -88.6 L${side * 17} -85 L${side * 17.2} -78 L${side * 3.4} -78Z"/>` +
        `<path class="l th" d="M${side * 3.4} -88.6 L${side * 17.6} -84.6"/>`,
    ),
  point: (coat) =>
    limb('M-20.6 -121 L-26 -98 L-27 -76', 9.6, coat) +
    hand([-27, -72]) +
    limb('M20.4 -121 L33 -106 L31 -130', 9.6, coat) +
    hand([31, -135]) +
    limb('M31.6 -139 L31.6 -149', 3.4, 'p'),
};

function crossed(coat: string): string {
  return (
    limb('M-20.4 -121 L-25 -103 L8 -100', 9.6, coat) +
    limb('M20.4 -121 L25 -103 L-9 -106', 9.6, coat) +
    '<path class="l p" d="M-16 -110 q5 -3 8 1 q0 6 -5 6.6 q-4 -2 -3 -7.6Z"/>'
  );
}

const MOUTHS: Readonly<Record<Mood, string>> = {
  smile: 'M-4.8 -149.2 q4.8 4.4 9.6 0',
  flat: 'M-4 -148.4 h8',
  frown: 'M-4.4 -147.4 q4.4 -3.4 8.8 0',
};
const BROWS: Readonly<Record<Mood, string>> = {
  smile: 'M-8 -161.4 q2.6 -2 5 -.6 M8 -161.4 q-2.6 -2 -5 -.6',
  flat: 'M-8 -160.8 h5 M8 -160.8 h-5',
  frown: 'M-8.4 -162.6 l5.4 2.2 M8.4 -162.6 l-5.4 2.2',
};

function headFront(hair: FrontHair, mood: Mood): string {
  return (
    (hair === 'bun' ? '<circle class="h" cx="0" cy="-174" r="6"/>' : '') +
    '<path class="l p" d="M-12 -158 C-12 -150 -7 -141 0 -141 C7 -141 12 -150 12 -158 C12 -168 7 -172 0 -172 ' +
    'C-7 -172 -12 -168 -12 -158Z"/>' +
    '<path class="l p" d="M-12 -158 q-3.4 -1 -2.6 3 q1 3.4 3.4 3 M12 -158 q3.4 -1 2.6 3 q-1 3.4 -3.4 3"/>' +
    '<path class="h" d="M-13.4 -154.6 C-15.4 -168 -8 -174.6 0 -174.6 C8 -174.6 15.4 -168 13.4 -154.6 ' +
    'C12.8 -159 12 -161 10.6 -163.6 C6 -163.4 -2 -165 -5 -168 C-7 -164.6 -11.4 -162 -12.2 -159.4 Z"/>' +
    `<path class="l th" d="${BROWS[mood]}"/><path class="l th" d="${MOUTHS[mood]}"/>` +
    '<circle class="k" cx="-5" cy="-157" r="1.35"/><circle class="k" cx="5" cy="-157" r="1.35"/>' +
    '<path class="l th" d="M0 -155 l-1 3.2 h1.6"/>'
  );
}
