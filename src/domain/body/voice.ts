/** How a synthetic voice is set: 1 is its own pace and height. */
export interface VoiceSettings {
  readonly rate: number;
  readonly pitch: number;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const clamp = (value: number, least: number, most: number): number =>
  Math.round(Math.min(most, Math.max(least, value)) * 100) / 100;

/**
 * A voice as near to a drawn tone as two settings come: no synthetic voice follows the line itself.
 * @param pitch of each syllable, 0 low to 10 high
 * @param beats how long each syllable lasts; 1 is as usual
 */
export function voiceFor(pitch: readonly number[], beats: readonly number[]): VoiceSettings {
  // The Web Speech API knows pitch from 0 to 2; voices sound broken near its ends.
  return { rate: clamp(1 / mean(beats), 0.5, 1.6), pitch: clamp(0.4 + mean(pitch) * 0.14, 0.4, 1.8) };
}
