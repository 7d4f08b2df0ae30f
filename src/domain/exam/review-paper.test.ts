import { describe, expect, it } from 'vitest';
import type { AttemptItem } from './attempt.ts';
import type { Bank, Entry } from './bank.ts';
import type { ExamAnswer, Item } from './item.ts';
import { scoreItem } from './kinds/index.ts';
import { blankToPractise, reviewPaper } from './review-paper.ts';
import type { ReviewedItem } from './review-paper.ts';

const common = { module: 'm', lesson: 'phone', title: '题', why: '理由。', rivals: [] };
const drill: Entry = {
  ...common,
  type: 'drill',
  id: 'drill-noise',
  parts: ['避免', 0, '传入电话，使对方觉得', 1, '。'],
  key: {
    blanks: [
      { accept: ['噪音', '噪声'], reject: [], around: ['', ''] },
      { accept: ['疏远'], reject: [], around: ['', ''] },
    ],
    sounds: ['疏书'],
  },
  models: [['噪音', '噪声'], ['疏远']],
  tiles: [],
  source: '讲义一 · 电话',
};
const choice: Entry = {
  ...common,
  type: 'better',
  id: 'phrase-3',
  ask: '哪一句？',
  options: [{ text: '甲' }, { text: '乙', why: '推人' }, { text: '丙' }, { text: '丁' }, { text: '戊' }],
  right: [0, 4],
};
const spot: Entry = {
  ...common,
  type: 'spot',
  id: 'spot-counter',
  place: '窗口',
  customer: '大爷',
  script: [
    { staff: false, say: '在哪儿办？' },
    { staff: true, say: '不知道。', forbidden: 3, why: '推' },
    { staff: true, say: '您稍等。', why: '没毛病' },
    { staff: true, say: '快点。', forbidden: 8 },
  ],
};
const order: Entry = {
  ...common,
  type: 'order',
  id: 'order-complaint',
  lesson: 'gone',
  ask: '排好',
  steps: ['听', '歉', '办'],
};
const bank = {
  entries: [drill, choice, spot, order],
  lessons: { phone: { title: '电话投诉', path: '/lessons/phone/', minutes: 8 } },
} as unknown as Bank;

function item(entry: Entry, answer: ExamAnswer | null): AttemptItem {
  const kind = entry.type === 'drill' ? 'typed' : entry.type;
  return { entry: entry.id, kind, answer, at: null, ms: 0, ...scoreItem(entry, kind, answer) };
}

function review(entry: Entry, answer: ExamAnswer | null, drawn: readonly Item[] = []): ReviewedItem {
  const [found] = reviewPaper(bank, [item(entry, answer)], drawn);
  if (!found) throw new Error('nothing reviewed');
  return found;
}

describe('a stem', () => {
  it('shows what was written, what should have been, and why it is near', () => {
    const found = review(drill, { words: ['人声', '书远'] });
    expect(found).toMatchObject({ standing: 'wrong', score: 0, source: '讲义一 · 电话' });
    expect(found.answer).toMatchObject({
      type: 'blanks',
      drill: 'noise',
      blanks: [
        { answer: '人声', mark: { verdict: 'wrong' }, models: ['噪音', '噪声'] },
        { answer: '书远', mark: { verdict: 'near', reason: { code: 'sound' } }, models: ['疏远'] },
      ],
    });
  });

  it('leads back to its own place in the lesson', () => {
    expect(review(drill, null).lesson).toEqual({
      title: '电话投诉',
      path: '/lessons/phone/#drill-noise',
    });
  });

  it('may be right in part, and names the blank to practise', () => {
    const found = review(drill, { words: ['噪音', ''] });
    expect([found.standing, blankToPractise(found.answer)]).toEqual(['part', { drill: 'noise', blank: 1 }]);
  });

  it('has nothing to practise where all is right', () => {
    const found = review(drill, { words: ['噪声', '疏远'] });
    expect([found.standing, blankToPractise(found.answer)]).toEqual(['right', null]);
  });

  it('has empty blanks where nothing was answered', () => {
    const found = review(drill, null);
    expect(found.standing).toBe('empty');
    expect(found.answer).toMatchObject({ blanks: [{ mark: { verdict: 'empty' } }, { answer: '' }] });
  });

  it('keeps the verdict that was given, without a reason, where the key says otherwise now', () => {
    const given = { ...item(drill, { words: ['噪音', '疏远'] }), verdicts: ['wrong', 'right'] as const };
    expect(reviewPaper(bank, [given], [])[0]?.answer).toMatchObject({
      blanks: [{ mark: { verdict: 'wrong' } }, { mark: { verdict: 'right' } }],
    });
  });
});

describe('a choice', () => {
  it('shows the options that were offered, in their order', () => {
    const drawn: Item = {
      kind: 'better',
      id: 'phrase-3',
      ask: '哪一句？',
      options: [3, 1, 4].map((at) => ({ at, text: '' })),
    };
    const { answer, standing } = review(choice, { picks: [1] }, [drawn]);
    expect(standing).toBe('wrong');
    expect(answer).toMatchObject({
      options: [
        { text: '丁', chosen: false, right: false },
        { text: '乙', why: '推人', chosen: true, right: false },
        { text: '戊', chosen: false, right: true },
      ],
    });
  });

  it('shows what was chosen and a right one where the paper cannot be drawn again', () => {
    expect(review(choice, { picks: [1] }).answer).toMatchObject({
      options: [
        { text: '甲', right: true },
        { text: '乙', chosen: true },
      ],
    });
  });

  it('has no practice of its own', () => {
    expect(blankToPractise(review(choice, null).answer)).toBeNull();
  });
});

describe('a dialogue', () => {
  it('tells what was found, missed and accused', () => {
    const { answer, standing } = review(spot, { picks: [1, 2] });
    expect(answer).toMatchObject({
      script: [{ state: null }, { state: 'hit' }, { state: 'accused' }, { state: 'missed' }],
    });
    expect(standing).toBe('wrong');
  });
});

describe('an order', () => {
  it('stands beside the right one, each step with its verdict', () => {
    const { answer, standing } = review(order, { picks: [1, 2, 0] });
    expect(answer).toMatchObject({
      given: [
        { text: '歉', verdict: 'wrong' },
        { text: '办', verdict: 'right' },
        { text: '听', verdict: 'wrong' },
      ],
      right: ['听', '歉', '办'],
    });
    expect(standing).toBe('part');
  });

  it('has no link where its lesson is gone', () => {
    expect(review(order, null).lesson).toBeNull();
  });
});

describe('a paper', () => {
  it('keeps its numbers where an entry is not in the bank', () => {
    const unknown = { ...item(choice, null), entry: 'phrase-99' };
    expect(reviewPaper(bank, [unknown, item(spot, null)], []).map(({ number }) => number)).toEqual([2]);
  });
});
