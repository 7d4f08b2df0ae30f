import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const LONG = '一'.repeat(40);

describe('an excerpt', () => {
  it('shows the match as the page prints it, with text on both sides', () => {
    expect(excerpt('先道歉，再查。', '先道歉，再查。', '道歉', ['道歉'])).toEqual({
      before: '先',
      match: '道歉',
      after: '，再查。',
    });
  });

  it('falls back on a word of the query, and on the beginning', () => {
    expect(excerpt('先道歉，再查。', '先道歉，再查。', '怎么道歉', ['怎么', '么道', '道歉']).match).toBe(
      '道歉',
    );
    expect(excerpt('先道歉', '先道歉', '投诉', ['投诉'])).toEqual({ before: '', match: '', after: '先道歉' });
  });

  it('is cut on both sides of a long text', () => {
    const text = `${LONG}道歉${LONG}${LONG}`;
    const { before, after } = excerpt(text, text, '道歉', []);
    expect(before).toMatch(/^…一{14}$/);
    expect(after).toMatch(/^一{46}…$/);
  });

  it('counts characters, not halves of them', () => {
    expect(excerpt('𠮷道歉', '𠮷道歉', '道歉', [])).toEqual({ before: '𠮷', match: '道歉', after: '' });
  });
});
