import { describe, expect, it } from 'vitest';
import { SHORT } from '../../../tests/fixtures/scenario-script.ts';
import { outcome } from './outcome.ts';
import { replay, start } from './play.ts';

const after = (...choices: number[]) => outcome(SHORT, replay(SHORT, choices) ?? start(SHORT));

describe('the outcome', () => {
  it('is not there while the talk goes on', () => {
    expect(after()).toBeNull();
    expect(after(1)).toBeNull();
  });

  it('names the ending and tells how it ended', () => {
    expect(after(1, 0)).toMatchObject({ ending: 'settled', kind: 'settled', text: '办好了' });
    expect(after(2)).toMatchObject({ ending: 'gone', kind: 'lost' });
  });

  it('counts every rule that was kept or broken, in the order of the talk', () => {
    expect(after(1, 0)).toMatchObject({
      kept: [
        { rule: 'listen', times: 2 },
        { rule: 'say-back', times: 1 },
      ],
      broken: [],
    });
    expect(after(0, 1)).toMatchObject({
      kept: [],
      broken: [
        { rule: 'listen', times: 1 },
        { rule: 'name-the-hour', times: 1 },
      ],
    });
  });

  it('draws the mood from before the first reply to after the last', () => {
    expect(after(1, 0)?.moods).toEqual([1, 3, 5]);
    expect(after(0, 1)?.moods).toEqual([1, 0, 0]);
  });
});
