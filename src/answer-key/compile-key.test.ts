import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { fold } from '../domain/answer/fold.ts';
import { isExact, wordOf } from '../domain/answer/key.ts';
import { markDrill } from '../domain/answer/mark-drill.ts';
import { blanksOf } from '../domain/drill/drill.ts';
import type { Drill } from '../domain/drill/drill.ts';
import { parseConcept, parseStem } from '../domain/drill/parse-stem.ts';
import { compileKey, conceptGroups } from './compile-key.ts';

function drill(stem: string, pools: Readonly<Record<string, readonly string[]>> = {}): Drill {
  return {
    id: 'a-drill',
    stem: parseStem(stem),
    pools: Object.fromEntries(
      Object.entries(pools).map(([group, words]) => [group, words.map(parseConcept)]),
    ),
    explanation: '',
    source: { deck: '000', topic: 's0' },
    blanks: [],
  };
}

const verdicts = (stem: string, ...answers: string[]): string[] =>
  markDrill(compileKey(drill(stem)), answers).map(({ verdict }) => verdict);

const FOUR = '四大服务意识：微笑服务意识、（礼貌|热情|文明）服务意识、主动服务意识、（周到|细致）服务意识。';
const TEN =
  '受（欢迎|热情）的需求、被（#bei 理解）的需求、被（#bei 称赞）的需求、被（#bei 尊重）的需求、多给一点（关怀|爱护）。';
const BEI = ['理解|体谅', '称赞|表扬|认可', '记住|认出', '尊重|关爱'];

/** As somebody with a full-width input method types it. */
const wide = (text: string): string =>
  `　${text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))}。`;

describe.each([
  ['Simplified', (text: string) => text],
  ['Traditional', Converter({ from: 'cn', to: 't' })],
  ['Taiwan', Converter({ from: 'cn', to: 'tw' })],
  ['Hong Kong', Converter({ from: 'cn', to: 'hk' })],
  ['full-width', wide],
])('a compiled key in %s writing', (_, write) => {
  it.each([
    FOUR,
    '要及时（答复|复函|反复确认），认真（倾听|聆听|听取意见）',
    '举止（沉着|从容|冷静）、（了解|明白|一目了然）客户的（需求|诉求|VIP需求）',
    '提供（两种方案|24小时服务|一万种办法）',
    '发现问题：期望（>|大于）结果',
  ])('accepts every answer of %s', (stem) => {
    const source = drill(stem);
    const key = compileKey(source);
    const blanks = blanksOf(source.stem);
    for (const [at, blank] of blanks.entries()) {
      for (const { text } of blank.answers) {
        const answers = blanks.map((_blank, place) => (place === at ? write(text) : ''));
        expect([text, markDrill(key, answers)[at]?.verdict]).toEqual([text, 'right']);
      }
    }
  });

  it('accepts every concept of a pool', () => {
    const key = compileKey(drill(TEN, { bei: BEI }));
    for (const word of BEI.flatMap((concept) => concept.split('|'))) {
      expect([word, markDrill(key, ['', write(word)])[1]?.verdict]).toEqual([word, 'right']);
    }
  });

  it('refuses a negated answer', () => {
    const [first, second] = markDrill(compileKey(drill(FOUR)), [write('没有礼貌'), write('忽视细致')]);
    expect(first).toMatchObject({ verdict: 'wrong', reason: { code: 'turned' } });
    expect(second).toMatchObject({ verdict: 'wrong', reason: { code: 'turned' } });
  });
});

describe('a compiled key', () => {
  it('hears same-sound slips', () => {
    expect(verdicts('服务的（心态|观念）', '心太')).toEqual(['near']);
    expect(verdicts(FOUR, '里貌', '西至')).toEqual(['near', 'near']);
    expect(verdicts('服务的（心态|观念）', '心情')).toEqual(['wrong']);
  });

  it('refuses the words behind -', () => {
    expect(verdicts('一张（笑脸|-哭笑）', '哭笑着的笑脸')).toEqual(['wrong']);
  });

  it('keeps what is exact and what kind a word is', () => {
    const key = compileKey(drill('要（=好|理性@fact|耐心）'));
    expect(key.blanks[0]?.accept).toEqual([
      { word: '好', exact: true },
      { word: '理性', kinds: ['fact'] },
      '耐心',
    ]);
    expect(key.blanks[0]?.accept.map(isExact)).toEqual([true, false, false]);
  });

  it('folds its words, and keeps two that fold alike once', () => {
    expect(compileKey(drill('（ＶＩＰ|vip|二十四小时|24小时）')).blanks[0]?.accept.map(wordOf)).toEqual([
      'vip',
      '24小时',
    ]);
  });

  it('knows the text on both sides of a blank, other blanks filled in', () => {
    const key = compileKey(drill('客户完全没（反应），就（再|又）说一遍'));
    expect(key.blanks.map(({ around }) => around)).toEqual([
      ['客户完全没', '就再说1遍'],
      ['客户完全没反应就', '说1遍'],
    ]);
    expect(verdicts('客户完全没（反应），就（再|又）说一遍', '没反应', '又说一遍')).toEqual([
      'right',
      'right',
    ]);
  });

  it('knows only the nearest text of a long stem', () => {
    const key = compileKey(drill('在提出问题的解决方案时应让用户（选择），不要替他拿主意、作决定'));
    expect(key.blanks[0]?.around).toEqual(['决方案时应让用户', '不要替他拿主意作']);
  });

  it('hears the words that the author put first, not a long tail of them', () => {
    const words = '微笑|笑容|笑脸|笑颜|笑意|含笑|带笑|甜笑|浅笑|乐呵|欢颜|笑面|礼貌';
    expect(verdicts(`一张（${words}）`, '里貌')).toEqual(['wrong']);
    expect(verdicts(`一张（礼貌|${words.replace('|礼貌', '')}）`, '里貌')).toEqual(['near']);
  });

  it('knows the Traditional characters of wrong answers that have a question of their own', () => {
    const asked = { ...drill('一张（笑脸）相迎'), blanks: [{ wrong: { 电话: '电话有脸吗？' } }] };
    expect(fold('電話', compileKey(asked).traditional)).toBe('电话');
  });

  it('holds nothing to mark an open blank with', () => {
    const key = compileKey(drill('存在决定（?心态|态度）'));
    expect(key.blanks[0]).toMatchObject({ open: true, accept: [] });
    expect(key.sounds).toBeUndefined();
    expect(key.traditional).not.toContain('態');
    expect(verdicts('存在决定（?心态|态度）', '意识')).toEqual(['open']);
  });

  it('stays small: no character in it that no answer could meet', () => {
    const key = compileKey(drill('一张（笑脸|微笑）相迎'));
    expect(JSON.stringify(key).length).toBeLessThan(400);
    expect(key.sounds).toHaveLength(3);
    expect(new Set([...(key.traditional ?? '')].filter((__, at) => at % 2 === 1))).toEqual(
      new Set(['张', '脸']),
    );
  });
});

describe('the concepts of a group', () => {
  it('are those of its pool', () => {
    expect(conceptGroups(drill('被（#bei 理解）、被（#bei 尊重）', { bei: BEI }))).toEqual({
      bei: BEI.map((concept) => concept.split('|')),
    });
  });

  it('are those of its brackets where there is no pool', () => {
    expect(conceptGroups(drill('被（#bei 理解|体谅）、被（#bei 尊重）、看（#kan 清）'))).toEqual({
      bei: [['理解', '体谅'], ['尊重']],
      kan: [['清']],
    });
  });

  it('are none where every blank has its place', () => {
    expect(conceptGroups(drill(FOUR))).toEqual({});
    expect(compileKey(drill(FOUR)).groups).toBeUndefined();
  });
});
