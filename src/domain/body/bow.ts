import type { Outcome } from '../record/fact.ts';

/** Nobody measures a bow: five degrees to either side are the same bow. */
const SAME = 5;
/** Half way to the next of three bows that lie fifteen degrees apart. */
const CLOSE = 7.5;

export interface BowVerdict {
  readonly outcome: Outcome;
  readonly side: 'fits' | 'less' | 'more';
}

/** Where the number of degrees stands: above the middle of the arc from upright to the trunk. */
export function besideArc(
  pivot: { readonly x: number; readonly y: number; readonly reach: number },
  degrees: number,
): { readonly x: number; readonly y: number } {
  const middle = (degrees * Math.PI) / 360;
  return { x: pivot.x + pivot.reach * Math.sin(middle), y: pivot.y - pivot.reach * Math.cos(middle) };
}

/** Whether a bow is as deep as the occasion asks; both in degrees from upright. */
export function judgeBow(wanted: number, degrees: number): BowVerdict {
  const off = Math.abs(degrees - wanted);
  if (off <= SAME) return { outcome: 'right', side: 'fits' };
  return { outcome: off <= CLOSE ? 'near' : 'wrong', side: degrees < wanted ? 'less' : 'more' };
}
