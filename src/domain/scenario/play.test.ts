import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHORT, reply, turn } from '../../../tests/fixtures/scenario-script.ts';
import { choicesOf, choose, isOver, replay, start } from './play.ts';
import { CALM, isEnding, nodeOf } from './script.ts';
import type { Script } from './script.ts';

describe('a play', () => {
  it('begins with the first line and the mood of the script', () => {
    expect(start(SHORT)).toEqual({ node: 'first', mood: 1, keeps: [], breaks: [], log: [] });
  });

  it('goes where the reply leads, and remembers what it did', () => {
    const play = choose(SHORT, start(SHORT), 1);
    expect(play).toMatchObject({ node: 'second', mood: 3, keeps: ['listen', 'say-back'], breaks: [] });
    expect(play.log).toMatchObject([{ node: 'first', at: 1, before: 1, after: 3 }]);
  });

  it('leaves what was before as it was', () => {
    const before = start(SHORT);
    choose(SHORT, before, 0);
    expect(before).toEqual(start(SHORT));
  });

  it('keeps the mood between beside oneself and calm, and what comes after counts from there', () => {
    expect(choose(SHORT, start(SHORT), 0).mood).toBe(0);
    const calm: Script = {
      ...SHORT,
      mood: CALM,
      nodes: { first: turn(reply('a', { effect: 2 })), a: turn(reply('b', { effect: -1 })), b: ENDING },
    };
    expect(replay(calm, [0, 0])?.mood).toBe(CALM - 1);
  });

  it('is over at an ending', () => {
    const play = replay(SHORT, [0, 0]);
    expect(play && isOver(SHORT, play)).toBe(true);
    expect(isOver(SHORT, start(SHORT))).toBe(false);
  });

  it('takes no reply that is not there, and none when it is over', () => {
    expect(() => choose(SHORT, start(SHORT), 3)).toThrow(RangeError);
    expect(() => choose(SHORT, start(SHORT), -1)).toThrow(RangeError);
    expect(() => choose(SHORT, start(SHORT), 0.5)).toThrow(RangeError);
    expect(() => choose(SHORT, choose(SHORT, start(SHORT), 2), 0)).toThrow(RangeError);
  });
});

describe('playing again', () => {
  it('comes to the same state as choosing one by one', () => {
    const play = choose(SHORT, choose(SHORT, start(SHORT), 1), 1);
    expect(replay(SHORT, choicesOf(play))).toEqual(play);
    expect(replay(SHORT, [])).toEqual(start(SHORT));
  });

  it.each([[[3]], [[2, 0]], [[0, 0, 0]], [[Number.NaN]]])('refuses %j, which does not fit', (choices) => {
    expect(replay(SHORT, choices)).toBeNull();
  });

  it('gives a play or nothing, whatever was stored', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 3 }), { maxLength: 4 }), (choices) => {
        const play = replay(SHORT, choices);
        return (
          play === null || (choicesOf(play).join() === choices.join() && play.mood >= 0 && play.mood <= CALM)
        );
      }),
    );
  });
});

describe('a node', () => {
  it('is found by its name only', () => {
    expect(isEnding(nodeOf(SHORT, 'gone'))).toBe(true);
    expect(() => nodeOf(SHORT, 'nowhere')).toThrow('no node nowhere');
    expect(() => nodeOf(SHORT, 'constructor')).toThrow('no node constructor');
  });
});

const ENDING = { ending: 'open', text: '完' } as const;
