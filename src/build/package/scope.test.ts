import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../../tests/fixtures/content-folder.ts';
import { EXAM } from '../../../tests/fixtures/exam-content.ts';
import type { PackageScope } from '../../domain/report/scope.ts';
import { readContent } from '../content-fs.ts';
import type { Content } from '../content-fs.ts';
import { makeBank } from '../exam-bank.ts';
import type { Part } from './order.ts';
import { scopeOf, unitsOf } from './scope.ts';

function small(): Content {
  const { content } = readContent(contentFolder([...EXAM]));
  if (!content) throw new Error('the course cannot be read');
  return content;
}

function scope(part: Part): PackageScope {
  const content = small();
  return scopeOf(content, makeBank(content), part);
}

describe('the scope of a package', () => {
  it('is the modules that have lessons, and all papers, for the whole course', () => {
    expect(scope({ kind: 'course' })).toMatchObject({
      version: 1,
      kind: 'course',
      id: 'course',
      title: '试讲课',
      course: small().version,
      start: 'index.html',
      modules: [{ id: 'service', title: '服务意识', lessons: [{ id: 'smile' }, { id: 'needs' }] }],
      papers: [{ id: 'try-out', title: '试考', pass: 0.8, kind: 'mock', retry: null }],
    });
  });

  it('is one module without papers, or one paper without modules', () => {
    expect(scope({ kind: 'module', id: 'service' })).toMatchObject({
      kind: 'module',
      id: 'service',
      title: '服务意识',
      start: 'index.html',
      modules: [{ id: 'service' }],
      papers: [],
    });
    expect(scope({ kind: 'exam', id: 'try-out' })).toMatchObject({
      kind: 'exam',
      id: 'try-out',
      title: '试考',
      start: 'exams/try-out/index.html',
      modules: [],
      papers: [{ id: 'try-out' }],
    });
    expect(() => scope({ kind: 'module', id: 'gone' })).toThrow('no module gone');
  });

  it('has a drill as it is printed, with one right answer a blank, and none for an open one', () => {
    const drills = scope({ kind: 'course' }).modules.flatMap(({ lessons }) =>
      lessons.flatMap((lesson) => lesson.drills),
    );
    expect(drills.find(({ id }) => id === 'emotional-needs')).toEqual({
      id: 'emotional-needs',
      stem: '被（　）的需求、被（　）的需求',
      answers: ['理解', '尊重'],
    });
    expect(drills.find(({ id }) => id === 'mind')?.answers).toEqual([null]);
  });

  it('names everything that a fact may refer to, each once, and what is asked by it', () => {
    const { names, titles } = scope({ kind: 'course' });
    expect(new Set(names).size).toBe(names.length);
    const some = ['smile', 'smile-face', 'phrase-2', 'rewrite-1', 'spot-counter', 'smile-service'];
    const more = [
      'term-smile-service',
      'boots',
      'drill-smile-face',
      'order-greet',
      'body-slump',
      'body-tone-5',
    ];
    expect(names).toEqual(expect.arrayContaining([...some, ...more]));
    expect(titles).toMatchObject({ 'phrase-2': '活该。', boots: '开胶的靴子', 'order-greet': '迎客' });
  });

  it('is one for every module and every paper, where a platform is told of them one by one', () => {
    const content = small();
    expect(unitsOf(content, makeBank(content))).toMatchObject([
      {
        kind: 'module',
        id: 'service',
        start: 'lessons/smile/index.html',
        modules: [{ id: 'service' }],
        papers: [],
      },
      {
        kind: 'exam',
        id: 'try-out',
        start: 'exams/try-out/index.html',
        modules: [],
        papers: [{ id: 'try-out' }],
      },
    ]);
  });
});
