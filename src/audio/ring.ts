/** Milliseconds between two strokes: each is heard by itself, also over a class that talks. */
const STROKES = [0, 750, 1500];

/** Fetches the sounds now, while somebody presses a button: browsers let a page sound only that has been touched. */
export function readyToRing(): void {
  void import('./cues.ts').then(({ fetchCues }) => fetchCues(), noSound);
}

/**
 * Strikes the bell three times, as loud as it gets. The presenter asked for it by starting a timer; so, unlike `cue`, it
 * does not ask whether the learner likes sounds, and it is heard from a window that lies behind another.
 */
export function ring(): void {
  void import('./cues.ts').then(({ play }) => {
    for (const wait of STROKES)
      setTimeout(() => {
        play('bell', 1);
      }, wait);
  }, noSound);
}

function noSound(): void {
  // Without the player there is still what is seen.
}
