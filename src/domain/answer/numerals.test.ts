import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicNumerals } from './numerals.ts';

describe('Chinese numbers', () => {
  it.each([
    ['零', '0'],
    ['十', '10'],
    ['十五', '15'],
    ['二十四小时', '24小时'],
    ['两天', '2天'],
    ['一百零一', '101'],
    ['一千零五十', '1050'],
    ['两千三百', '2300'],
    ['一万二千', '12000'],
    ['万', '10000'],
    ['十五万', '150000'],
    ['一亿二千万', '120000000'],
    ['三万亿', '3000000000000'],
    ['三分之二', '3分之2'],
    ['五讲四美', '5讲4美'],
  ])('%s become %s', (chinese, arabic) => {
    expect(arabicNumerals(chinese)).toBe(arabic);
  });

  it('that are read out digit by digit stay digit by digit', () => {
    expect(arabicNumerals('二〇二三年')).toBe('2023年');
    expect(arabicNumerals('九五五九八')).toBe('95598');
  });

  it('may be mixed with Arabic digits', () => {
    expect(arabicNumerals('3万')).toBe('30000');
    expect(arabicNumerals('1百')).toBe('100');
    expect(arabicNumerals('12千')).toBe('12000');
  });

  it('leave Arabic numbers and all other text alone', () => {
    expect(arabicNumerals('007 service 礼貌')).toBe('007 service 礼貌');
  });

  it('too long to be a number are left as they are', () => {
    expect(arabicNumerals('亿亿亿')).toBe('亿亿亿');
  });

  it('are all gone after one pass, so that a second one changes nothing', () => {
    const run = fc.array(fc.constantFrom(...'零〇一两九十百千万亿07礼'), { maxLength: 12 });
    fc.assert(
      fc.property(run, (chars) => {
        const once = arabicNumerals(chars.join(''));
        expect(arabicNumerals(once)).toBe(once);
      }),
    );
  });
});
