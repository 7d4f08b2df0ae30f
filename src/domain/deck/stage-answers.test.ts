import { describe, expect, it } from 'vitest';
import type { DrillView } from '../drill/drill-view.ts';
import { stageAnswers } from './stage-answers.ts';

const around = ['', ''] as const;
const GROUPED: DrillView = {
  id: 'ways',
  lesson: 'tea',
  parts: ['用', 0, '、', 1, '和', 2],
  blanks: [
    { models: ['语言'], initial: 'y' },
    { models: ['眼神'], initial: 'y' },
    { models: ['动作'], initial: 'd' },
  ],
  key: {
    blanks: [0, 1, 2].map(() => ({ group: 'a', accept: [], reject: [], around })),
    groups: { a: [['语言', '说话'], ['眼神'], ['动作', '手势']] },
  },
  tiles: [],
};

describe('stageAnswers', () => {
  const texts = (open: Parameters<typeof stageAnswers>[1]) =>
    stageAnswers(GROUPED, open).map((answer) => answer?.text ?? null);

  it('shows the model of each blank that was revealed', () => {
    expect(texts({ 'ways:0': { how: 'shown' }, 'ways:2': { how: 'shown' } })).toEqual(['语言', null, '动作']);
  });

  it('shows a model that the class has not said yet, also where it used another word for it', () => {
    expect(
      texts({ 'ways:0': { how: 'typed', text: '手势', verdict: 'right' }, 'ways:2': { how: 'shown' } }),
    ).toEqual(['手势', null, '语言']);
  });

  it('leaves what was revealed when the same is written elsewhere after it', () => {
    expect(
      texts({ 'ways:0': { how: 'shown' }, 'ways:1': { how: 'typed', text: '说话', verdict: 'used' } }),
    ).toEqual(['语言', '说话', null]);
  });

  it('does not count what was wrong as said', () => {
    expect(
      texts({ 'ways:1': { how: 'typed', text: '语文', verdict: 'wrong' }, 'ways:0': { how: 'shown' } }),
    ).toEqual(['语言', '语文', null]);
  });

  it('shows what the presenter lets count as right, and says so', () => {
    expect(stageAnswers(GROUPED, { 'ways:1': { how: 'accepted', text: '微笑' } })[1]).toEqual({
      text: '微笑',
      verdict: 'right',
      accepted: true,
    });
  });

  it('takes an answer to an open question as right', () => {
    const view: DrillView = { ...GROUPED, key: { blanks: [{ open: true, accept: [], reject: [], around }] } };
    const [answer] = stageAnswers(view, { 'ways:0': { how: 'typed', text: '我说', verdict: 'open' } });
    expect(answer).toEqual({ text: '我说', verdict: 'right', accepted: false });
  });

  it('knows nothing of steps that are not of this drill', () => {
    expect(texts({ 'tea-1/1': { how: 'shown' }, 'ways:9': { how: 'shown' } })).toEqual([null, null, null]);
  });
});
