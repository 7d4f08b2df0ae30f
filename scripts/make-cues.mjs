// Writes public/audio/cues.wav: the three cues of the course, made of sines, so that nobody has to record or license them.
// `node scripts/make-cues.mjs` after a change here; the same code gives the same bytes.
import { Buffer } from 'node:buffer';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SPRITE } from '../src/audio/sprite.ts';

/** Samples a second, 16 bits each, one channel: enough for partials up to 8 kHz, and small. */
const RATE = 16_000;
const PEAK = 0.7;
/** Seconds over which a cue ends in silence. */
const FADE = 0.03;

/**
 * A cue is a sum of decaying sines: [hertz, amplitude, seconds until it has sunk to 1/e].
 * @type {Record<keyof typeof SPRITE, { attack: number, noise: number, partials: number[][] }>}
 */
const CUES = {
  // A wooden fish: two short modes and the knock itself.
  tick: {
    attack: 0.0008,
    noise: 0.5,
    partials: [
      [820, 1, 0.014],
      [2130, 0.45, 0.007],
      [3320, 0.2, 0.004],
    ],
  },
  // Porcelain on wood: a low thud, then partials as a thin shell has them.
  cup: {
    attack: 0.001,
    noise: 0.25,
    partials: [
      [310, 0.5, 0.02],
      [1870, 1, 0.085],
      [3110, 0.55, 0.06],
      [4790, 0.3, 0.045],
      [6680, 0.12, 0.03],
    ],
  },
  // A small brass bell: hum, prime, tierce, quint and nominal of a bell tuned to about 880 Hz.
  bell: {
    attack: 0.002,
    noise: 0.06,
    partials: [
      [440, 0.25, 0.3],
      [880, 1, 0.22],
      [1047, 0.35, 0.18],
      [1319, 0.25, 0.14],
      [1760, 0.6, 0.12],
      [2637, 0.25, 0.07],
      [4700, 0.12, 0.035],
    ],
  },
};

/** @returns {Buffer} the whole sprite as a WAV file */
export function makeCues() {
  const last = Math.max(...Object.values(SPRITE).map(([start, length]) => start + length));
  const samples = new Float64Array((last / 1000) * RATE);
  for (const [name, [start, length]] of Object.entries(SPRITE)) {
    samples.set(synthesise(CUES[name], length / 1000), (start / 1000) * RATE);
  }
  return wav(samples);
}

function synthesise({ attack, noise, partials }, seconds) {
  const hiss = noiseOf(1);
  const samples = Float64Array.from({ length: seconds * RATE }, (_, at) => {
    const time = at / RATE;
    const tone = partials.reduce(
      (sum, [hertz, amplitude, decay]) =>
        sum + amplitude * Math.exp(-time / decay) * Math.sin(2 * Math.PI * hertz * time),
      0,
    );
    const knock = noise * hiss() * Math.exp(-time / 0.002);
    return (tone + knock) * Math.min(1, time / attack) * Math.min(1, (seconds - time) / FADE);
  });
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / loudest) * PEAK);
}

/** Numbers from −1 to 1 that look random and are always the same (Numerical Recipes' generator). */
function noiseOf(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
}

/** RIFF WAVE, PCM, 16 bits, one channel. */
function wav(samples) {
  const data = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, at) => data.writeInt16LE(Math.round(sample * 32_767), at * 2));
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(fileURLToPath(new URL('../public/audio/cues.wav', import.meta.url)), makeCues());
}
