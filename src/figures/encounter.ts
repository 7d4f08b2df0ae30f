/** Someone comes to the counter: a scene of two people, as an SVG string. */
import { counter } from './furniture.ts';
import { xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import type { Mood } from './people.ts';
import { sidePerson } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import { verdict } from './pictograms.ts';

export type Manner = 'attentive' | 'mechanical' | 'lost' | 'cold';
export type Desk = 'tidy' | 'heap';

export interface Encounter {
  readonly desk: Desk;
  readonly guest: { readonly mood: Mood; readonly verdict?: 'right' | 'wrong' | undefined };
  readonly staff: { readonly manner: Manner; readonly verdict?: 'right' | 'wrong' | undefined };
}

const MANNERS: Readonly<Record<Manner, Omit<SidePerson, 'at'>>> = {
  attentive: {
    torso: 8,
    head: 5,
    openHand: true,
    arms: [
      [30, 80],
      [16, 68],
    ],
  },
  /** Stamps papers and looks at nothing else. */
  mechanical: {
    torso: 6,
    head: 26,
    mood: 'flat',
    arms: [
      [26, 70],
      [34, 78],
    ],
  },
  /** Smiles and throws up the hands. */
  lost: {
    torso: 2,
    head: -4,
    openHand: true,
    arms: [
      [38, 138],
      [-30, -112],
    ],
  },
  /** Leans away with folded arms. */
  cold: {
    torso: -12,
    head: -16,
    mood: 'frown',
    arms: [
      [-8, 104],
      [6, 112],
    ],
  },
};

/** Papers on a counter, their lower edge at y = 0. */
const PAPERS: Readonly<Record<Desk, string>> = {
  tidy:
    '<path class="l p" d="M-17 0 H17 V-5 H-17Z M-17 -5 H17 V-10 H-17Z M-17 -10 H17 V-15 H-17Z"/>' +
    '<path class="l wash" d="M-17 -15 H17 V-20 H-17Z"/>',
  heap:
    '<path class="l p" d="M-24 0 L-20 -7 L17 -3 L16 0Z M-12 -5 L-15 -13 L20 -16 L22 -8Z M2 -14 L6 -23 L31 -10 L26 -2Z M-20 -13 L8 -28 L12 -21 L-15 -10Z"/>' +
    '<path class="l p" d="M-39 0 L-33 -5 L-23 -4 L-26 0Z"/>',
};

/** @param at the ground below the front edge of the counter; the scene is about 250 wide and 185 tall at scale 1 */
export function encounter({ desk, guest, staff }: Encounter, [x, y]: Point, scale: number): string {
  const place = (across: number, up: number): Point => [x + across * scale, y - up * scale];
  return (
    sidePerson({ ...MANNERS[staff.manner], at: place(62, 6), scale, facing: 'left' }) +
    counter(Math.round(x - 14 * scale), Math.round(x + 134 * scale), y, Math.round(88 * scale)) +
    `<g transform="translate(${xy(place(98, 88))}) scale(${scale})">${PAPERS[desk]}</g>` +
    sidePerson({
      role: 'guest',
      hair: 'short',
      mood: guest.mood,
      at: place(-54, 2),
      scale,
      torso: 2,
      arms: [
        [14, 70],
        [6, 56],
      ],
    }) +
    (guest.verdict ? verdict(guest.verdict, place(-52, 204), Math.max(0.8, scale)) : '') +
    (staff.verdict ? verdict(staff.verdict, place(56, 204), Math.max(0.8, scale)) : '')
  );
}
