/** The line of a voice: pitch over time. */
import { num, polyline, xy } from './geometry.ts';
import type { Point } from './geometry.ts';

export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where each syllable lies.
 * @param pitch 0 at the bottom of the frame, 10 at the top
 * @param beats how long each syllable lasts
 * @param longest sum of the beats that fill the whole frame: all voices of a figure share one scale of time
 */
export function syllables(
  pitch: readonly number[],
  beats: readonly number[],
  longest: number,
  { left, right, top, bottom }: Frame,
): Point[] {
  let time = 0;
  return pitch.map((height, at): Point => {
    const beat = beats[at] ?? 1;
    const middle = time + beat / 2;
    time += beat;
    return [left + ((right - left) * middle) / longest, bottom - ((bottom - top) * height) / 10];
  });
}

/** Path data through the points: straight, or a curve that lies level at each of them. */
export function voiceLine(points: readonly Point[], angular: boolean): string {
  if (angular) return polyline(points);
  return points.reduce((path, point, at) => {
    const before = points[at - 1];
    if (before === undefined) return `M${xy(point)}`;
    const half = num((before[0] + point[0]) / 2);
    return `${path} C${half} ${num(before[1])} ${half} ${num(point[1])} ${xy(point)}`;
  }, '');
}
