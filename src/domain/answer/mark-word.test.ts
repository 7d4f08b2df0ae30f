import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import type { AcceptedWord } from './key.ts';
import type { Mark } from './mark.ts';
import { markWord } from './mark-word.ts';
import type { WordKey } from './mark-word.ts';

/** Marks an answer as typed against accepted words and what else the key says. */
function mark(answer: string, accept: readonly AcceptedWord[], key: Partial<WordKey> = {}): Mark {
  return markWord(fold(answer), { accept, reject: [], around: ['', ''], sounds: [], ...key });
}

describe('an accepted word', () => {
  it('is right, whichever of the accepted ones it is', () => {
    expect(mark('笑脸', ['笑脸', '笑容'])).toEqual({ verdict: 'right' });
    expect(mark('笑容', ['笑脸', '笑容'])).toEqual({ verdict: 'right' });
  });

  it('is right with particles at its ends', () => {
    expect(mark('有礼貌的', ['礼貌'])).toEqual({ verdict: 'right' });
    expect(mark('对的', [{ word: '对', exact: true }]).verdict).toBe('right');
  });

  it('brings its kinds along', () => {
    expect(mark('理性', [{ word: '理性', kinds: ['fact'] }])).toEqual({ verdict: 'right', kinds: ['fact'] });
    expect(mark('很理性的分析', [{ word: '理性', kinds: ['fact'] }]).kinds).toEqual(['fact']);
  });

  it('is right even when a refused word is part of it', () => {
    expect(mark('哭笑不得', ['哭笑不得'], { reject: ['哭笑'] }).verdict).toBe('right');
  });
});

describe('a fuller phrase', () => {
  it('is right when it holds an accepted word', () => {
    expect(mark('真诚灿烂的笑脸', ['笑脸'])).toEqual({ verdict: 'right' });
    expect(mark('发泄心里的委屈', ['宣泄', '发泄'])).toEqual({ verdict: 'right' });
  });

  it('is wrong when a word beside it turns the meaning, and says which', () => {
    expect(mark('没有笑脸', ['笑脸'])).toEqual({ verdict: 'wrong', reason: { code: 'turned', word: '没' } });
    expect(mark('信任危机', ['信任'])).toEqual({
      verdict: 'wrong',
      reason: { code: 'turned', word: '危机' },
    });
  });

  it('is right when it holds another accepted word that nothing turns', () => {
    expect(mark('不冷漠', ['冷漠', '不冷漠']).verdict).toBe('right');
    expect(mark('对客户不冷漠', ['冷漠', '不冷漠']).verdict).toBe('right');
  });

  it('is wrong when the longest accepted word in it is turned, whatever shorter one it holds', () => {
    expect(mark('害怕电子邮件', ['邮件', '电子邮件']).verdict).toBe('wrong');
  });

  it('may hold several accepted words, also such as would turn each other', () => {
    expect(mark('敷衍而冷漠', ['冷漠', '敷衍']).verdict).toBe('right');
  });

  it('may stretch the word as people speak', () => {
    expect(mark('道了一个歉', ['道歉']).verdict).toBe('right');
    expect(mark('把话说得清清楚楚', ['清楚']).verdict).toBe('right');
    expect(mark('听一听', [{ word: '听', exact: true }]).verdict).toBe('right');
    expect(mark('没道个歉', ['道歉']).verdict).toBe('wrong');
    expect(mark('看一看', ['听']).verdict).toBe('wrong');
  });

  it('is not looked into for a one-character or an exact word', () => {
    expect(mark('自高自大', ['大']).verdict).toBe('wrong');
    expect(mark('正确答案', [{ word: '正确', exact: true }])).toEqual({ verdict: 'wrong' });
  });

  it('of too many words is a list of guesses', () => {
    const guesses = '热情周到主动耐心文明规范细致真诚';
    expect(mark(`${guesses}礼貌`, ['礼貌']).verdict).toBe('right');
    expect(mark(`${guesses}快礼貌`, ['礼貌']).verdict).toBe('wrong');
  });

  it('does not hold a number that is part of a longer one', () => {
    expect(mark('2小时内', ['2小时']).verdict).toBe('right');
    expect(mark('十二小时内', ['2小时']).verdict).not.toBe('right');
    expect(mark('至少100元', ['至少10']).verdict).not.toBe('right');
  });

  it('may hold a number beside other numbers', () => {
    expect(mark('至少10元', ['至少10']).verdict).toBe('right');
    expect(mark('3人至少10', ['至少10']).verdict).toBe('right');
    expect(mark('2小时30分', ['2小时']).verdict).toBe('right');
    expect(mark('2小时内见3人2', ['2小时']).verdict).toBe('right');
  });
});

describe('a refused word', () => {
  it('makes any answer that holds it wrong, and is named', () => {
    const reason = { code: 'rejected', word: '苦笑' };
    expect(mark('苦笑', ['笑脸'], { reject: ['哭脸', '苦笑'] })).toEqual({ verdict: 'wrong', reason });
    expect(mark('苦笑的笑脸', ['笑脸'], { reject: ['苦笑'] })).toEqual({ verdict: 'wrong', reason });
    expect(mark('笑脸和苦笑', ['笑脸'], { reject: ['苦笑'] })).toEqual({ verdict: 'wrong', reason });
  });
});

describe('a refused word that is denied', () => {
  it('refuses nothing', () => {
    expect(mark('首问不推诿', ['首问'], { reject: ['推诿'] }).verdict).toBe('right');
    expect(mark('归档以防丢失', ['归档'], { reject: ['丢'] }).verdict).toBe('right');
  });

  it('is still refused where it stands undenied as well', () => {
    expect(mark('首问不推诿才推诿', ['首问'], { reject: ['推诿'] }).verdict).toBe('wrong');
  });
});

describe('a near miss', () => {
  const sounds = ['态太', '礼里'];

  it('names the character that sounds alike', () => {
    expect(mark('心太', ['观念', '心态'], { sounds })).toEqual({
      verdict: 'near',
      reason: { code: 'sound', slip: '太', at: [1] },
    });
  });

  it('is found behind particles', () => {
    expect(mark('有里貌的', ['礼貌'], { sounds }).verdict).toBe('near');
  });

  it('never excuses a turned meaning', () => {
    expect(mark('无章可循', ['有章可循']).verdict).toBe('wrong');
    expect(mark('不换位思考', ['换位思考']).verdict).toBe('wrong');
  });

  it('is not a different word', () => {
    expect(mark('微信', ['微笑', '笑脸'], { sounds })).toEqual({ verdict: 'wrong' });
  });
});

describe('what the stem prints already', () => {
  it('may be typed along before the word', () => {
    expect(mark('完全没反应', ['反应'], { around: ['完全没', ''] })).toEqual({ verdict: 'right' });
    expect(mark('没反应', ['反应'], { around: ['完全没', ''] })).toEqual({ verdict: 'right' });
  });

  it('may be typed along behind the word, and on both sides', () => {
    expect(mark('逃避个人责任', ['逃避'], { around: ['不能', '个人责任'] }).verdict).toBe('right');
    expect(mark('用笑脸相迎', [{ word: '笑脸', exact: true }], { around: ['用', '相迎'] }).verdict).toBe(
      'right',
    );
  });

  it('may be typed along in part', () => {
    const key = { around: ['不能总是', '个人责任'] as const };
    expect(mark('总是逃避个人', [{ word: '逃避', exact: true }], key).verdict).toBe('right');
  });

  it('still shows a near miss', () => {
    expect(
      mark('正确的心太很重要', ['心态'], { around: ['正确的', '很重要'], sounds: ['态太'] }).verdict,
    ).toBe('near');
  });

  it('does not excuse a negation that the stem does not print', () => {
    expect(mark('没反应', ['反应'], { around: ['客户有', ''] })).toEqual({
      verdict: 'wrong',
      reason: { code: 'turned', word: '没' },
    });
  });

  it('does not halve a word that turns the meaning', () => {
    expect(mark('强迫业务', ['业务'], { around: ['加强', '学习'] }).verdict).toBe('wrong');
  });

  it('is not meant by a negation at the end', () => {
    expect(mark('道歉都没有', ['道歉'], { around: ['只有', '没有行动'] }).verdict).toBe('wrong');
    expect(mark('道歉没有行动', ['道歉'], { around: ['只有', '没有行动'] }).verdict).toBe('right');
  });

  it('is no answer by itself', () => {
    expect(mark('相迎', ['笑脸'], { around: ['一张', '相迎'] }).verdict).toBe('wrong');
  });
});
