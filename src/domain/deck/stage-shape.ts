/** Size in which a slide is laid out before it is scaled into the window, in CSS pixels. */
export interface StageShape {
  readonly width: number;
  readonly height: number;
}

const WIDE: StageShape = { width: 1920, height: 1080 };
const FOUR_TO_THREE: StageShape = { width: 1440, height: 1080 };
const UPRIGHT: StageShape = { width: 1080, height: 1920 };

/** Beyond these ratios of width to height the next shape fills more of the window. */
const NEARER_WIDE = Math.sqrt((16 / 9) * (4 / 3));
const NEARER_UPRIGHT = Math.sqrt((9 / 16) * (4 / 3));

/** @returns the shape of slide that fills most of a room of this size */
export function stageShape(width: number, height: number): StageShape {
  const ratio = width / height;
  if (ratio < NEARER_UPRIGHT) return UPRIGHT;
  return ratio < NEARER_WIDE ? FOUR_TO_THREE : WIDE;
}
