import { describe, expect, it } from 'vitest';
import { foldForSearch, indexTokens, queryTokens } from './tokens.ts';

describe('folding for the search', () => {
  it('takes full width, capitals and Traditional characters for what they stand for', () => {
    expect(foldForSearch('ＳＥＲＶＩＣＥ　投訴', '訴诉')).toBe('service 投诉');
  });

  it('keeps every character in its place', () => {
    expect([...foldForSearch('等等……㎡', '')]).toHaveLength(5);
  });

  it('leaves characters alone that no pair names', () => {
    expect(foldForSearch('投訴', '')).toBe('投訴');
  });
});

describe('words to be found by', () => {
  it('are every character and every two neighbours, but no pair across a mark or another script', () => {
    expect(indexTokens('道歉信，vip客户')).toEqual([
      '道',
      '歉',
      '信',
      '道歉',
      '歉信',
      'vip',
      '客',
      '户',
      '客户',
    ]);
  });

  it('keep numbers together', () => {
    expect(indexTokens('95598热线')).toEqual(['95598', '热', '线', '热线']);
  });
});

describe('words of a query', () => {
  it('are pairs, so that 道歉 does not find every 道', () => {
    expect(queryTokens('怎么道歉')).toEqual(['怎么', '么道', '道歉']);
  });

  it('are a single character only where it stands alone', () => {
    expect(queryTokens('笑')).toEqual(['笑']);
    expect(queryTokens('笑 service')).toEqual(['笑', 'service']);
  });
});
