import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { swapTurns, turningWord } from './polarity.ts';

/** What turns `word` in an answer. */
function turnedBy(answer: string, word: string): string | null {
  return turningWord(fold(answer).split(fold(word)));
}

describe('a word beside the core word turns the meaning', () => {
  it.each([
    ['不尊重', '尊重', '不'],
    ['没有礼貌', '礼貌', '没'],
    ['虚假的笑脸', '笑脸', '假'],
    ['信任危机', '信任', '危机'],
    ['沟通障碍', '沟通', '障碍'],
    ['敷衍的答复', '答复', '敷衍'],
    ['忽视客户', '客户', '忽视'],
    ['拒绝沟通', '沟通', '拒绝'],
    ['被动服务', '服务', '被动'],
    ['缺乏耐心', '耐心', '缺'],
    ['态度很差', '态度', '很差'],
    ['请别微笑', '微笑', '请别'],
    ['千万别微笑', '微笑', '别'],
    ['少微笑', '微笑', '少'],
    ['难以理解', '理解', '难以'],
  ])('%s is not %s', (answer, word, turn) => {
    expect(turnedBy(answer, word)).toBe(turn);
  });

  it.each([
    ['沒有禮貌', '禮貌'],
    ['忽視客戶', '客戶'],
    ['信任危機', '信任'],
    ['溝通障礙', '溝通'],
    ['被動服務', '服務'],
    ['別微笑', '微笑'],
    ['難以理解', '理解'],
  ])('in Traditional characters too: %s', (answer, word) => {
    expect(turnedBy(answer, word)).not.toBeNull();
  });

  it('wherever it stands', () => {
    expect(turnedBy('礼貌不足', '礼貌')).toBe('不');
    expect(turnedBy('微笑和礼貌都没有', '礼貌')).toBe('没');
  });
});

describe('a word that only looks negative turns nothing', () => {
  it.each([
    ['非常尊重', '尊重'],
    ['不断改进', '改进'],
    ['客户的不满情绪', '情绪'],
    ['无微不至的关怀', '关怀'],
    ['不一样的服务', '服务'],
    ['不厌其烦地解释', '解释'],
    ['無微不至的關懷', '關懷'],
    ['不一樣的服務', '服務'],
    ['请假制度', '制度'],
    ['少数客户', '客户'],
    ['个别沟通', '沟通'],
    ['真诚灿烂的笑脸', '笑脸'],
  ])('%s is still %s', (answer, word) => {
    expect(turnedBy(answer, word)).toBeNull();
  });

  it('but a real negation beside it does', () => {
    expect(turnedBy('非常不尊重', '尊重')).toBe('不');
    expect(turnedBy('不断忽视客户', '客户')).toBe('忽视');
  });

  it('and neither does an empty surrounding', () => {
    expect(turningWord([])).toBeNull();
    expect(turningWord(['', ''])).toBeNull();
  });
});

describe('one character in place of another turns the meaning', () => {
  it.each([
    ['无', '有'],
    ['不', '很'],
    ['', '不'],
    ['没', ''],
    ['低', '高'],
    ['冷', '热'],
    ['被', '主'],
  ])('“%s” for “%s”', (one, other) => {
    expect(swapTurns(one, other)).toBe(true);
    expect(swapTurns(other, one)).toBe(true);
  });

  it.each([
    ['真', '诚'],
    ['高', '大'],
    ['高', ''],
    ['', '的'],
  ])('but not “%s” for “%s”', (one, other) => {
    expect(swapTurns(one, other)).toBe(false);
  });
});
