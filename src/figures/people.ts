/**
 * The ink-line people: parametric drawings as SVG strings. They carry classes only, so that a theme recolours
 * them (styles/figures.css): l line, th thin line, p skin, t staff coat, g guest coat, h hair, k ink, a accent,
 * sh shoe, lo and li the outline and the filling of a limb.
 *
 * A person stands about 180 units tall on y = 0 with x = 0 between the feet, at scale 1.
 */
import { num, reach, xy } from './geometry.ts';
import type { Point } from './geometry.ts';

export type Role = 'staff' | 'guest';
export type Mood = 'smile' | 'flat' | 'frown';

/** A limb of two parts: the angles of the upper and the lower one. 0 hangs down, 90 reaches forward. */
export type Bend = readonly [upper: number, lower: number];

export interface Placed {
  /** Where the ground below the person lies in the picture. */
  readonly at: Point;
  readonly scale?: number;
  readonly role?: Role;
  readonly mood?: Mood;
}

export const COATS: Readonly<Record<Role, string>> = { staff: 't', guest: 'g' };
export const TROUSERS: Readonly<Record<Role, string>> = { staff: 'kf', guest: 'gr' };

/** The outline shows 1.8 units on either side of the filling. */
const OUTLINE = 3.6;

/**
 * A jointed limb: one thick stroke in the outline's colour, a thinner one in the cloth's.
 * @param d path data of its bones
 */
export function limb(d: string, width: number, cloth: string): string {
  return (
    `<path class="lo" d="${d}" stroke-width="${num(width + OUTLINE)}"/>` +
    `<path class="li ${cloth}" d="${d}" stroke-width="${num(width)}"/>`
  );
}

/**
 * A hand: a fist, or an open palm that presents.
 * @param angle of the forearm
 */
export function hand(wrist: Point, angle = 0, open = false): string {
  if (!open) return `<circle class="l p" cx="${num(wrist[0])}" cy="${num(wrist[1])}" r="4.6"/>`;
  const beside = (forward: number, across: number): string =>
    xy(reach(reach(wrist, angle, forward), angle + 90, across));
  return (
    `<path class="l p" d="M${beside(0, 3.4)} Q${beside(6, 4.6)} ${beside(13, 0)} ` +
    `Q${beside(6, -4.2)} ${beside(0, -3.4)} Z"/>`
  );
}

/** Puts a person that was drawn around the origin into the picture. */
export function place(at: Point, scale: number, body: string, mirrored = false): string {
  const across = mirrored ? -scale : scale;
  return `<g class="pp" transform="translate(${xy(at)}) scale(${across} ${scale})">${body}</g>`;
}
