import { describe, expect, it } from 'vitest';
import type { AcceptedWord, AnswerKey, BlankKey } from './key.ts';
import { markDrill } from './mark-drill.ts';

const blank = (accept: readonly AcceptedWord[], more: Partial<BlankKey> = {}): BlankKey => ({
  accept,
  reject: [],
  around: ['', ''],
  ...more,
});

const member = (group: string): BlankKey => blank([], { group });

const verdicts = (key: AnswerKey, answers: readonly string[]): string[] =>
  markDrill(key, answers).map(({ verdict }) => verdict);

describe('blanks that have their place', () => {
  const key: AnswerKey = {
    blanks: [blank(['礼貌', '文明']), blank(['周到', '细致'])],
    traditional: '禮礼貌貌細细緻致',
    sounds: ['礼里理'],
  };

  it('are marked one by one', () => {
    expect(verdicts(key, ['礼貌', '粗心'])).toEqual(['right', 'wrong']);
    expect(verdicts(key, ['里貌', '细致'])).toEqual(['near', 'right']);
  });

  it('do not take each other’s answers', () => {
    expect(verdicts(key, ['周到', '礼貌'])).toEqual(['wrong', 'wrong']);
  });

  it('take Traditional and full-width writing', () => {
    expect(verdicts(key, ['　禮貌。', '細緻'])).toEqual(['right', 'right']);
  });

  it('are empty when nothing, only spaces or only quotation marks were written', () => {
    expect(verdicts(key, ['', ' 　'])).toEqual(['empty', 'empty']);
    expect(verdicts(key, ['“”'])).toEqual(['empty', 'empty']);
  });

  it('may be answered in part', () => {
    expect(verdicts(key, ['文明'])).toEqual(['right', 'empty']);
    expect(verdicts(key, [])).toEqual(['empty', 'empty']);
  });

  it('forgive stem text that was typed along', () => {
    const typed: AnswerKey = { blanks: [blank(['反应'], { around: ['客户完全没', ''] })] };
    expect(verdicts(typed, ['没反应'])).toEqual(['right']);
    expect(verdicts(typed, ['不反应'])).toEqual(['wrong']);
  });

  it('take a symbol for an answer', () => {
    const symbol: AnswerKey = { blanks: [blank(['大于', '>'])] };
    expect(verdicts(symbol, ['＞'])).toEqual(['right']);
    expect(verdicts(symbol, ['<'])).toEqual(['wrong']);
  });
});

describe('an open blank', () => {
  const key: AnswerKey = { blanks: [blank([], { open: true }), blank(['心态'])] };

  it('is never wrong, and changes nothing for its neighbours', () => {
    expect(verdicts(key, ['随便什么', '心态'])).toEqual(['open', 'right']);
  });

  it('is empty as long as nothing is written', () => {
    expect(verdicts(key, ['', '行为'])).toEqual(['empty', 'wrong']);
  });
});

describe('blanks in any order', () => {
  const key: AnswerKey = {
    blanks: [member('bei'), member('bei'), member('bei')],
    groups: { bei: [['理解', '体谅'], ['称赞', '赞美'], ['尊重'], ['重视', '尊重感']] },
    sounds: ['赞暂'],
  };

  it('are right in every order', () => {
    expect(verdicts(key, ['尊重', '赞美', '理解'])).toEqual(['right', 'right', 'right']);
    expect(verdicts(key, ['体谅', '尊重', '称赞'])).toEqual(['right', 'right', 'right']);
  });

  it('must each meet another concept: the second synonym is used, and says by which blank', () => {
    expect(markDrill(key, ['理解', '赞美', '体谅'])).toEqual([
      { verdict: 'right' },
      { verdict: 'right' },
      { verdict: 'used', reason: { code: 'used', blank: 0 } },
    ]);
  });

  it('count the same word once', () => {
    expect(verdicts(key, ['尊重', '尊重', ''])).toEqual(['right', 'used', 'empty']);
  });

  it('keep an empty blank out of the count of blanks', () => {
    expect(markDrill(key, ['', '称赞', '赞美'])[2]).toEqual({
      verdict: 'used',
      reason: { code: 'used', blank: 1 },
    });
  });

  it('move an answer that fits two concepts out of the way of a later one', () => {
    expect(verdicts(key, ['尊重感', '重视', ''])).toEqual(['right', 'right', 'empty']);
  });

  it('show near misses and turned meanings', () => {
    expect(markDrill(key, ['称暂', '不尊重', '电话'])).toEqual([
      { verdict: 'near', reason: { code: 'sound', slip: '暂', at: [1] } },
      { verdict: 'wrong', reason: { code: 'turned', word: '不' } },
      { verdict: 'wrong' },
    ]);
  });

  it('refuse the words that their own bracket refuses', () => {
    const strict: AnswerKey = {
      ...key,
      blanks: [blank([], { group: 'bei', reject: ['赞美诗'] }), member('bei')],
    };
    expect(verdicts(strict, ['赞美诗', '赞美诗'])).toEqual(['wrong', 'right']);
  });
});

describe('a stem with both sorts', () => {
  const key: AnswerKey = {
    blanks: [blank(['欢迎']), member('bei'), blank(['舒适']), member('bei'), member('wo')],
    groups: { bei: [['理解'], ['称赞']], wo: [['理解'], ['安全']] },
  };

  it('marks places by place and groups by group', () => {
    expect(verdicts(key, ['欢迎', '称赞', '舒适', '理解', '理解'])).toEqual(Array(5).fill('right'));
  });

  it('lets no group take an answer for a place, nor for another group', () => {
    expect(verdicts(key, ['理解', '舒适', '称赞', '安全', '称赞'])).toEqual(Array(5).fill('wrong'));
  });

  it('names the rival blank by its place in the whole stem', () => {
    expect(markDrill(key, ['欢迎', '理解', '舒适', '理解', ''])[3]).toEqual({
      verdict: 'used',
      reason: { code: 'used', blank: 1 },
    });
  });
});

describe('a pair', () => {
  const key: AnswerKey = {
    blanks: [blank([{ word: '理性', kinds: ['fact'] }, { word: '感性', kinds: ['heart'] }, '适当'])],
  };
  const withPartner = (answer: string, partnerKinds?: readonly string[]): unknown =>
    markDrill(key, [answer], { partnerKinds })[0];

  it('must agree in kind with its partner', () => {
    expect(withPartner('理性', ['fact'])).toEqual({ verdict: 'right', kinds: ['fact'] });
    expect(withPartner('理性', ['heart'])).toEqual({ verdict: 'wrong', reason: { code: 'pair' } });
  });

  it('agrees when one kind of several is the partner’s', () => {
    const both: AnswerKey = { blanks: [blank([{ word: '适度', kinds: ['fact', 'heart'] }])] };
    expect(markDrill(both, ['适度'], { partnerKinds: ['heart', 'other'] })[0]?.verdict).toBe('right');
  });

  it('is free as long as the partner is not answered', () => {
    expect(withPartner('理性')).toMatchObject({ verdict: 'right' });
    expect(withPartner('感性', [])).toMatchObject({ verdict: 'right' });
  });

  it('takes a word without a kind beside any partner', () => {
    expect(withPartner('适当', ['heart'])).toEqual({ verdict: 'right' });
  });

  it('leaves a wrong answer’s own reason', () => {
    expect(withPartner('不理性', ['fact'])).toEqual({
      verdict: 'wrong',
      reason: { code: 'turned', word: '不' },
    });
  });
});
