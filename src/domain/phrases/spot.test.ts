import { describe, expect, it } from 'vitest';
import { FACT_VERSION } from '../record/fact.ts';
import type { Fact } from '../record/fact.ts';
import { dialogueToOpen, forbiddenLines, missedFacts, pickFact } from './spot.ts';

const hall = {
  id: 'hall',
  script: [{ staff: false }, { staff: true, forbidden: 3 }, { staff: true }, { staff: true, forbidden: 20 }],
};
const mall = { id: 'mall', script: [{ staff: true, forbidden: 13 }] };

describe('a dialogue', () => {
  it('has forbidden lines', () => {
    expect(forbiddenLines(hall)).toEqual([1, 3]);
  });

  it('gives a fact of the phrase that was found, and of a line that was accused wrongly', () => {
    expect(pickFact(hall, 1, '不知道。', 900)).toEqual({
      kind: 'practised',
      item: 'phrase-3',
      exercise: 'spot',
      outcome: 'right',
      answer: '不知道。',
      ms: 900,
    });
    expect(pickFact(hall, 2, '我去问。', 900)).toMatchObject({ item: 'spot-hall', outcome: 'wrong' });
  });

  it('gives one fact of every phrase that was missed', () => {
    expect(missedFacts(hall, [1], 5)).toEqual([
      { kind: 'practised', item: 'phrase-20', exercise: 'spot', outcome: 'wrong', ms: 5 },
    ]);
    expect(missedFacts(hall, [1, 3], 5)).toEqual([]);
  });

  it('is opened first where something was never found', () => {
    const found = (n: number): Fact => ({
      v: FACT_VERSION,
      id: String(n),
      at: n,
      course: '',
      kind: 'practised',
      item: `phrase-${String(n)}`,
      exercise: 'spot',
      outcome: 'right',
    });
    expect(dialogueToOpen([hall, mall], [])).toBe(0);
    expect(dialogueToOpen([hall, mall], [found(3), found(20)])).toBe(1);
    expect(dialogueToOpen([hall, mall], [found(3), found(20), found(13)])).toBe(0);
  });
});
