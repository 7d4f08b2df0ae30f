import type { Body } from '../../course/body.ts';
import type { GazeView } from '../../domain/body/body-view.ts';
import { parseDrawing } from '../../domain/drawing/drawing.ts';
import { keyframes } from '../../domain/drawing/keyframes.ts';
import { gazeCorners } from '../../figures/gaze.ts';
import type { GazeTriangle } from '../../figures/gaze.ts';
import { xy } from '../../figures/geometry.ts';
import { portrait } from '../../figures/portrait.ts';

interface Face {
  readonly triangle: GazeTriangle;
  readonly label: string;
  readonly whom: string;
  readonly area: readonly string[];
}

/** @param faces of the figure that names the triangles */
export function gazeView({ gaze }: Body, faces: readonly Face[]): GazeView {
  return {
    // By their ids: in the order of the faces they would give the answer away.
    tokens: faces
      .map(({ triangle, label, area }) => ({
        id: triangle,
        name: label,
        area: area.join(''),
        triangle: gazeCorners(triangle).map(xy).join(' '),
      }))
      .sort((one, other) => (one.id < other.id ? -1 : 1)),
    places: gaze.faces.map(({ triangle, who, right, wrong }) => ({
      // Whoever is looked at is known by the triangle that is meant for them.
      id: `for-${triangle}`,
      name: faces.find((face) => face.triangle === triangle)?.whom ?? '',
      note: who,
      key: triangle,
      right,
      wrong,
    })),
    face: keyframes([parseDrawing(portrait([0, 0]))]),
  };
}
