import { describe, expect, it } from 'vitest';
import { attemptOf, examBank } from '../../../tests/fixtures/exam-class.ts';
import { itemAnalysis } from './item-analysis.ts';

const bank = examBank();
const words = (one: string, other: string) => ({ words: [one, other] });

describe('item analysis', () => {
  const attempts = [
    // All right: 1.
    attemptOf(bank),
    // 0.5 + 1 + 1 + 1.
    attemptOf(bank, { attempt: 'a2' }, { 'drill-smile': words('笑脸', '再见') }),
    // 0.5 + 0 + 1 + 0: neither step follows the one before.
    attemptOf(
      bank,
      { attempt: 'a3' },
      { 'drill-smile': words('笑脸', ' 再 见'), 'better-1': { picks: [2] }, 'order-1': { picks: [0, 2, 1] } },
    ),
    // 0 + 0 + 0 + 1.
    attemptOf(
      bank,
      { attempt: 'a4' },
      { 'drill-smile': words('', '再见！'), 'better-1': { picks: [2] }, 'spot-1': { picks: [2] } },
    ),
  ];
  const found = itemAnalysis(bank, attempts);
  const of = (id: string) => found.find(({ entry }) => entry.id === id);

  it('gives the mean score as the difficulty, the hardest first', () => {
    expect(found.map(({ entry, n, difficulty }) => [entry.id, n, difficulty])).toEqual([
      ['drill-smile', 4, 0.5],
      ['better-1', 4, 0.5],
      ['spot-1', 4, 0.75],
      ['order-1', 4, 0.75],
    ]);
  });

  it('tells items that part the good from the weak from those that do not', () => {
    // Groups of one (27 % of four): best 1 everywhere, worst 0, 0, 0, 1.
    expect(of('drill-smile')?.discrimination).toBe(1);
    expect(of('spot-1')?.discrimination).toBe(1);
    expect(of('order-1')?.discrimination).toBe(0);
  });

  it('correlates an item with the others, itself left out', () => {
    // Item 1, 1, 0, 0; the mean of the other three 1, 5/6, 1/2, 1/3.
    // Deviations ½ ½ −½ −½ and ⅓ ⅙ −⅙ −⅓: products ½ in all, squares 1 and 5/18.
    expect(of('better-1')?.itemRest).toBeCloseTo(0.5 / Math.sqrt(5 / 18), 6);
  });

  it('lists wrong answers, the most frequent first, spellings that fold to one together', () => {
    expect(of('drill-smile')?.wrong).toEqual([
      { how: 'written', blank: 1, text: '再见', count: 3 },
      { how: 'empty', blank: 0, text: '', count: 1 },
    ]);
    expect(of('better-1')?.wrong).toEqual([{ how: 'chosen', blank: null, text: '更差的那句', count: 2 }]);
    expect(of('spot-1')?.wrong).toEqual([
      { how: 'missed', blank: null, text: '不知道。', count: 1 },
      { how: 'accused', blank: null, text: '我去问一下。', count: 1 },
    ]);
    expect(of('order-1')?.wrong).toEqual([{ how: 'order', blank: null, text: '1–3–2', count: 1 }]);
  });

  it('says nothing of what was never asked', () => {
    expect(itemAnalysis(bank, [])).toEqual([]);
  });
});
