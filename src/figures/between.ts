import { sideJoints } from './people-side.ts';
import type { SidePerson } from './people-side.ts';
import type { Bend } from './people.ts';

type Body = Omit<SidePerson, 'at'>;

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
const mixBend = (from: Bend, to: Bend, share: number): Bend => [
  mix(from[0], to[0], share),
  mix(from[1], to[1], share),
];
const mixPair = <T>(from: readonly [T, T], to: readonly [T, T], each: (a: T, b: T) => T): readonly [T, T] => [
  each(from[0], to[0]),
  each(from[1], to[1]),
];

/** Both legs straight down, both arms hanging: what a person has who is not told otherwise. */
const STILL: readonly [Bend, Bend] = [
  [0, 0],
  [0, 0],
];

/**
 * Someone between two postures, by the angles of the joints, so that no limb grows shorter on the way. The face and the
 * rest are those of the second posture.
 * @param share 0 is the first, 1 the second
 */
export function between(from: Body, to: Body, share: number): Body {
  const hip = (body: Body): number => -sideJoints(body).hip[1];
  const lean = ({ torso = 0 }: Body): number => torso;
  const tilt = (body: Body): number => body.head ?? lean(body) * 0.75;
  return {
    ...to,
    hip: mix(hip(from), hip(to), share),
    torso: mix(lean(from), lean(to), share),
    head: mix(tilt(from), tilt(to), share),
    legs: mixPair(from.legs ?? STILL, to.legs ?? STILL, (a, b) => mixBend(a, b, share)),
    arms: mixPair(from.arms ?? STILL, to.arms ?? STILL, (a, b) => mixBend(a, b, share)),
    heels: mixPair(from.heels ?? [0, 0], to.heels ?? [0, 0], (a, b) => mix(a, b, share)),
  };
}
