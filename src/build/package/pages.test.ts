import { describe, expect, it } from 'vitest';
import { outsidePages, pagesOf } from './pages.ts';

const FILES = [
  '404.html',
  'index.html',
  'course.json',
  'lessons/smile/index.html',
  'lessons/needs/index.html',
  'scenarios/index.html',
  'scenarios/bill/index.html',
  'scenarios/queue/index.html',
  'exams/index.html',
  'exams/mock/index.html',
  'exams/certification/index.html',
  'exams/sit/index.html',
  'record/index.html',
  'privacy/index.html',
  'slides/smile/index.html',
  'teach/index.html',
  'verify/index.html',
  'offline/index.html',
  'launch/scorm12/index.html',
];
const OUTLINE = {
  modules: [
    { id: 'service', lessons: ['smile'] },
    { id: 'more', lessons: ['needs'] },
  ],
  scenarios: [
    { id: 'bill', lesson: 'smile' },
    { id: 'queue', lesson: 'elsewhere' },
  ],
  figures: (paper: string) => (paper === 'certification' ? ['/lessons/needs/'] : []),
};
const pages = (part: Parameters<typeof pagesOf>[1]): string[] => [...pagesOf(FILES, part, OUTLINE)];

describe('the pages of a package', () => {
  it('are all of a learner’s, for the whole course', () => {
    expect(pages({ kind: 'course' })).toEqual([
      'index.html',
      'lessons/smile/index.html',
      'lessons/needs/index.html',
      'scenarios/index.html',
      'scenarios/bill/index.html',
      'scenarios/queue/index.html',
      'exams/index.html',
      'exams/mock/index.html',
      'exams/certification/index.html',
      'exams/sit/index.html',
      'record/index.html',
      'privacy/index.html',
    ]);
  });

  it('are a module’s lessons and conversations, with what belongs to no lesson', () => {
    expect(pages({ kind: 'module', id: 'service' })).toEqual([
      'index.html',
      'lessons/smile/index.html',
      'scenarios/index.html',
      'scenarios/bill/index.html',
      'record/index.html',
      'privacy/index.html',
    ]);
    expect(pages({ kind: 'module', id: 'more' })).not.toContain('scenarios/index.html');
  });

  it('are a paper’s own, and the lessons whose figures it shows', () => {
    const own = ['exams/sit/index.html', 'record/index.html', 'privacy/index.html'];
    expect(pages({ kind: 'exam', id: 'mock' })).toEqual(['exams/mock/index.html', ...own]);
    expect(pages({ kind: 'exam', id: 'certification' })).toEqual([
      'lessons/needs/index.html',
      'exams/certification/index.html',
      ...own,
    ]);
  });

  it('leave out what is stood in for: the learner’s other pages, and where certificates are verified', () => {
    expect(outsidePages(FILES, new Set(pages({ kind: 'course' })))).toEqual(['verify/index.html']);
    expect(outsidePages(FILES, new Set(pages({ kind: 'exam', id: 'mock' })))).toContain(
      'lessons/smile/index.html',
    );
  });
});
