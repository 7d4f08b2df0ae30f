import { describe, expect, it } from 'vitest';
import { OrderError, parseOrder, partName } from './order.ts';

const KNOWN = {
  modules: [
    { id: 'service', lessons: ['smile'] },
    { id: 'later', lessons: [] },
  ],
  papers: [{ id: 'mock' }],
};
const order = (...args: string[]) => parseOrder(args, KNOWN);

describe('what is asked for', () => {
  it('is the whole course, one module or one paper, for one standard', () => {
    expect(order('scorm12')).toEqual({ standard: 'scorm12', part: { kind: 'course' } });
    expect(order('cmi5', '--module', 'service')).toEqual({
      standard: 'cmi5',
      part: { kind: 'module', id: 'service' },
    });
    expect(order('--exam=mock', 'scorm2004')).toEqual({
      standard: 'scorm2004',
      part: { kind: 'exam', id: 'mock' },
    });
  });

  it.each([
    [[], '没有写要做成哪种标准'],
    [['scorm13'], '没有“scorm13”这种标准'],
    [['scorm12', 'service'], '命令写得不对：service'],
    [['scorm12', '--lesson', 'smile'], '命令写得不对'],
    [['scorm12', '--module'], '命令写得不对'],
    [['scorm12', '--module', 'service', '--exam', 'mock'], '只能写一个'],
    [['scorm12', '--module', 'mock'], '现有的单元：\n  service\n  later'],
    [['scorm12', '--module', 'later'], '还没有课'],
    [['scorm12', '--exam', 'service'], '现有的试卷：\n  mock'],
  ])('%j is refused in words', (args, words) => {
    expect(() => order(...args)).toThrow(OrderError);
    expect(() => order(...args)).toThrow(words);
  });

  it('has a name for files', () => {
    expect([{ kind: 'course' } as const, { kind: 'exam', id: 'mock' } as const].map(partName)).toEqual([
      'course',
      'exam-mock',
    ]);
  });
});
