import { Converter } from 'opencc-js';

/** The large one: some 20 MB in memory, and 40 for every converter that is made of it and another. */
const toTraditional = Converter({ from: 'cn', to: 't' });

/**
 * Converts characters, not words, as OpenCC chains its tables: Simplified to Traditional, and that to a region's forms.
 * @param to Traditional as such, or as it is written in Taiwan or Hong Kong
 */
export function fromSimplified(to: 't' | 'tw' | 'hk'): (text: string) => string {
  if (to === 't') return toTraditional;
  const toRegion = Converter({ from: 't', to });
  return (text) => toRegion(toTraditional(text));
}
