import { pinyin } from 'pinyin-pro';

/** The 3,755 common characters of GB 2312 level 1: what an input method offers first. */
const COMMON = gb2312LevelOne();
const syllables = new Map<string, string>();
for (const char of COMMON) {
  for (const syllable of readings(char)) syllables.set(syllable, (syllables.get(syllable) ?? '') + char);
}

/**
 * For every character of the words, the common characters that sound alike (toneless; z/zh, c/ch, s/sh, in/ing,
 * en/eng, an/ang as one), so that the browser can tell 心太 from a wrong answer without a dictionary.
 *
 * @returns one string per syllable, the words' own characters included
 */
export function homophones(words: readonly string[]): string[] {
  const own = new Map<string, Set<string>>();
  for (const word of words) {
    for (const [at, syllable] of pinyin(word, { toneType: 'none', type: 'array' }).entries()) {
      const char = [...word][at];
      if (!char || !/\p{Script=Han}/u.test(char)) continue;
      const folded = foldSyllable(syllable);
      own.set(folded, (own.get(folded) ?? new Set<string>()).add(char));
    }
  }
  return [...own].map(([syllable, chars]) =>
    [...new Set([...chars, ...(syllables.get(syllable) ?? '')])].join(''),
  );
}

/** @returns the initial sound that the hint ladder gives away (声母), or the whole syllable where there is none. */
export function initialSound(word: string): string {
  const [first = ''] = pinyin(word, { toneType: 'none', type: 'array' });
  const [initial = ''] = pinyin(word, { pattern: 'initial', toneType: 'none', type: 'array' });
  return initial || first;
}

function readings(char: string): Set<string> {
  return new Set(pinyin(char, { toneType: 'none', type: 'array', multiple: true }).map(foldSyllable));
}

function foldSyllable(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei]n)g$/, '$1')
    .replace(/v|ü/g, 'u');
}

function gb2312LevelOne(): string {
  const decoder = new TextDecoder('gb18030');
  let text = '';
  for (let high = 0xb0; high <= 0xd7; high += 1) {
    for (let low = 0xa1; low <= (high === 0xd7 ? 0xf9 : 0xfe); low += 1) {
      text += decoder.decode(Uint8Array.of(high, low));
    }
  }
  return text;
}
