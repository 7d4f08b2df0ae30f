import { describe, expect, it } from 'vitest';
import { holderName, holderSize } from './holder.ts';

describe('the name of a holder', () => {
  it.each([
    ['张三', '张三'],
    ['  欧阳　娜娜 ', '欧阳 娜娜'],
    ['O’Neil <script>alert(1)</script>', 'O’Neil <script>alert(1)</script>'],
    ['محمد علي', 'محمد علي'],
    ['👩‍👩‍👧‍👦🏳️‍🌈', '👩‍👩‍👧‍👦🏳️‍🌈'],
    ['張\n三\t\u0000\u0007', '張 三'],
    ['e\u0301', 'é'],
  ])('%j is printed as %j', (given, printed) => {
    expect(holderName(given)).toBe(printed);
  });

  it.each(['', '   ', '　　', '\u200B\u200B', '\u3164', '\u2800', '\u0301\u0301', '\u200D\uFE0F', '\u202E'])(
    '%j is no name',
    (given) => {
      expect(holderName(given)).toBe('');
    },
  );

  it('turns nothing around it, and has no half characters', () => {
    expect(holderName('张\u202E三\u2066四\u200F')).toBe('张三四');
    expect(holderName('张\uD83D三')).toBe('张三');
  });
});

describe('the size of a name', () => {
  it('is that of the sentence for usual names', () => {
    for (const name of ['', '张三', '欧阳娜娜', '阿卜杜拉·买买提', 'Maximilian Mustermann'])
      expect(holderSize(name)).toBe(15.5);
  });

  it('falls with the length, to where it can still be read', () => {
    const sizes = [20, 40, 60, 199].map((length) => holderSize('W'.repeat(length)));
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
    expect(sizes[1]).toBeLessThan(15.5);
    expect(sizes.at(-1)).toBe(8);
  });

  it('counts what stands on or joins a letter as nothing', () => {
    expect(holderSize(`z${'\u0301'.repeat(190)}`)).toBe(15.5);
  });
});
