import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { swapTurns, turningWord, withoutDenied } from './polarity.ts';

/** What turns `word` in an answer. */
function turnedBy(answer: string, word: string, others: readonly string[] = []): string | null {
  return turningWord(fold(answer).split(fold(word)), word, others);
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

describe('a word done so that nothing is left of it', () => {
  it.each([
    ['表面的尊重', '尊重', '表面'],
    ['不耐烦地解释', '解释', '不'],
    ['懒得回信', '回信', '懒得'],
    ['少一点尊重', '尊重', '少点'],
    ['乱存档', '存档', '乱'],
    ['强行邀请', '邀请', '强行'],
    ['邋遢的形象', '形象', '邋遢的'],
    ['装微笑', '微笑', '装'],
    ['斜眼看待', '看待', '斜眼'],
  ])('%s is no %s', (answer, word, turn) => {
    expect(turnedBy(answer, word)).toBe(turn);
  });
});

describe('a word behind the core word makes another thing of it', () => {
  it.each([
    ['沟通费用', '沟通'],
    ['保证金', '保证'],
    ['服务员的', '服务'],
    ['道歉之外', '道歉'],
    ['措施太少', '措施'],
    ['信任度低', '信任'],
    ['反应很慢', '反应'],
    ['理解错', '理解'],
    ['诚意有限', '诚意'],
    ['耐心为零', '耐心'],
    ['首问不管', '首问'],
    ['服务不满意', '服务'],
  ])('%s is not %s', (answer, word) => {
    expect(turnedBy(answer, word)).not.toBeNull();
  });

  it.each([
    ['预约日期', '预约'],
    ['有限时间内解决', '解决'],
    ['纠正得快', '纠正'],
    ['不管多忙都微笑', '微笑'],
  ])('but %s is %s', (answer, word) => {
    expect(turnedBy(answer, word)).toBeNull();
  });
});

describe('what is denied is itself a fault', () => {
  it.each([
    ['不敷衍的答复', '答复'],
    ['周到而不马虎', '周到'],
    ['没有架子的诚恳', '诚恳'],
    ['不会让客户觉得麻烦的办法', '办法'],
    ['别生气慢慢倾听', '倾听'],
    ['减少损失的措施', '措施'],
    ['毫无怨言地解释', '解释'],
    ['放下架子倾听', '倾听'],
  ])('in %s, so it stays %s', (answer, word) => {
    expect(turnedBy(answer, word)).toBeNull();
  });

  it.each([
    ['不得不重视', '重视'],
    ['不是没有道理', '道理'],
    ['没有不尊重', '尊重'],
    ['不是应付而是沟通', '沟通'],
    ['有选择而不是被动接受', '有选择'],
    ['情绪好不好', '情绪'],
    ['情绪变没变', '情绪'],
    ['发泄不高兴', '发泄'],
  ])('or taken back: %s', (answer, word) => {
    expect(turnedBy(answer, word)).toBeNull();
  });

  it.each([
    ['不真诚的笑脸', '笑脸'],
    ['没有个性的服务', '服务'],
    ['特别敷衍的答复', '答复'],
    ['不同意的答复', '答复'],
    ['自己而不是客户', '客户'],
    ['不愉快的体验', '体验'],
    ['不冷静的沟通', '沟通'],
    ['爱理不理的问候', '问候'],
  ])('but not in %s', (answer, word) => {
    expect(turnedBy(answer, word)).not.toBeNull();
  });
});

describe('a blank that asks for a fault', () => {
  it.each([
    ['不耐烦地质问', '质问'],
    ['强行打断', '打断'],
    ['无故中断', '中断'],
    ['消极逃避', '逃避'],
  ])('takes %s for %s', (answer, word) => {
    expect(turnedBy(answer, word)).toBeNull();
  });

  it.each([
    ['不质问', '质问'],
    ['别打断', '打断'],
    ['绝不逃避', '逃避'],
  ])('but not %s', (answer, word) => {
    expect(turnedBy(answer, word)).not.toBeNull();
  });

  it('and accepts two at once', () => {
    expect(turnedBy('没诚意没热情', '没热情')).toBe('没');
    expect(turnedBy('没诚意没热情', '没热情', ['没热情', '没诚意'])).toBeNull();
    expect(turnedBy('不敷衍不冷漠', '冷漠', ['敷衍', '冷漠'])).toBe('不');
  });
});

describe('taking out what is denied', () => {
  it.each([
    ['首问不推诿', '推诿', '首问 '],
    ['没有让客户推诿', '推诿', ' '],
    ['首问推诿', '推诿', '首问推诿'],
    ['不推诿也推诿', '推诿', ' 也推诿'],
    ['首问', '推诿', '首问'],
  ])('of %s, %s: “%s” is left', (answer, word, left) => {
    expect(withoutDenied(answer, word)).toBe(left);
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
