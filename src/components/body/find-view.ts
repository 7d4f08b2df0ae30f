import type { Body } from '../../course/body.ts';
import type { PartView, SceneView } from '../../domain/body/body-view.ts';
import { parseDrawing } from '../../domain/drawing/drawing.ts';
import { keyframes } from '../../domain/drawing/keyframes.ts';
import { findPicture } from '../../figures/find-scenes.ts';

/** Room below the ground for the soles and the line under them. */
const FOOT = 8;

/** What an island needs to let mistakes be found in a figure. */
export function sceneView(entry: Body['postures']['scenes'][number]): SceneView {
  const { scene, title, alt, talk, then, parts, settled } = entry;
  const { moments, spots, left, right, height } = findPicture(scene);
  const width = right - left;
  const floor = `<path class="l hair" d="M${String(left + 4)} 3 H${String(right - 4)}"/>`;
  const hundredths = (value: number, whole: number): number => Math.round((value / whole) * 1000) / 10;
  return {
    id: `body-${scene}`,
    title,
    alt,
    talk,
    then,
    settled,
    box: [left, -height, width, height + FOOT].join(' '),
    wide: width > height * 1.3,
    movement: keyframes(moments.map((svg) => parseDrawing(floor + svg))),
    parts: parts.map((part): PartView => {
      const [x, y] = spots[part.part] ?? [0, 0];
      return {
        id: part.part,
        name: part.name,
        wrong: 'wrong' in part,
        seen: 'wrong' in part ? part.wrong : part.fine,
        why: 'wrong' in part ? part.why : '',
        x: hundredths(x - left, width),
        y: hundredths(y + height, height + FOOT),
      };
    }),
  };
}
