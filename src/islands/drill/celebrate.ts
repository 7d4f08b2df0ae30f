import { preferences } from '../../stores/preferences.ts';

/** A short sound when an exercise is done, if the learner wants one. The player is loaded at the first sound. */
export function celebrate(): void {
  if (!preferences.getState().sound) return;
  void import('../../audio/cues.ts').then(({ play }) => {
    play('done');
  });
}
