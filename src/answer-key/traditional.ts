import { Converter } from 'opencc-js';
import { fromSimplified } from './from-simplified.ts';

const toSimplified = Converter({ from: 't', to: 'cn' });
const toTraditional = (['t', 'tw', 'hk'] as const).map(fromSimplified);

/** Simplified character → its Traditional forms, for the whole CJK block (Taiwan and Hong Kong forms included). */
const forms = new Map<string, string[]>();
for (let code = 0x4e00; code <= 0x9fff; code += 1) {
  const char = String.fromCodePoint(code);
  const simplified = toSimplified(char);
  if (simplified !== char && simplified.length === 1) {
    forms.set(simplified, [...(forms.get(simplified) ?? []), char]);
  }
}

/**
 * Every Traditional form of every character of a text, followed by the Simplified one: for a search, where both sides
 * are folded alike and nothing can be mistaken.
 */
export function formsOf(text: string): string {
  return [...new Set(text)].flatMap((char) => (forms.get(char) ?? []).map((form) => form + char)).join('');
}

/**
 * The pairs that an answer key needs: every Traditional form of every character in the words, followed by the
 * Simplified one. A form that the words themselves use is left alone.
 *
 * @param words as written, not folded: numerals belong to phrases such as 一目了然
 */
export function traditionalPairs(words: readonly string[]): string {
  const chars = new Set(words.join(''));
  const pairs = [...chars].flatMap((char) => (forms.get(char) ?? []).map((form) => form + char));
  // 覆 and 著 are Simplified characters too, but not in 答覆 and 沉著: only the whole word tells.
  for (const word of words) {
    for (const convert of toTraditional) pairs.push(...differing([...convert(word)], [...word]));
  }
  return [...new Set(pairs)].filter(([form = '']) => !chars.has(form)).join('');
}

function differing(traditional: readonly string[], simplified: readonly string[]): string[] {
  if (traditional.length !== simplified.length) return [];
  return simplified.flatMap((char, at) =>
    traditional[at] === char ? [] : [`${traditional[at] ?? ''}${char}`],
  );
}
