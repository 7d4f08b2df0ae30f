import { describe, expect, it } from 'vitest';
import stored from '../../../tests/fixtures/run-v1.json';
import { parseRun } from './parse-run.ts';

describe('parseRun', () => {
  it('takes a run of version 1 as it was stored', () => {
    expect(parseRun(stored)).toEqual(stored);
  });

  it('keeps the order in which steps were opened', () => {
    const open = { 'b:1': { how: 'shown' }, 'a:0': { how: 'shown' } };
    expect(Object.keys(parseRun({ ...stored, open })?.open ?? {})).toEqual(['b:1', 'a:0']);
  });

  it('takes a run whose clock stands and that points at nothing', () => {
    expect(parseRun({ ...stored, since: null, pointer: null })).toMatchObject({ since: null, pointer: null });
  });

  it('drops fields that a run does not have', () => {
    expect(parseRun({ ...stored, more: 1 })).toEqual(stored);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a run of another version', { ...stored, version: 2 }],
    ['a slide that is no text', { ...stored, slide: 3 }],
    ['a step that was opened in no known way', { ...stored, open: { a: { how: 'guessed' } } }],
    ['an answer without its text', { ...stored, open: { a: { how: 'typed', verdict: 'right' } } }],
    [
      'a verdict that does not exist',
      { ...stored, open: { a: { how: 'typed', text: '', verdict: 'good' } } },
    ],
    ['tiles that are no names', { ...stored, tiles: [1] }],
    ['a pointer beside the slide', { ...stored, pointer: { x: 1.2, y: 0 } }],
    ['time that is no number', { ...stored, spent: { a: '3' } }],
    ['time below nothing', { ...stored, spent: { a: -1 } }],
    ['a clock that is no time', { ...stored, since: 'now' }],
    ['a screen that is neither black nor not', { ...stored, black: 1 }],
  ])('refuses %s', (_, value) => {
    expect(parseRun(value)).toBeNull();
  });
});
