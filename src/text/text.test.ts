import { describe, expect, it } from 'vitest';
import type { Mark } from '../domain/answer/mark.ts';
import { feedbackLine } from './feedback.ts';
import { chineseNumber } from './numbers.ts';

describe('a number in Chinese', () => {
  it.each([
    [0, '零'],
    [3, '三'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [45, '四十五'],
    [100, '100'],
  ])('%i is %s', (value, text) => {
    expect(chineseNumber(value)).toBe(text);
  });
});

describe('feedback on a blank', () => {
  const say = (mark: Mark, question?: string) => feedbackLine(mark, question, ['心态', '态度']);

  it('is silent when the answer is right', () => {
    expect(say({ verdict: 'right' })).toBe('');
  });

  it('names the slip of a same-sound answer', () => {
    expect(say({ verdict: 'near', reason: { code: 'sound', slip: '太', at: [1] } })).toContain('“太”');
  });

  it('names the word that turned the meaning, and the blank that has the idea already', () => {
    expect(say({ verdict: 'wrong', reason: { code: 'turned', word: '没有' } })).toContain('“没有”');
    expect(say({ verdict: 'used', reason: { code: 'used', blank: 1 } })).toContain('第 2 空');
  });

  it('asks the author’s own question where there is one', () => {
    expect(say({ verdict: 'wrong' }, '意思反了。想一想？')).toBe('意思反了。想一想？');
  });

  it('puts models beside an open answer', () => {
    expect(say({ verdict: 'open' })).toContain('心态、态度');
  });
});
