/** Milliseconds: where each cue begins in the sprite and how long it lasts. `scripts/make-cues.mjs` writes it so. */
export const SPRITE = {
  /** An answer is right: a knock on wood. */
  tick: [0, 100],
  /** An exercise is done: a tea cup set down. */
  cup: [120, 380],
  /** A stamp: a small bell. */
  bell: [520, 700],
} as const satisfies Record<string, readonly [start: number, length: number]>;

export type Cue = keyof typeof SPRITE;
