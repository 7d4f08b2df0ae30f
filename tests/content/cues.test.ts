import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCues } from '../../scripts/make-cues.mjs';
import { SPRITE } from '../../src/audio/sprite.ts';

const FILE = readFileSync(new URL('../../public/audio/cues.wav', import.meta.url));
const HEAD = 44;
const RATE = 16_000;

/** Loudest sample between two moments, in milliseconds; 1 is as loud as can be. */
function peak(from: number, to: number): number {
  let most = 0;
  for (let at = (from / 1000) * RATE; at < (to / 1000) * RATE; at += 1) {
    most = Math.max(most, Math.abs(FILE.readInt16LE(HEAD + 2 * at)) / 32_768);
  }
  return most;
}

describe('the sounds', () => {
  it('are what the script writes, byte for byte', () => {
    expect(makeCues().equals(FILE)).toBe(true);
  });

  it('are one file of less than 40 KB', () => {
    expect(FILE.length).toBeLessThan(40_000);
  });

  it('lie where the player looks for them, with silence between', () => {
    const cues = Object.values(SPRITE);
    for (const [at, [start, length]] of cues.entries()) {
      const end = start + length;
      expect(peak(start, end)).toBeCloseTo(0.7, 1);
      // No click at the end.
      expect(peak(end - 2, end)).toBeLessThan(0.02);
      const next = cues[at + 1]?.[0];
      if (next !== undefined) expect(peak(end, next)).toBe(0);
    }
  });
});
