/** The triangles of the gaze, in the sheet of `portrait`. */
import type { FigureOf } from '../content-schema/figure.ts';
import type { Point } from './geometry.ts';

export type GazeTriangle = FigureOf<'gaze'>['faces'][number]['triangle'];

const EYES: readonly Point[] = [
  [-38, -8],
  [38, -8],
];
const THIRD: Readonly<Record<GazeTriangle, Point>> = {
  forehead: [0, -46],
  nose: [0, 36],
  chin: [0, 102],
};

/** Two corners in the eyes, then the third. */
export const gazeCorners = (triangle: GazeTriangle): readonly Point[] => [...EYES, THIRD[triangle]];
