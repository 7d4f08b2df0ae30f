import { toTraditional } from '../../../src/build/zh-hant/convert.ts';
import type { ZhHant } from '../../../src/content-schema/zh-hant.ts';
import { content } from './content.ts';

const { prose, quoted } = toTraditional(content('zh-hant') as ZhHant);

/** What the Traditional edition says for something the interface or a lesson says in Simplified. */
export function hant(simplified: string): string {
  return prose(simplified);
}

/** The same for words of the decks, of which only the characters change. */
export function hantQuoted(simplified: string): string {
  return quoted(simplified);
}
