import { describe, expect, it } from 'vitest';
import { bowArc, bowing, hipOf } from './bow.ts';
import { sideJoints } from './people-side.ts';

/** Degrees from upright of the line between two points. */
const lean = ([x0, y0]: readonly [number, number], [x1, y1]: readonly [number, number]): number =>
  (Math.atan2(x1 - x0, y0 - y1) * 180) / Math.PI;

describe('a bow', () => {
  it.each([15, 30, 45])('of %i° leans the trunk by as much', (degrees) => {
    const { hip, shoulder } = sideJoints(bowing(degrees));
    expect(lean(hip, shoulder)).toBeCloseTo(degrees);
  });

  it.each([15, 30, 45])('of %i° has an arc that ends on the line of the trunk', (degrees) => {
    const hip = hipOf(degrees, [90, 214], 1.12);
    const end = bowArc(hip, degrees, 119).split(' ').slice(-2).map(Number);
    // Paths are written to one decimal.
    expect(lean(hip, [end[0] ?? 0, end[1] ?? 0])).toBeCloseTo(degrees, 0);
  });

  it('keeps the feet where they are', () => {
    expect(sideJoints(bowing(45)).ankles).toEqual(sideJoints(bowing(15)).ankles);
  });
});
