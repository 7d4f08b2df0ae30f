import { describe, expect, it } from 'vitest';
import { answered, fact, practised } from '../../../tests/fixtures/facts.ts';
import { interactionsOf } from './interactions.ts';
import type { PackageScope } from './scope.ts';

const SCOPE: PackageScope = {
  version: 1,
  kind: 'module',
  id: 'service',
  title: '服务',
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
            { id: 'two', stem: '一张（　），一句（　）', answers: ['笑脸', '问候'] },
            { id: 'open', stem: '我要（　）', answers: [null] },
          ],
        },
      ],
    },
  ],
  papers: [],
  names: [],
  titles: { 'phrase-3': '我不知道' },
};

describe('the questions that facts tell of', () => {
  it('are the hand-ins of the package’s drills, with what was answered and what is right', () => {
    const handIn = answered(9, 'two', ['right', 'near'], { ms: 4200 });
    expect(interactionsOf(SCOPE, [handIn, answered(10, 'elsewhere', ['right'])])).toEqual([
      {
        fact: handIn.id,
        id: 'drill-two',
        type: 'fill-in',
        objective: 'module-service',
        question: '一张（　），一句（　）',
        responses: ['答0right', '答1near'],
        correct: ['笑脸', '问候'],
        score: 0.5,
        at: 9,
        ms: 4200,
      },
    ]);
  });

  it('have no score where nothing can be right or wrong', () => {
    expect(interactionsOf(SCOPE, [answered(1, 'open', ['open'])])).toMatchObject([
      { score: null, correct: [] },
    ]);
  });

  it('are the exercises on phrases too, by name', () => {
    expect(interactionsOf(SCOPE, [practised(1, 'phrase-3', 'near')])).toMatchObject([
      { id: 'phrase-3-choose', type: 'other', question: '我不知道', score: 0.5, objective: null },
    ]);
    expect(interactionsOf({ ...SCOPE, kind: 'exam' }, [practised(1, 'phrase-3', 'right')])).toEqual([]);
  });

  it('are nothing else', () => {
    expect(interactionsOf(SCOPE, [fact(1, { kind: 'lessonRead', lesson: 'smile' })])).toEqual([]);
  });
});
