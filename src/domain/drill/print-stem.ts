import type { Alternative, Blank, Stem } from './drill.ts';

/**
 * Writes a stem back in （ ） notation, full-width brackets, every special character escaped.
 * `parseStem(printStem(stem))` gives the same stem.
 */
export function printStem(stem: Stem): string {
  return stem
    .map((segment) => (segment.type === 'text' ? escapeText(segment.text) : printBlank(segment)))
    .join('');
}

function printBlank(blank: Blank): string {
  const mark = blank.open ? '?' : blank.group === undefined ? '' : `#${blank.group} `;
  const parts = [
    ...blank.answers.map(printAlternative),
    ...blank.rejects.map((word) => `-${escapeWord(word)}`),
  ];
  return `（${mark}${parts.join('|')}）`;
}

/** Writes one alternative as an author would. */
export function printAlternative(alternative: Alternative): string {
  const kinds = (alternative.kinds ?? []).map((kind) => `@${kind}`).join('');
  return `${alternative.exact ? '=' : ''}${escapeWord(alternative.text)}${kinds}`;
}

function escapeText(text: string): string {
  return text.replace(/[（）()\\]/gu, '\\$&');
}

function escapeWord(word: string): string {
  return word.replace(/[（）()\\|@]/gu, '\\$&').replace(/^[-=?#]/u, '\\$&');
}
