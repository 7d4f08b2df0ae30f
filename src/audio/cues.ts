import { Howl } from 'howler';
import { rootPath } from '../stores/site-data.ts';
import type { Cue } from './sprite.ts';
import { SPRITE } from './sprite.ts';

let sounds: Howl | undefined;

/** Fetches the sprite, so that a cue can be played later at the right moment. */
export function fetchCues(): Howl {
  sounds ??= new Howl({
    src: [`${rootPath()}audio/cues.wav`],
    sprite: {
      tick: [...SPRITE.tick],
      cup: [...SPRITE.cup],
      bell: [...SPRITE.bell],
    },
  });
  return sounds;
}

/**
 * Plays one of the course's cues. The sprite is fetched at the first call.
 * @param volume 0 to 1
 */
export function play(cue: Cue, volume: number): void {
  const howl = fetchCues();
  howl.volume(volume);
  howl.play(cue);
}
