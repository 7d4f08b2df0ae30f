import { describe, expect, it } from 'vitest';
import { CERTIFICATE_TEXT as say } from './certificate.ts';

describe('a certificate in words', () => {
  it.each([
    [2026, 11, 22, '二〇二六年十一月二十二日'],
    [2030, 1, 1, '二〇三〇年一月一日'],
    [2028, 2, 29, '二〇二八年二月二十九日'],
    [2029, 10, 10, '二〇二九年十月十日'],
    [2027, 12, 31, '二〇二七年十二月三十一日'],
  ])('%i-%i-%i is %s', (year, month, day, words) => {
    expect(say.date({ year, month, day })).toBe(words);
  });

  it.each([
    [92.5, '九十二点五'],
    [80, '八十'],
    [80.1, '八十点一'],
    [99.9, '九十九点九'],
    [100, '一百'],
  ])('%f points are %s', (points, words) => {
    expect(say.points(points)).toBe(words);
  });

  it('counts the units', () => {
    const after = (modules: number) => say.paper.units('认证', modules);
    expect(after(1)).toContain('所考单元达标');
    expect(after(2)).toContain('所考两个单元全部达标');
    expect(after(8)).toContain('所考八个单元全部达标');
  });
});
