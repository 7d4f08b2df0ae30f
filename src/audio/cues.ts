import { Howl } from 'howler';

/** Milliseconds: start and length of each cue in the sprite. */
const SPRITE = { done: [0, 900], stamp: [1000, 400] } as const;

let sounds: Howl | undefined;

/** Plays one of the course's cues. The sprite is fetched at the first call. */
export function play(cue: keyof typeof SPRITE): void {
  sounds ??= new Howl({
    src: ['/audio/cues.mp3'],
    sprite: { done: [...SPRITE.done], stamp: [...SPRITE.stamp] },
    volume: 0.6,
  });
  sounds.play(cue);
}
