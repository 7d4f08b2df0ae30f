import { describe, expect, it } from 'vitest';
import { compareSentence } from './compare.ts';
import type { CommonKey } from './compare.ts';

const COMMON: CommonKey = {
  avoid: [
    { soft: true, cues: ['你'] },
    { cues: ['自己看', '怪您/怪你'] },
    { soft: true, cues: ['没办法/没有办法', '不行$'] },
  ],
  said: [
    { n: 1, soft: true, wordings: [], cues: ['不知道$'] },
    { n: 2, wordings: ['您没长眼'], cues: [] },
    { n: 3, wordings: ['活该'], cues: [] },
  ],
  traditional: '',
};
const PARTS = [['我/帮您 问'], ['#分钟', '今天']];
const compare = (text: string) => compareSentence(text, PARTS, COMMON);

describe('a sentence', () => {
  it('is right when every part is there and nothing is that should not', () => {
    expect(compare('我帮您问一下，三分钟告诉您。')).toEqual({
      outcome: 'right',
      parts: [true, true],
      avoided: [],
      said: [],
    });
  });

  it('is near when a part is missing, and tells which', () => {
    expect(compare('我帮您问一下。')).toMatchObject({ outcome: 'near', parts: [true, false] });
  });

  it('is wrong when no part is there', () => {
    expect(compare('您好。')).toMatchObject({ outcome: 'wrong', parts: [false, false] });
  });

  it('is only near with 你 for 您, or with a word that shuts the door', () => {
    expect(compare('我帮你问，今天告诉你。')).toMatchObject({ outcome: 'near', avoided: [0] });
    expect(compare('我没办法，我去问，今天告诉您')).toMatchObject({ outcome: 'near', avoided: [2] });
  });

  it('may ask whether there is a way', () => {
    expect(compare('我问问有没有办法，三分钟')).toMatchObject({ outcome: 'right', avoided: [] });
    expect(compare('我问一下，今天下午行不行')).toMatchObject({ outcome: 'right', avoided: [] });
  });

  it('is wrong with what hurts, whatever else is in it', () => {
    expect(compare('活该，我帮您问，三分钟')).toMatchObject({ outcome: 'wrong', said: [3] });
    expect(compare('我去问，三分钟，您自己看')).toMatchObject({ outcome: 'wrong', avoided: [1] });
  });

  it('may say that he is not to blame', () => {
    expect(compare('不怪您，我去问，三分钟')).toMatchObject({ outcome: 'right', avoided: [] });
  });

  it('is told which forbidden phrase it holds, also with 您', () => {
    expect(compare('您没长眼')).toMatchObject({ outcome: 'wrong', said: [2] });
    expect(compare('你没长眼')).toMatchObject({ outcome: 'wrong', said: [2] });
    expect(compare('不知道，我去问，三分钟')).toMatchObject({ outcome: 'near', said: [1] });
  });

  it('is not compared while nothing is written', () => {
    expect(compare(' ，。 ')).toBeNull();
  });
});
