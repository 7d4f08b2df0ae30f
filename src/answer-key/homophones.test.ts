import { describe, expect, it } from 'vitest';
import { homophones, initialSound } from './homophones.ts';

/** Do the tables of these words hold both characters as one sound? */
function alike(words: readonly string[], one: string, other: string): boolean {
  return homophones(words).some((syllable) => syllable.includes(one) && syllable.includes(other));
}

describe('the sounds of a word', () => {
  it('hold each of its characters and common ones of the same sound', () => {
    expect(alike(['心态'], '态', '太')).toBe(true);
    expect(alike(['礼貌'], '礼', '里')).toBe(true);
    expect(alike(['礼貌'], '貌', '冒')).toBe(true);
  });

  it('are the same whatever the tone', () => {
    expect(alike(['买单'], '买', '卖')).toBe(true);
  });

  it.each([
    ['z and zh', '自主', '自', '质'],
    ['c and ch', '从容', '从', '冲'],
    ['s and sh', '速度', '速', '书'],
    ['in and ing', '信任', '信', '行'],
    ['en and eng', '真诚', '真', '正'],
    ['an and ang', '完善', '完', '王'],
  ])('take %s for one', (_, word, char, other) => {
    expect(alike([word], char, other)).toBe(true);
  });

  it('keep other sounds apart', () => {
    expect(alike(['微笑'], '笑', '信')).toBe(false);
    expect(alike(['信赖'], '信', '依')).toBe(false);
    expect(alike(['笑脸'], '笑', '哭')).toBe(false);
  });

  it('hold a word’s own character even if it is a rare one', () => {
    expect(homophones(['嘚瑟']).join('')).toContain('嘚');
  });

  it('follow the reading that a character has in its word', () => {
    expect(alike(['角色'], '角', '决')).toBe(true);
    expect(alike(['角色'], '角', '叫')).toBe(false);
  });

  it('hold common characters by every reading they have', () => {
    expect(alike(['充分'], '充', '重')).toBe(true);
    expect(alike(['中间'], '中', '重')).toBe(true);
  });

  it('hold one table a sound, however many words share it', () => {
    expect(homophones(['心态', '信心', '新'])).toHaveLength(2);
  });

  it('stay in step with their characters beside letters, digits and symbols', () => {
    expect(alike(['24小时', 'vip客户', '>大'], '时', '十')).toBe(true);
    expect(alike(['24小时', 'vip客户', '>大'], '客', '课')).toBe(true);
    expect(alike(['24小时', 'vip客户', '>大'], '大', '打')).toBe(true);
    expect(homophones(['vip', '24', '>'])).toEqual([]);
  });
});

describe('the first sound of an answer', () => {
  it.each([
    ['礼貌', 'l'],
    ['周到', 'zh'],
    ['微笑', 'w'],
    ['一丝不苟', 'y'],
  ])('of %s is %s', (word, sound) => {
    expect(initialSound(word)).toBe(sound);
  });

  it('is the whole syllable where there is no initial', () => {
    expect(initialSound('安慰')).toBe('an');
    expect(initialSound('恩情')).toBe('en');
  });
});
