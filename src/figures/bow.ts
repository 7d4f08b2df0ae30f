/** The angle of a bow, measured at the hip between upright and the trunk. */
import { onRing, xy } from './geometry.ts';
import type { Point } from './geometry.ts';
import { sideJoints } from './people-side.ts';
import type { SidePerson } from './people-side.ts';

/** Someone who bows: the head goes on along the back, the arms hang a little forward. */
export function bowing(degrees: number): Omit<SidePerson, 'at'> {
  return {
    torso: degrees,
    head: degrees * 1.02,
    legs: [
      [0, 0],
      [-1, 0],
    ],
    arms: [
      [degrees * 0.45, degrees * 0.45 + 6],
      [degrees * 0.4, degrees * 0.4 + 4],
    ],
  };
}

export const hipOf = (degrees: number, [x, y]: Point, scale: number): Point => {
  const { hip } = sideJoints(bowing(degrees));
  return [x + hip[0] * scale, y + hip[1] * scale];
};

/** Path data from upright down to the trunk. */
export function bowArc(hip: Point, degrees: number, radius: number): string {
  return `M${xy(onRing(hip, 0, radius))} A${radius} ${radius} 0 0 1 ${xy(onRing(hip, degrees, radius))}`;
}
