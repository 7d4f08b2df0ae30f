import { describe, expect, it } from 'vitest';
import type { Mark } from '../domain/answer/mark.ts';
import { DRILL_TEXT } from './drill.ts';
import { FEEDBACK_TEXT, feedbackLine } from './feedback.ts';
import { GLOSSARY_TEXT } from './glossary.ts';
import { HERO_TEXT, HOME_TEXT } from './home.ts';
import { LESSON_TEXT } from './lesson.ts';
import { NOTICE_TEXT } from './notice.ts';
import { chineseNumber } from './numbers.ts';
import { PHRASE_LIST_TEXT } from './phrase-list.ts';
import { RECORD_TEXT } from './record.ts';
import { SEARCH_TEXT } from './search.ts';
import { NOT_FOUND_TEXT, PRIVACY_TEXT, SITE_TEXT } from './site.ts';
import { SOURCES_TEXT } from './sources.ts';

const WORDS = [
  DRILL_TEXT,
  FEEDBACK_TEXT,
  GLOSSARY_TEXT,
  HERO_TEXT,
  HOME_TEXT,
  LESSON_TEXT,
  NOTICE_TEXT,
  NOT_FOUND_TEXT,
  PHRASE_LIST_TEXT,
  PRIVACY_TEXT,
  RECORD_TEXT,
  SEARCH_TEXT,
  SITE_TEXT,
  SOURCES_TEXT,
];

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

/** Every sentence of the interface; those with gaps are filled in with what their parameters hold. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String((value as (...args: unknown[]) => unknown)(1, 2, 3))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(sentences);
}

describe('the interface', () => {
  it('says 你 to the learner; 您 is for customers', () => {
    expect(sentences(WORDS).filter((text) => text.includes('您'))).toEqual([]);
  });

  it('is set with Chinese punctuation', () => {
    expect(sentences(WORDS).length).toBeGreaterThan(100);
    expect(
      sentences(WORDS).filter((text) => /\p{Script=Han}[,;:!?()"']|[,;:!?()"']\p{Script=Han}/u.test(text)),
    ).toEqual([]);
  });

  it('names the last blank of a line, and keeps silent about the place where there is one only', () => {
    expect(FEEDBACK_TEXT.where(2, 2)).toBe('第 2 空：');
    expect(FEEDBACK_TEXT.where(1, 1)).toBe('');
  });

  it('tells the whole of an import', () => {
    expect(RECORD_TEXT.imported(3, 0, 0)).toBe('导入好了，添了 3 条。');
    expect(RECORD_TEXT.imported(3, 2, 0)).toBe('导入好了，添了 3 条，另有 2 条这里本来就有。');
    expect(RECORD_TEXT.imported(0, 2, 0)).toBe('这 2 条这里本来就有，没有要添的。');
    expect(RECORD_TEXT.imported(0, 0, 4)).toBe('没有要添的。有 4 条读不懂，没有收。');
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
