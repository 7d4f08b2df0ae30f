import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EMPTY_CLASS } from './class-state.ts';
import { parseClass } from './parse-class.ts';

const FIXTURE = JSON.parse(
  readFileSync(new URL('../../../tests/fixtures/class-v1.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

describe('a class of version 1', () => {
  it('is read back whole, also where it names a team that was removed', () => {
    expect(parseClass(FIXTURE)).toEqual(FIXTURE);
    expect(parseClass(EMPTY_CLASS)).toEqual(EMPTY_CLASS);
  });

  it('keeps nothing but the known fields', () => {
    expect(parseClass({ ...FIXTURE, more: 1 })).toEqual(FIXTURE);
  });

  it.each([
    ['another version', { version: 2 }],
    ['something else on the stage', { shown: 'cinema' }],
    ['a team without a name', { teams: [{ id: 'one', name: '' }] }],
    ['half a point', { scores: [{ team: 't1', points: 0.5 }] }],
    ['a name that is a number', { names: [3] }],
    ['a timer that goes nowhere', { timer: { state: 'going', seconds: 60 } }],
    ['a timer of no time', { timer: { state: 'standing', seconds: 0, left: 0 } }],
    ['fewer hands than none', { poll: { question: '', options: [{ text: 'a', hands: -1 }] } }],
    ['a dialogue without lines', { spotting: { dialogue: 'hall', solved: false } }],
    ['a contest beyond its board', { contest: { drills: ['a'], at: 2, open: [], won: {} } }],
    ['a contest that does not say who won', { contest: { drills: ['a'], at: 0, open: [] } }],
    ['no poll at all', { poll: undefined }],
  ])('is not understood with %s', (_, change) => {
    expect(parseClass({ ...FIXTURE, ...change })).toBeNull();
  });

  it('is not understood at all where it is no object', () => {
    for (const value of [null, 'class', 3, []]) expect(parseClass(value)).toBeNull();
  });
});
