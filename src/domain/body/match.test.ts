import { describe, expect, it } from 'vitest';
import { filled, isRight, matchFacts, nextToken, put, shownFacts } from './match.ts';

const ANSWERS = { stranger: 'big', known: 'small', friend: 'down' };
const exercise = { item: 'body-gaze', exercise: 'place', ms: 900 };

describe('laying a token', () => {
  it('takes it from where it was, and what lay there back to the tray', () => {
    const board = put(put({}, 'stranger', 'big'), 'known', 'small');
    expect(put(board, 'known', 'big')).toEqual({ known: 'big' });
    expect(put(board, 'friend', 'big')).toEqual({ known: 'small', friend: 'big' });
    expect(put(board, 'known', null)).toEqual({ stranger: 'big' });
  });

  it('leaves alone what is settled', () => {
    const board = { stranger: 'big' };
    expect(put(board, 'stranger', 'down', ['stranger'])).toBe(board);
    expect(put(board, 'known', 'big', ['stranger'])).toBe(board);
  });
});

describe('the arrow keys', () => {
  it('go through the tokens and through nothing, both ways', () => {
    const tokens = ['big', 'small', 'down'];
    const onwards = (held: string | null) =>
      nextToken(held === null ? {} : { known: held }, 'known', tokens, [], 1);
    expect([null, 'big', 'small', 'down'].map(onwards)).toEqual(['big', 'small', 'down', null]);
    expect(nextToken({}, 'known', tokens, [], -1)).toBe('down');
  });

  it('pass over a token that lies right elsewhere', () => {
    expect(nextToken({ stranger: 'big' }, 'known', ['big', 'small', 'down'], ['stranger'], 1)).toBe('small');
  });
});

describe('the check', () => {
  const board = { friend: 'small', stranger: 'big' };

  it('looks at what is filled, in the order of the places', () => {
    expect(filled(ANSWERS, board)).toEqual(['stranger', 'friend']);
    expect(isRight(ANSWERS, board, 'stranger')).toBe(true);
    expect(isRight(ANSWERS, board, 'friend')).toBe(false);
    expect(isRight(ANSWERS, board, 'known')).toBe(false);
  });

  it('keeps a fact of each place that was not settled before', () => {
    expect(matchFacts(exercise, ANSWERS, board, [])).toEqual([
      {
        kind: 'practised',
        item: 'body-gaze-stranger',
        exercise: 'place',
        outcome: 'right',
        answer: 'big',
        ms: 900,
      },
      {
        kind: 'practised',
        item: 'body-gaze-friend',
        exercise: 'place',
        outcome: 'wrong',
        answer: 'small',
        ms: 900,
      },
    ]);
    expect(matchFacts(exercise, ANSWERS, board, ['stranger'])).toHaveLength(1);
  });

  it('keeps a shown answer as not known', () => {
    expect(shownFacts(exercise, ANSWERS, ['stranger']).map((fact) => 'item' in fact && fact.item)).toEqual([
      'body-gaze-known',
      'body-gaze-friend',
    ]);
  });
});
