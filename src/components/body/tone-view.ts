import type { Body } from '../../course/body.ts';
import type { ToneView } from '../../domain/body/body-view.ts';
import { voiceFor } from '../../domain/body/voice.ts';
import { num } from '../../figures/geometry.ts';
import { syllables, voiceLine } from '../../figures/voice.ts';

interface Tones {
  readonly sentence: string;
  readonly high: string;
  readonly low: string;
  readonly tones: readonly {
    readonly label: string;
    readonly heard: string;
    readonly pitch: readonly number[];
    readonly beats: readonly number[];
    readonly angular: boolean;
  }[];
}

const FRAME = { left: 26, right: 334, top: 12, bottom: 74 };

export function toneView({ tones }: Body, { sentence, high, low, tones: drawn }: Tones): ToneView {
  const characters = [...sentence].filter((character) => !/[，。、；：？“”]/.test(character));
  const longest = Math.max(...drawn.map(({ beats }) => beats.reduce((sum, beat) => sum + beat, 0)));
  const id = (label: string): string => `tone-${String(drawn.findIndex((tone) => tone.label === label) + 1)}`;
  return {
    sentence,
    high,
    low,
    box: '0 0 340 104',
    bounds: [FRAME.top - 6, FRAME.bottom + 6],
    // In the order of their sounds, so that the order of the curves gives nothing away.
    tokens: drawn
      .map(({ label, heard }) => ({ id: `heard-${id(label)}`, name: heard }))
      .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN')),
    places: tones.voices.flatMap(({ label, right, wrong }) => {
      const tone = drawn.find((one) => one.label === label);
      if (!tone) return [];
      const points = syllables(tone.pitch, tone.beats, longest, FRAME);
      return {
        id: id(label),
        name: label,
        note: '',
        key: `heard-${id(label)}`,
        right,
        wrong,
        line: voiceLine(points, tone.angular),
        beats: points.map(([x, y], at) => ({
          x: Number(num(x)),
          y: Number(num(y)),
          say: characters[at] ?? '',
        })),
        voice: voiceFor(tone.pitch, tone.beats),
      };
    }),
  };
}
