import { Converter } from 'opencc-js';
import { fromSimplified } from '../../answer-key/from-simplified.ts';
import type { ZhHant } from '../../content-schema/zh-hant.ts';

/** Simplified → Traditional in two manners. Latin names and digits stay as they are. */
export interface ToTraditional {
  /** Taiwan characters and Taiwan words: 信息 → 資訊. */
  readonly prose: (text: string) => string;
  /** Taiwan characters only, for what the decks print: 信息 → 信息. */
  readonly quoted: (text: string) => string;
}

const HAN = /\p{Script=Han}/u;
/** The Mainland's quotation marks, and those that Taiwan sets in their place. */
const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };

/**
 * Makes the conversion of the Traditional edition.
 * @param overrides words that OpenCC's tables get wrong in this course
 */
export function toTraditional(overrides: ZhHant): ToTraditional {
  return {
    prose: converter(Converter({ from: 'cn', to: 'twp' }), { ...overrides.everywhere, ...overrides.words }),
    quoted: converter(fromSimplified('tw'), overrides.everywhere),
  };
}

function converter(
  convert: (text: string) => string,
  overrides: Readonly<Record<string, string>>,
): (text: string) => string {
  // Longest first: an override must not be cut by a shorter one inside it.
  const words = Object.keys(overrides).sort((one, other) => other.length - one.length);
  const pattern = words.length > 0 ? new RegExp(`(${words.map(escape).join('|')})`, 'u') : /$^/u;
  return (text) => {
    if (!HAN.test(text) && !/[“”‘’]/.test(text)) return text;
    return text
      .split(pattern)
      .map((piece) => overrides[piece] ?? convert(piece))
      .join('')
      .replace(/[“”‘’]/g, (mark) => QUOTES[mark] ?? mark);
  };
}

function escape(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
