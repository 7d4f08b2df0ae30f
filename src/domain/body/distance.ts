import type { Outcome } from '../record/fact.ts';

/** A stretch of the ruler; it begins where the one before ends. */
export interface Zone {
  /** Metres. */
  readonly to: number;
}

/** @returns index of the zone in which someone stands at that distance, its end included; the last one beyond them all */
export function zoneAt(zones: readonly Zone[], metres: number): number {
  const at = zones.findIndex(({ to }) => metres <= to);
  return at < 0 ? zones.length - 1 : at;
}

/** Where to stand, in metres. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A hand's breadth beside the stretch is not far off. */
const NEAR = 0.2;

export interface DistanceVerdict {
  readonly outcome: Outcome;
  readonly side: 'in' | 'close' | 'far';
}

/** Whether someone who stands at that distance stands where it was asked. */
export function judgeDistance({ from, to }: Stretch, metres: number): DistanceVerdict {
  // Steps of a slider add up to numbers like 1.2000000000000002.
  const place = Math.round(metres * 100) / 100;
  if (place >= from && place <= to) return { outcome: 'right', side: 'in' };
  const side = place < from ? 'close' : 'far';
  const off = side === 'close' ? from - place : place - to;
  return { outcome: off <= NEAR + 1e-9 ? 'near' : 'wrong', side };
}
