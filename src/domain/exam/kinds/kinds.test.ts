import { describe, expect, it } from 'vitest';
import { choiceEntry, drillEntry, orderEntry, spotEntry } from '../../../../tests/fixtures/exam-bank.ts';
import type { Entry, ItemKind } from '../bank.ts';
import type { ExamAnswer } from '../item.ts';
import { randomOf } from '../random.ts';
import { isAnswer, isGiven, kindsOf, layOut, scoreItem } from './index.ts';

const DRILL = drillEntry('drill', 'one');
const CHOICE = choiceEntry('choice', 'one');
const ORDER = orderEntry('order', 'two');
const SPOT = spotEntry('spot', 'two');

const words = (...all: string[]): ExamAnswer => ({ words: all });
const picks = (...all: number[]): ExamAnswer => ({ picks: all });
const item = (entry: Entry, kind: ItemKind) => layOut(entry, kind, randomOf('s'));
const score = (entry: Entry, answer: ExamAnswer | null) =>
  scoreItem(entry, kindsOf(entry)[0] ?? 'typed', answer);

describe('a stem', () => {
  it.each<[string, ExamAnswer | null, number, string[]]>([
    ['all right', words('笑脸', '问候'), 1, ['right', 'right']],
    ['half right', words('笑脸', '催促'), 0.5, ['right', 'wrong']],
    ['near, which gives nothing', words('笑练', '问候'), 0.5, ['near', 'right']],
    ['Traditional characters', words('笑臉', '問候'), 1, ['right', 'right']],
    ['one left open', words('', '问候'), 0.5, ['empty', 'right']],
    ['guesses in a list', words('笑脸、鲜花、热茶', '问候'), 0.5, ['wrong', 'right']],
    ['two guesses', words('鲜花或笑脸', '问候/催促'), 0, ['wrong', 'wrong']],
    ['one word and what describes it', words('真诚、温暖的笑脸', '问候'), 1, ['right', 'right']],
    ['the right word twice', words('笑脸，笑脸', '问候。'), 1, ['right', 'right']],
    [
      'a sentence with the right word',
      words('一张真诚的笑脸，对着每一位客户', '问候'),
      1,
      ['right', 'right'],
    ],
    ['nothing', null, 0, ['empty', 'empty']],
    ['too few words', words('笑脸'), 0.5, ['right', 'empty']],
    ['an answer to something else', picks(0), 0, ['empty', 'empty']],
  ])('is marked by its blanks: %s', (_, answer, expected, verdicts) => {
    expect(score(DRILL, answer)).toEqual({ score: expected, verdicts });
    expect(scoreItem(DRILL, 'tiles', answer)).toEqual({ score: expected, verdicts });
  });

  it('takes one text a blank', () => {
    for (const kind of ['typed', 'tiles'] as const) {
      expect(isAnswer(item(DRILL, kind), words('a', ''))).toBe(true);
      expect(isAnswer(item(DRILL, kind), words('a'))).toBe(false);
      expect(isAnswer(item(DRILL, kind), words('a', 'b', 'c'))).toBe(false);
      expect(isAnswer(item(DRILL, kind), words('a', 'b'.repeat(201)))).toBe(false);
      expect(isAnswer(item(DRILL, kind), picks(0))).toBe(false);
    }
  });

  it('can be laid from tiles only where it has some', () => {
    const bare = drillEntry('bare', 'one', [], false);
    expect(kindsOf(bare)).toEqual(['typed']);
    expect(() => item(bare, 'tiles')).toThrow();
    expect(item(DRILL, 'typed')).not.toHaveProperty('tiles');
  });
});

describe('a choice', () => {
  it.each<[string, ExamAnswer | null, number, string]>([
    ['right', picks(0), 1, 'right'],
    ['right as well', picks(1), 1, 'right'],
    ['wrong', picks(2), 0, 'wrong'],
    ['nothing', null, 0, 'empty'],
    ['no pick', picks(), 0, 'empty'],
    ['words', words('好'), 0, 'empty'],
  ])('is right or not: %s', (_, answer, expected, verdict) => {
    expect(score(CHOICE, answer)).toEqual({ score: expected, verdicts: [verdict] });
  });

  it('takes one of the options that were offered, and no other', () => {
    const laid = item(CHOICE, 'better');
    if (!('options' in laid)) throw new Error('no options');
    const offered = laid.options.map(({ at }) => at);
    for (const at of [0, 1, 2, 3, 4, 5]) expect(isAnswer(laid, picks(at))).toBe(offered.includes(at));
    expect(isAnswer(laid, picks(...offered.slice(0, 2)))).toBe(false);
    expect(isAnswer(laid, picks())).toBe(false);
  });
});

describe('a dialogue', () => {
  it.each<[string, ExamAnswer | null, number]>([
    ['both found', picks(1, 3), 1],
    ['one found', picks(3), 0.5],
    ['both found and one accused', picks(1, 2, 3), 0.5],
    ['everything accused', picks(1, 2, 3, 4), 0],
    ['only accused', picks(2, 4), 0],
    ['nothing', null, 0],
    ['words', words('不知道。'), 0],
  ])(
    'gives for what is found and takes for what is accused, never below nothing: %s',
    (_, answer, expected) => {
      expect(score(SPOT, answer).score).toBe(expected);
    },
  );

  it('says of each pick whether it was forbidden', () => {
    expect(score(SPOT, picks(3, 2)).verdicts).toEqual(['right', 'wrong']);
  });

  it('takes lines of the staff, each once', () => {
    const laid = item(SPOT, 'spot');
    expect(isAnswer(laid, picks(1, 2))).toBe(true);
    expect(isAnswer(laid, picks(0))).toBe(false);
    expect(isAnswer(laid, picks(1, 1))).toBe(false);
    expect(isAnswer(laid, picks(9))).toBe(false);
    expect(isGiven(picks())).toBe(false);
  });
});

describe('steps', () => {
  it.each<[string, ExamAnswer | null, number]>([
    ['in order', picks(0, 1, 2, 3), 1],
    ['the first one last', picks(1, 2, 3, 0), 0.6667],
    ['two swapped', picks(0, 2, 1, 3), 0],
    ['halves swapped', picks(2, 3, 0, 1), 0.6667],
    ['the end turned round', picks(0, 1, 3, 2), 0.3333],
    ['backwards', picks(3, 2, 1, 0), 0],
    ['nothing', null, 0],
    ['words', words('听'), 0],
  ])('count each that follows the one before it: %s', (_, answer, expected) => {
    expect(score(ORDER, answer).score).toBe(expected);
  });

  it('takes every step once', () => {
    const laid = item(ORDER, 'order');
    expect(isAnswer(laid, picks(3, 1, 0, 2))).toBe(true);
    for (const wrong of [picks(0, 1, 2), picks(0, 1, 2, 2), picks(0, 1, 2, 3, 3), picks(0, 1, 2, 4)])
      expect(isAnswer(laid, wrong)).toBe(false);
  });
});

describe('what is no answer to anything', () => {
  it.each([
    null,
    undefined,
    0,
    '笑脸',
    [],
    {},
    { words: '笑脸' },
    { words: [1, 2] },
    { picks: ['0'] },
    { picks: [0.5] },
  ])('is refused: %j', (value) => {
    for (const [entry, kind] of [
      [DRILL, 'typed'],
      [CHOICE, 'better'],
      [SPOT, 'spot'],
      [ORDER, 'order'],
    ] as const)
      expect(isAnswer(item(entry, kind), value)).toBe(false);
  });

  it.each([[null], [words('', ' ')], [words()], [picks()]])('is not given: %j', (answer) => {
    expect(isGiven(answer)).toBe(false);
  });
});
