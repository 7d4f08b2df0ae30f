import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSentence } from '../domain/phrases/compare.ts';
import type { CommonKey } from '../domain/phrases/compare.ts';
import { saidIndex } from './check-phrases.ts';
import { textIndex } from './text-index.ts';

describe('entries that a text may hold', () => {
  const find = textIndex(['不知道', '活该', '看', '?'], (word) => (word === '?' ? null : [word]));

  it('are those whose word it has, in their order, and those of which nothing is sure', () => {
    expect(find('活该，我不知道')).toEqual(['不知道', '活该', '?']);
    expect(find('看看')).toEqual(['看', '?']);
    expect(find('')).toEqual(['?']);
  });

  it('may be lists themselves', () => {
    const pairs: [number, string][] = [
      [1, '不知道'],
      [2, '活该'],
    ];
    expect(textIndex(pairs, ([, word]) => [word])('活该')).toEqual([[2, '活该']]);
  });

  it('are never fewer than those whose word it has', () => {
    const text = fc.string({ unit: fc.constantFrom('您', '知', '道', '看', '3'), maxLength: 8 });
    const words = fc.array(
      text.filter((word) => word !== ''),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(words, text, (all, sentence) => {
        const found = textIndex(all, (word) => [word])(sentence);
        expect(all.filter((word) => sentence.includes(word)).every((word) => found.includes(word))).toBe(
          true,
        );
      }),
    );
  });
});

describe('forbidden phrases that a sentence may hold', () => {
  const COMMON: CommonKey = {
    avoid: [{ cues: ['自己看'] }],
    said: [
      { n: 1, wordings: [], cues: ['^找谁$', '^你找 谁'] },
      { n: 2, wordings: ['您没长眼'], cues: [] },
      { n: 3, soft: true, wordings: [], cues: ['不知道$', '没空/没时间 等'] },
      { n: 4, wordings: [], cues: ['#分钟', '# 您'] },
      { n: 5, wordings: ['看'], cues: [] },
    ],
    traditional: '長长',
  };

  it('leave every comparison as it is with all of them', () => {
    const pieces = [
      '找谁',
      '你',
      '您',
      '没长眼',
      '沒長眼',
      '不知道',
      '没空',
      '等',
      '三',
      '分钟',
      '看',
      '，',
      '自己',
    ];
    const sentence = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''));
    const narrow = saidIndex(COMMON);
    fc.assert(
      fc.property(sentence, (text) => {
        expect(compareSentence(text, [['您']], narrow(text))).toEqual(
          compareSentence(text, [['您']], COMMON),
        );
      }),
      { numRuns: 500 },
    );
  });
});
