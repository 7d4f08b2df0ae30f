import { describe, expect, it } from 'vitest';
import { between } from './between.ts';
import { sideJoints, sidePerson } from './people-side.ts';
import { slumped, upright } from './poses-seated.ts';
import { bent, squatting } from './poses-squatting.ts';

const drawn = (body: Parameters<typeof sideJoints>[0]): string => sidePerson({ at: [0, 0], ...body });

describe('between two postures', () => {
  it('the end is the second posture', () => {
    expect(drawn(between(slumped, upright, 1))).toBe(drawn(upright));
  });

  it('half way lies half way', () => {
    expect(between(bent, squatting, 0.5)).toMatchObject({ hip: 60, torso: 53, head: 61 });
  });

  it('no thigh grows shorter on the way', () => {
    const { hip, knees } = sideJoints(between(bent, squatting, 0.5));
    expect(Math.hypot(knees[0][0] - hip[0] - 1.5, knees[0][1] - hip[1])).toBeCloseTo(40);
  });
});
