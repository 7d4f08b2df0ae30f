/**
 * Plane geometry of the drawings. Units are SVG user units, x grows to the right and y downwards; angles are
 * degrees.
 */
export type Point = readonly [x: number, y: number];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** A number as it is written in a path: one decimal is finer than any screen shows. */
export const num = (value: number): string => String(Math.round(value * 10) / 10 + 0);

export const xy = ([x, y]: Point): string => `${num(x)} ${num(y)}`;

/** Path data of straight strokes through the points. */
export const polyline = (points: readonly Point[]): string => `M${points.map(xy).join(' L')}`;

/**
 * The far end of a limb.
 * @param angle 0 hangs straight down, 90 points to +x, 180 straight up
 */
export function reach([x, y]: Point, angle: number, length: number): Point {
  return [x + length * Math.sin(radians(angle)), y + length * Math.cos(radians(angle))];
}

/**
 * A point on a circle or an upright ellipse.
 * @param angle 0 is the top, 90 the right: clockwise like a clock face
 * @param rx radius across
 * @param ry radius down; a circle without it
 */
export function onRing([x, y]: Point, angle: number, rx: number, ry = rx): Point {
  return [x + rx * Math.sin(radians(angle)), y - ry * Math.cos(radians(angle))];
}

/** Path data of an arrow bent along a circle, clockwise, with its open head. Angles as in `onRing`. */
export function bentArrow(center: Point, radius: number, from: number, to: number): string {
  const tip = onRing(center, to, radius);
  const arc = `M${xy(onRing(center, from, radius))} A${num(radius)} ${num(radius)} 0 0 1 ${xy(tip)}`;
  // At the clock angle a the arrow runs towards (cos a, sin a); `reach` calls that direction 90° − a.
  return `${arc} ${arrowHead(tip, 90 - to)}`;
}

/** Path data of a straight arrow with its open head. */
export function arrow(from: Point, to: Point): string {
  const angle = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
  return `M${xy(from)} L${xy(to)} ${arrowHead(to, angle)}`;
}

const HEAD = 10;

function arrowHead(tip: Point, angle: number): string {
  const barbs = [150, -150].map((turn) => reach(tip, angle + turn, HEAD));
  return polyline([barbs[0] ?? tip, tip, barbs[1] ?? tip]);
}
