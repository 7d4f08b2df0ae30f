import { describe, expect, it } from 'vitest';
import { SCENE_PARTS } from '../content-schema/body.ts';
import type { SceneName } from '../content-schema/body.ts';
import { parseDrawing } from '../domain/drawing/drawing.ts';
import { findPicture } from './find-scenes.ts';

const NAMES = Object.keys(SCENE_PARTS) as SceneName[];

describe.each(NAMES)('the figure %s', (name) => {
  const { moments, spots, left, right, height } = findPicture(name);

  it('is drawn at every moment, wrong and right differently', () => {
    for (const svg of moments) expect(parseDrawing(svg).length).toBeGreaterThan(0);
    expect(moments.at(-1)).not.toBe(moments[0]);
  });

  it('can be pointed at in every part, inside the picture, and no two parts lie on top of each other', () => {
    const places = Object.values(spots);
    expect(Object.keys(spots).sort()).toEqual([...SCENE_PARTS[name]].sort());
    for (const [x, y] of places) {
      expect(x).toBeGreaterThan(left);
      expect(x).toBeLessThan(right);
      expect(y).toBeGreaterThan(-height);
      expect(y).toBeLessThanOrEqual(0);
    }
    const gaps = places.flatMap(([x, y], at) =>
      places.slice(at + 1).map(([ox, oy]) => Math.hypot(x - ox, y - oy)),
    );
    // On a phone a unit is a pixel at least; targets need 24 of them from centre to centre.
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(24);
  });
});
