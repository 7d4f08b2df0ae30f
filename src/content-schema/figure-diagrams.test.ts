import { describe, expect, it } from 'vitest';
import { figureSchema } from './figure.ts';

const common = { title: '图', caption: '一句话。', alt: '图里有什么。' };
const messages = (figure: object): string[] =>
  figureSchema.safeParse({ ...common, ...figure }).error?.issues.map(({ message }) => message) ?? [];

describe('a flow', () => {
  const step = { label: '接待', picture: 'greet' };
  const around = { ...step, detour: { when: '激动', via: '请到办公室' } };

  it('may lead around to the next station', () => {
    expect(messages({ kind: 'flow', steps: [around, step, step] })).toEqual([]);
  });

  it('leads nowhere behind the last station', () => {
    expect(messages({ kind: 'flow', steps: [step, step, around] })).toEqual(['最后一站后面没有路，不能绕行']);
  });
});

describe('tones', () => {
  const tone = { label: '平', heard: '没兴趣', pitch: [4, 4], beats: [1, 1] };
  const figure = { kind: 'tones', sentence: '好，的', high: '高', low: '低' };

  it('have a pitch and a length for each syllable, not for the punctuation', () => {
    expect(messages({ ...figure, tones: [tone, tone] })).toEqual([]);
  });

  it('name the mismatch', () => {
    expect(messages({ ...figure, tones: [tone, { ...tone, beats: [1] }] })).toEqual([
      '音高和快慢的个数，要与句子的字数相同（标点不算）',
    ]);
  });
});
