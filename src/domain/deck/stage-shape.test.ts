import { expect, it } from 'vitest';
import { stageShape } from './stage-shape.ts';

it.each([
  [1920, 1080, 1920],
  [1920, 1200, 1920],
  [1366, 768, 1920],
  [844, 390, 1920],
  [1024, 768, 1440],
  [1280, 960, 1440],
  [1000, 1000, 1440],
  [360, 740, 1080],
  [768, 1024, 1080],
])('lays a slide out for a window of %i × %i with a width of %i', (width, height, expected) => {
  expect(stageShape(width, height).width).toBe(expected);
});
