import { Howl } from 'howler';
import type { Cue } from './sprite.ts';
import { SPRITE } from './sprite.ts';

let sounds: Howl | undefined;

/**
 * Plays one of the course's cues. The sprite is fetched at the first call.
 * @param volume 0 to 1
 */
export function play(cue: Cue, volume: number): void {
  sounds ??= new Howl({
    src: ['/audio/cues.wav'],
    sprite: {
      tick: [...SPRITE.tick],
      cup: [...SPRITE.cup],
      bell: [...SPRITE.bell],
    },
  });
  sounds.volume(volume);
  sounds.play(cue);
}
