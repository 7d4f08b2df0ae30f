import { describe, expect, it } from 'vitest';
import { DAY, answered, fact } from '../../../tests/fixtures/facts.ts';
import { foldProgress } from '../progress/progress.ts';
import type { Fact } from '../record/fact.ts';
import type { PaperStanding } from './papers.ts';
import { reportOf } from './report-of.ts';
import type { PackageScope } from './scope.ts';

const NOW = 50 * DAY;

const SCOPE: PackageScope = {
  version: 1,
  kind: 'course',
  id: 'course',
  title: '课',
  course: '1.0.0+0',
  start: 'index.html',
  modules: [
    {
      id: 'service',
      title: '服务',
      lessons: [
        {
          id: 'smile',
          title: '微笑',
          drills: [
            { id: 'one', stem: '一张（　）', answers: ['笑脸'] },
            { id: 'three', stem: '（　）（　）（　）', answers: ['听', null, '说'] },
          ],
        },
      ],
    },
    { id: 'later', title: '以后', lessons: [{ id: 'bow', title: '鞠躬', drills: [] }] },
  ],
  papers: [
    {
      id: 'certification',
      title: '认证',
      pass: 0.8,
      kind: 'certification',
      retry: { hours: 24, attempts: 2, days: 7 },
    },
    { id: 'mock', title: '模拟', pass: 0.6, kind: 'mock', retry: null },
  ],
  names: [],
  titles: {},
};

const read = (lesson: string): Fact => fact(1, { kind: 'lessonRead', lesson });
const one = answered(2, 'one', ['right']);
const three = answered(3, 'three', ['right', 'open', 'right']);

function report(
  facts: readonly Fact[],
  {
    papers = {},
    mastery = null,
    scope = {},
  }: {
    readonly papers?: Record<string, PaperStanding>;
    readonly mastery?: number | null;
    readonly scope?: Partial<PackageScope>;
  } = {},
) {
  const known = { progress: foldProgress(facts), attempts: [], papers };
  return reportOf({ ...SCOPE, ...scope }, known, { now: NOW, mastery });
}

const PASSED: PaperStanding = { best: 0.9, passed: true, tries: 1 };
const FAILED: PaperStanding = { best: 0.5, passed: false, tries: 1 };
const module = { kind: 'module', papers: [] } as const;

describe('a report to a platform', () => {
  it('begins with nothing', () => {
    expect(report([])).toMatchObject({ completed: false, success: 'unknown', score: null, progress: 0 });
  });

  it('counts the right ones of the blanks that can be right, and what was read or mastered', () => {
    const half = report([read('smile'), one, answered(4, 'three', ['right', 'open', 'wrong'])]);
    // Two of three blanks; one lesson of two was read and one drill of two is right.
    expect(half).toMatchObject({ completed: false, score: 0.6667, progress: 0.5 });
    expect(half.objectives[0]).toMatchObject({ id: 'module-service', completed: false, score: 0.6667 });
  });

  it('never takes back what was right once', () => {
    const again = report([three, answered(9, 'three', ['wrong', 'open', 'wrong'])]);
    expect(again.score).toBe(report([three]).score);
  });

  it('is complete when every lesson has its stamp', () => {
    const facts = [read('smile'), one, three];
    expect(report(facts)).toMatchObject({ completed: false, success: 'unknown' });
    expect(report(facts).objectives[0]).toMatchObject({ completed: true });
    expect(report([...facts, read('bow')])).toMatchObject({
      completed: true,
      success: 'unknown',
      progress: 1,
    });
  });

  it('is passed with the certification, not with a mock exam', () => {
    expect(report([], { papers: { mock: PASSED } })).toMatchObject({ success: 'unknown', score: null });
    expect(report([], { papers: { certification: PASSED } })).toMatchObject({
      success: 'passed',
      score: 0.9,
    });
  });

  it('of a course with a certification is never passed by its lessons, whatever the platform wants', () => {
    const learned = [read('smile'), one, three, read('bow')];
    expect(report(learned, { mastery: 0.1 })).toMatchObject({
      completed: true,
      success: 'unknown',
      score: 1,
    });
    const papers = { certification: FAILED };
    expect(report(learned, { papers, mastery: 0.1 }).success).toBe('unknown');
    expect(report([], { papers: { certification: PASSED }, mastery: 0.9 }).success).toBe('passed');
  });

  it('of one paper is not complete as long as it can be tried again', () => {
    const exam = { kind: 'exam', modules: [], papers: SCOPE.papers.slice(0, 1) } as const;
    expect(report([], { scope: exam })).toMatchObject({ completed: false, score: null });
    const failed = report([], { scope: exam, papers: { certification: FAILED } });
    expect(failed).toMatchObject({ completed: false, success: 'unknown', score: 0.5, progress: 1 });
    const passed = report([], { scope: exam, papers: { certification: PASSED } });
    expect(passed).toMatchObject({ completed: true, success: 'passed', score: 0.9 });
  });

  it('of a mock exam is complete once it was handed in', () => {
    const mock = { kind: 'exam', modules: [], papers: SCOPE.papers.slice(1) } as const;
    expect(report([], { scope: mock })).toMatchObject({ completed: false });
    const failed = report([], { scope: mock, papers: { mock: FAILED } });
    expect(failed).toMatchObject({ completed: true, success: 'unknown', score: 0.5 });
    expect(report([], { scope: mock, papers: { mock: FAILED }, mastery: 0.6 }).success).toBe('unknown');
    expect(report([], { scope: mock, papers: { mock: PASSED } }).success).toBe('passed');
  });

  it('goes by the limit that the platform sets', () => {
    const facts = [read('smile'), one, three];
    const scope = { ...module, modules: SCOPE.modules.slice(0, 1) };
    expect(report(facts, { scope, mastery: 0.8 })).toMatchObject({ completed: true, success: 'passed' });
    expect(report([one], { scope, mastery: 0.1 }).success).toBe('unknown');
    const exam = { kind: 'exam', modules: [], papers: SCOPE.papers.slice(0, 1) } as const;
    const papers = { certification: PASSED };
    expect(report([], { scope: exam, papers, mastery: 0.95 }).success).toBe('unknown');
    expect(report([], { scope: exam, papers, mastery: 0.9 }).success).toBe('passed');
  });

  it('of a paper goes by the score alone where the platform’s limit is lower than the course’s', () => {
    const exam = { kind: 'exam', modules: [], papers: SCOPE.papers.slice(0, 1) } as const;
    const papers = { certification: { ...FAILED, best: 0.7 } };
    const eased = report([], { scope: exam, papers, mastery: 0.7 });
    expect(eased).toMatchObject({ completed: true, success: 'passed', score: 0.7 });
    expect(report([], { scope: exam, papers, mastery: 0.71 })).toMatchObject({
      completed: false,
      success: 'unknown',
    });
    expect(report([], { scope: exam, mastery: 0 }).success).toBe('unknown');
    // The score is enough and one unit was not: what the course asks for beside the score still counts.
    const floored = { certification: { ...FAILED, best: 0.85 } };
    expect(report([], { scope: exam, papers: floored, mastery: 0.8 }).success).toBe('unknown');
  });
});
