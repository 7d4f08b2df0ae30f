import { describe, expect, it } from 'vitest';
import { fold } from '../domain/answer/fold.ts';
import { traditionalPairs } from './traditional.ts';

describe('the Traditional forms of some words', () => {
  it('stand in pairs, Traditional before Simplified', () => {
    const pairs = [...traditionalPairs(['礼貌'])];
    expect(pairs.length % 2).toBe(0);
    expect(pairs[pairs.indexOf('禮') + 1]).toBe('礼');
  });

  it('hold every form of a character: Taiwan, Hong Kong and elder ones', () => {
    for (const form of ['裡面', '裏面']) expect(fold(form, traditionalPairs(['里面']))).toBe('里面');
    for (const form of ['反覆', '反復', '反複']) expect(fold(form, traditionalPairs(['反复']))).toBe('反复');
    for (const form of ['為人', '爲人']) expect(fold(form, traditionalPairs(['为人']))).toBe('为人');
  });

  it.each([
    ['答复', '答覆'],
    ['了解', '瞭解'],
    ['沉着', '沉著'],
    ['叙述', '敍述'],
    ['干净', '乾淨'],
    ['一目了然', '一目瞭然'],
  ])('hold forms that only a whole word shows: %s', (simplified, traditional) => {
    expect(fold(traditional, traditionalPairs([simplified]))).toBe(fold(simplified));
  });

  it('leave a form alone that the words use themselves', () => {
    const pairs = traditionalPairs(['答复', '覆盖']);
    expect(fold('覆盖', pairs)).toBe('覆盖');
  });

  it('are none where both scripts write the same', () => {
    expect(traditionalPairs(['微笑', 'VIP', '>'])).toBe('');
    expect(traditionalPairs([])).toBe('');
  });

  it('name only characters of the words', () => {
    const simplified = [...traditionalPairs(['礼貌', '热情'])].filter((_, at) => at % 2 === 1);
    expect(new Set(simplified)).toEqual(new Set(['礼', '热']));
  });
});
