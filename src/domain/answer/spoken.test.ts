import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { unstretched } from './spoken.ts';

describe('a word stretched in speech', () => {
  it.each([
    ['说一说', '说'],
    ['听听', '听'],
    ['消消气', '消气'],
    ['倒一倒苦水', '倒苦水'],
    ['清清楚楚', '清楚'],
    ['道了一个歉', '道歉'],
    ['签个名', '签名'],
    ['签了字', '签字'],
    ['打了一声招呼', '打招呼'],
    ['回一封信', '回信'],
  ])('%s is taken back to %s', (answer, word) => {
    expect(unstretched(fold(answer))).toBe(word);
  });

  it.each(['个性', '个人', '了解', '下次', '声音'])('%s is left alone', (word) => {
    expect(unstretched(word)).toBe(word);
  });
});
