import { describe, expect, it } from 'vitest';
import { toTraditional } from './convert.ts';

const { prose, quoted } = toTraditional({
  words: { 程序: '程序', 营业程序: '營業流程' },
  everywhere: { 回复: '回覆' },
});

describe('the conversion to Traditional Chinese', () => {
  it('writes Taiwan words in running text and only Taiwan characters in what is quoted', () => {
    expect(prose('发一条短信')).toBe('發一條簡訊');
    expect(quoted('发一条短信')).toBe('發一條短信');
  });

  it('chooses the character by its word', () => {
    expect(prose('发现头发，后面是皇后')).toBe('發現頭髮，後面是皇后');
  });

  it('lets the overrides win, the longest first', () => {
    expect(prose('程序、营业程序')).toBe('程序、營業流程');
    expect(quoted('及时回复')).toBe('及時回覆');
  });

  it('sets the quotation marks of Taiwan', () => {
    expect(prose('他说：“先说‘您好’。”')).toBe('他說：「先說『您好』。」');
  });

  it('leaves Latin names and digits alone', () => {
    expect(prose('SERVICE 95598 http://x/')).toBe('SERVICE 95598 http://x/');
  });
});
