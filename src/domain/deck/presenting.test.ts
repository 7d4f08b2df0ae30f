import { describe, expect, it } from 'vitest';
import type { AnswerKey, BlankKey } from '../answer/key.ts';
import type { DrillView } from '../drill/drill-view.ts';
import { markCalled } from './mark-called.ts';
import { nextPress } from './next-press.ts';
import { paceOf } from './pace.ts';
import { beginRun, runAfter } from './run.ts';
import type { Run, RunCommand } from './run.ts';
import type { Slide, SlideDeck } from './slide-deck.ts';

const MINUTE = 60_000;

function slide(id: string, minutes: number, steps: readonly string[] = []): Slide {
  return { id, title: id, section: '一', minutes, steps, drills: [] };
}
const DECK: SlideDeck = {
  ref: 'lesson=one',
  title: '一',
  slides: [slide('a', 2), slide('b', 5, ['smile:0', 'b/1', 'smile:1']), slide('c', 3)],
};
function after(commands: readonly RunCommand[], now = 0, from: Run = beginRun(DECK, 0)): Run {
  return commands.reduce((run, command) => runAfter(run, DECK, command, now), from);
}

describe('the pace of a class', () => {
  it('is as planned while the slide on the stage has minutes left', () => {
    expect(paceOf(beginRun(DECK, 0), DECK, 2 * MINUTE)).toBe(0);
    const second = after([{ type: 'nextSlide' }], 2 * MINUTE);
    expect(paceOf(second, DECK, 7.5 * MINUTE)).toBe(0);
  });

  it('is behind by the whole minutes beyond that', () => {
    expect(paceOf(beginRun(DECK, 0), DECK, 5 * MINUTE)).toBe(3);
    expect(paceOf(after([{ type: 'nextSlide' }], 2 * MINUTE), DECK, 8.5 * MINUTE)).toBe(1);
  });

  it('is ahead where slides took less than was planned for them', () => {
    const third = after([{ type: 'last' }], MINUTE);
    expect(paceOf(third, DECK, 2 * MINUTE)).toBe(-5);
  });

  it('does not fall behind for a look back', () => {
    const second = after([{ type: 'nextSlide' }], 2 * MINUTE);
    const third = after([{ type: 'nextSlide' }], 7 * MINUTE, second);
    const back = after([{ type: 'first' }], 10 * MINUTE, third);
    expect(paceOf(back, DECK, 10 * MINUTE)).toBe(0);
  });
});

describe('the next press', () => {
  it('reveals blanks and other steps, then turns the page, and ends with the last slide', () => {
    expect(nextPress(beginRun(DECK, 0), DECK)).toEqual({ does: 'slide' });
    const second = after([{ type: 'nextSlide' }]);
    expect(nextPress(second, DECK)).toEqual({ does: 'blank', step: 'smile:0', number: 1 });
    const one = after([{ type: 'next' }], 0, second);
    expect(nextPress(one, DECK)).toEqual({ does: 'step', step: 'b/1' });
    const two = after([{ type: 'next' }], 0, one);
    expect(nextPress(two, DECK)).toEqual({ does: 'blank', step: 'smile:1', number: 2 });
    expect(nextPress(after([{ type: 'next' }], 0, two), DECK)).toEqual({ does: 'slide' });
    expect(nextPress(after([{ type: 'last' }]), DECK)).toEqual({ does: 'nothing' });
  });

  it('gives a black screen its light back', () => {
    expect(nextPress(after([{ type: 'toggleBlack' }]), DECK)).toEqual({ does: 'light' });
  });

  it('reveals a blank in which something wrong stands', () => {
    const wrong: RunCommand = { type: 'answer', step: 'smile:0', text: '哭脸', verdict: 'wrong' };
    const second = after([{ type: 'nextSlide' }, wrong]);
    expect(nextPress(second, DECK)).toMatchObject({ does: 'blank', number: 1 });
  });
});

const BLANK: BlankKey = { accept: [], reject: [], around: ['', ''] };

function view(id: string, key: AnswerKey, models: readonly string[]): DrillView {
  const blanks = models.map((model) => ({ models: [model], initial: '' }));
  return { id, lesson: 'one', parts: [], blanks, key, tiles: [] };
}

describe('what a class calls out', () => {
  const key: AnswerKey = {
    blanks: [
      { ...BLANK, group: 'g' },
      { ...BLANK, group: 'g' },
    ],
    groups: { g: [['微笑', '笑脸'], ['问候']] },
  };
  const drill = view('two', key, ['微笑', '问候']);

  it('counts whatever the order is free', () => {
    expect(markCalled(drill, 0, '问候', {}, new Map()).mark.verdict).toBe('right');
  });

  it('does not count a second time, also in other words', () => {
    const open: Run['open'] = { 'two:1': { how: 'typed', text: '笑脸', verdict: 'right' } };
    expect(markCalled(drill, 0, '微笑', open, new Map()).mark.verdict).toBe('used');
    expect(markCalled(drill, 0, '问候', open, new Map()).mark.verdict).toBe('right');
  });

  it('stands alone where something wrong stands beside it', () => {
    const open: Run['open'] = { 'two:1': { how: 'typed', text: '微笑哭', verdict: 'wrong' } };
    expect(markCalled(drill, 0, '微笑', open, new Map()).mark.verdict).toBe('right');
  });

  it('comes with the question that the author has for it', () => {
    const asked = {
      ...drill,
      blanks: [{ models: ['微笑'], initial: '', wrong: { 哭脸: '你愿意看见哭脸吗？' } }],
    };
    expect(markCalled(asked, 0, ' 哭脸 ', {}, new Map()).question).toBe('你愿意看见哭脸吗？');
  });

  it('agrees in kind with what stands in the partner', () => {
    const line = (kind: string, word: string): AnswerKey => ({
      blanks: [
        {
          ...BLANK,
          accept: [
            { word, kinds: [kind] },
            { word: '理性', kinds: ['mind'] },
          ],
        },
      ],
    });
    const one = {
      ...view('one', line('heart', '情感'), ['情感']),
      pair: { drill: 'other', key: line('heart', '感性') },
    };
    const other = view('other', line('heart', '感性'), ['感性']);
    const views = new Map([['other', other]]);
    const open: Run['open'] = { 'other:0': { how: 'shown' } };
    expect(markCalled(one, 0, '情感', open, views).mark.verdict).toBe('right');
    expect(markCalled(one, 0, '理性', open, views).mark).toMatchObject({
      verdict: 'wrong',
      reason: { code: 'pair' },
    });
    expect(markCalled(one, 0, '理性', {}, views).mark.verdict).toBe('right');
  });
});
