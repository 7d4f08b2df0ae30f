import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

describe('plain text', () => {
  it.each(['需求', '<b>x</b>', 'a\tb\nc', '👩‍👩‍👧', 'שלום', "=1+1'", ' 心 '])('leaves %j as it is', (text) => {
    expect(plainText(text, 100)).toBe(text);
  });

  it('drops what would turn the sentence around it, or cannot be shown', () => {
    expect(plainText('\u202E甲\u2067乙\u2069\u200F', 100)).toBe('甲乙');
    expect(plainText('a\u0000b\u001B[31m\u0085', 100)).toBe('ab[31m');
    expect(plainText('甲\uD83D乙\uDE00', 100)).toBe('甲乙');
  });

  it('cuts what is too long, never through a character', () => {
    expect(plainText('x'.repeat(1_000_000), 40)).toHaveLength(40);
    expect(plainText('a😀', 2)).toBe('a');
  });
});
