import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { bare, fold } from './fold.ts';
import * as lists from './polarity-words.ts';

const PAIRS = '禮礼貌貌態态裡里裏里';

describe('folding', () => {
  it('makes full-width letters and digits half-width, and upper case lower', () => {
    expect(fold('ＳＥＲＶＩＣＥ　２４')).toBe('service24');
    expect(fold('Vip')).toBe('vip');
  });

  it('drops spaces, punctuation and invisible characters', () => {
    expect(fold('  “笑脸”，　相迎！\u200b\n')).toBe('笑脸相迎');
    expect(fold('以客为先（真心）…——')).toBe('以客为先真心');
  });

  it('turns the Traditional characters of the key into Simplified ones', () => {
    expect(fold('禮貌', PAIRS)).toBe('礼貌');
    expect(fold('心態', PAIRS)).toBe('心态');
    expect(fold('心裡', PAIRS)).toBe(fold('心裏', PAIRS));
  });

  it('leaves a Simplified answer as it is, and Traditional characters that the key does not name', () => {
    expect(fold('礼貌', PAIRS)).toBe('礼貌');
    expect(fold('禮貌')).toBe('禮貌');
  });

  it('needs no key for the words that turn a meaning', () => {
    expect(['無', '沒', '虛', '絕', '別', '機', '惡'].map((char) => fold(char))).toEqual([
      ...'无没虚绝别机恶',
    ]);
  });

  it.each(['t', 'tw', 'hk'] as const)('knows all of those words in Traditional characters (%s)', (to) => {
    const words = Object.values(lists).flat();
    expect(words.map(Converter({ from: 'cn', to })).map((word) => fold(word))).toEqual(
      words.map((word) => fold(word)),
    );
  });

  it('writes numbers in Arabic digits, in Traditional characters too', () => {
    expect(fold('二十四小时')).toBe('24小时');
    expect(fold('２４小时')).toBe('24小时');
    expect(fold('兩萬')).toBe('20000');
  });

  it('keeps an answer of symbols only', () => {
    expect(fold('>')).toBe('>');
    expect(fold('＞')).toBe('>');
    expect(fold(' “≥”。')).toBe('≥');
    expect(fold('+ +')).toBe('++');
  });

  it('leaves nothing of spaces, quotation marks and full stops', () => {
    expect(fold('　 \t')).toBe('');
    expect(fold('“ ”')).toBe('');
    expect(fold('……。')).toBe('');
  });

  it('changes nothing the second time', () => {
    const chars = fc.constantFrom(
      ...'禮礼態态裡無没不十百万兩两零二7７aＡ，。！“”（）>＞=　 微笑的',
      '\u200b',
      '①',
      '１２',
    );
    fc.assert(
      fc.property(fc.array(chars, { maxLength: 12 }), (parts) => {
        const once = fold(parts.join(''), PAIRS);
        expect(fold(once, PAIRS)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same answer whatever is typed between its characters', () => {
    const noise = fc.array(fc.constantFrom(' ', '　', '，', '。', '“', '-', '\u200b'), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(noise, { minLength: 5, maxLength: 5 }),
        ([a = [], b = [], c = [], d = [], e = []]) => {
          expect(fold([...a, '真', ...b, '诚', ...c, '微', ...d, '笑', ...e].join(''))).toBe('真诚微笑');
        },
      ),
    );
  });
});

describe('taking particles off', () => {
  it.each([
    ['的答复', '答复'],
    ['端正了', '端正'],
    ['微笑着', '微笑'],
    ['有礼貌', '礼貌'],
    ['要很真诚的', '真诚'],
    ['一个微笑', '微笑'],
    ['一种心态', '心态'],
    ['非常真诚', '真诚'],
    ['夸一下', '夸'],
  ])('makes %s to %s', (answer, word) => {
    expect(bare(fold(answer))).toBe(word);
  });

  it('leaves a word without particles alone', () => {
    expect(bare('礼貌')).toBe('礼貌');
    expect(bare('目的地图')).toBe('目的地图');
  });

  it('never takes the last character', () => {
    expect(bare('的')).toBe('的');
    expect(bare('了')).toBe('了');
  });
});
