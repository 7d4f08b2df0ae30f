import { describe, expect, it } from 'vitest';
import { DOCUMENTS, fileName, jobsOf } from '../../scripts/handout-jobs.mjs';

const COURSE = {
  modules: [{ lessons: ['a', 'b'] }, { lessons: ['c'] }],
  lessons: [
    { id: 'a', title: '甲' },
    { id: 'b', title: '乙' },
    { id: 'c', title: '丙' },
  ],
};

describe('What is printed', () => {
  it('is every lesson with its place in the course', () => {
    expect(jobsOf(COURSE, []).lessons).toEqual([
      { id: 'a', title: '甲', unit: 1, number: 1 },
      { id: 'b', title: '乙', unit: 1, number: 2 },
      { id: 'c', title: '丙', unit: 2, number: 1 },
    ]);
  });
  it('is some of them where they are named, and a wrong name is told', () => {
    expect(jobsOf(COURSE, ['c', 'x'])).toEqual({
      lessons: [{ id: 'c', title: '丙', unit: 2, number: 1 }],
      unknown: ['x'],
    });
  });
});

describe('Names of files', () => {
  const name = (title: string): string => fileName({ title, unit: 3, number: 2 }, '练习纸');
  it('say unit, lesson and what it is', () => {
    expect(name('用户要什么')).toBe('3-02 用户要什么 练习纸.pdf');
  });
  it('hold nothing that Windows forbids', () => {
    expect(name('a:b?/c\\d|e*f"<g>\u0007')).toMatch(/^[^<>:"/\\|?*\p{Cc}]+$/u);
  });
  it('differ for the documents of a lesson', () => {
    expect(new Set(DOCUMENTS.map((document) => document.name)).size).toBe(DOCUMENTS.length);
  });
});
