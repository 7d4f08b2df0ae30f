import type { Cue } from './sprite.ts';

/** What the learner wants to hear. */
export interface SoundHabits {
  readonly sound: boolean;
  /** 0 to 100. */
  readonly volume: number;
}

/**
 * Plays a cue if sounds are wanted. The player is loaded at the first one. A page that nobody has touched yet, or that
 * lies behind another one, keeps silent: nothing sounds because it was loaded, and nothing sounds twice.
 */
export function cue(name: Cue, { sound, volume }: SoundHabits): void {
  if (!sound || volume === 0 || document.visibilityState === 'hidden' || !isTouched()) return;
  // Without the network there is no player: silence does no harm.
  void import('./cues.ts').then(({ play }) => {
    play(name, volume / 100);
  }, noSound);
}

/** Browsers of the floor may not tell; they keep silent by themselves until the page is touched. */
function isTouched(): boolean {
  return (navigator as Partial<Navigator>).userActivation?.hasBeenActive ?? true;
}

function noSound(): void {
  // Heard again when the network is back.
}
