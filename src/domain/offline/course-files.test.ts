import { describe, expect, it } from 'vitest';
import { editionOf, filesOf, filesToCarry, groupOf, lessonOf } from './course-files.ts';
import type { CourseFile, CourseFiles } from './course-files.ts';

const file = (url: string): CourseFile => [url, `digest of ${url}`];
const names = (files: readonly CourseFile[]): readonly string[] => files.map(([url]) => url);

const COURSE: CourseFiles = {
  modules: [['one', 'two'], ['three']],
  data: { three: ['_astro/props.three.json'] },
  editions: {
    'zh-hans': {
      shell: [file(''), file('_astro/a.12345678.js')],
      learner: [
        file('lessons/one/'),
        file('lessons/two/'),
        file('lessons/three/'),
        file('search.json'),
        file('_astro/props.three.json'),
      ],
      trainer: [file('slides/one/')],
    },
    'zh-hant': {
      shell: [file('zh-hant/')],
      learner: ['one', 'two', 'three'].map((id) => file(`zh-hant/lessons/${id}/`)),
      trainer: [],
    },
  },
};

describe('groupOf', () => {
  it.each([
    ['', 'shell'],
    ['zh-hant/', 'shell'],
    ['offline/', 'shell'],
    ['zh-hant/404.html', 'shell'],
    ['lessons/smiling/', 'learner'],
    ['exams/bank.json', 'learner'],
    ['zh-hant/slides/smiling/print/', 'trainer'],
    ['exams/banks/0f.json', 'trainer'],
    ['worksheets/', 'trainer'],
  ] as const)('puts %j into the %s', (url, group) => {
    expect(groupOf(url)).toBe(group);
  });
});

describe('filesOf', () => {
  it('near a lesson are what every page needs and the lessons of its module', () => {
    expect(names(filesOf(COURSE, 'lessons/two/', 'near'))).toEqual([
      '',
      '_astro/a.12345678.js',
      'lessons/one/',
      'lessons/two/',
    ]);
  });

  it('near any other page is what every page needs', () => {
    expect(names(filesOf(COURSE, 'phrases/', 'near'))).toEqual(['', '_astro/a.12345678.js']);
  });

  it('of a learner are all but the trainer’s, what is near first', () => {
    expect(names(filesOf(COURSE, 'lessons/three/', 'learner'))).toEqual([
      '',
      '_astro/a.12345678.js',
      'lessons/three/',
      '_astro/props.three.json',
      'lessons/one/',
      'lessons/two/',
      'search.json',
    ]);
  });

  it('stay in the edition of the page', () => {
    const files = names(filesOf(COURSE, 'zh-hant/lessons/three/', 'trainer'));
    expect(files).toHaveLength(4);
    expect(files.every((url) => editionOf(url) === 'zh-hant')).toBe(true);
    expect(lessonOf(files[1] ?? '')).toBe('three');
  });
});

describe('filesToCarry', () => {
  it('are all of a group of which most was there, new pages and new scripts too', () => {
    const held = new Set(['', 'lessons/one/', 'lessons/two/', 'lessons/three/']);
    const carried = names(filesToCarry(COURSE, (url) => held.has(url)));
    expect(carried).toEqual([
      '',
      '_astro/a.12345678.js',
      'lessons/one/',
      'lessons/two/',
      'lessons/three/',
      'search.json',
      '_astro/props.three.json',
    ]);
  });

  it('are the pages that were there where most was not', () => {
    expect(names(filesToCarry(COURSE, (url) => url === 'lessons/one/'))).toEqual(['lessons/one/']);
  });
});
