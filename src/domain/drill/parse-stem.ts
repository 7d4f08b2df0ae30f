import type { Alternative, Blank, Segment, Stem } from './drill.ts';

export type StemErrorCode =
  | 'unclosed-bracket'
  | 'stray-close'
  | 'nested-bracket'
  | 'blank-without-answer'
  | 'empty-alternative'
  | 'repeated-alternative'
  | 'bad-label'
  | 'dangling-escape';

/** What is wrong with a stem, and where. Worded for authors in `build/author-messages.ts`. */
export class StemError extends Error {
  readonly code: StemErrorCode;
  /** Character offset in the stem, from 0. */
  readonly at: number;
  readonly detail: string;

  constructor(code: StemErrorCode, at: number, detail = '') {
    super(`${code} at ${String(at)} ${detail}`.trim());
    this.code = code;
    this.at = at;
    this.detail = detail;
  }
}

const OPEN = '（(';
const CLOSE = '）)';
const LABEL = /^[a-z][a-z0-9-]*$/;

/**
 * Reads a stem in （ ） notation.
 *
 * `（笑脸|笑容|=笑|-哭脸）` answers, an exact one, a rejected one · `（?心态）` open ·
 * `（#bei 理解）` any order within group `bei` · `（理性@fact）` kind · `\（ \| \\` literal characters.
 *
 * @param source the stem as the author wrote it; both （） and () are brackets
 * @returns text and blanks in reading order
 * @throws StemError when the notation is not understood
 */
export function parseStem(source: string): Stem {
  const stem: Segment[] = [];
  let text = '';
  let at = 0;
  const flush = (): void => {
    if (text !== '') stem.push({ type: 'text', text });
    text = '';
  };
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '\\') {
      if (at + 1 >= source.length) throw new StemError('dangling-escape', at);
      text += source.charAt(at + 1);
      at += 2;
    } else if (CLOSE.includes(char)) {
      throw new StemError('stray-close', at);
    } else if (OPEN.includes(char)) {
      flush();
      const end = closingBracket(source, at);
      stem.push(parseBlank(source.slice(at + 1, end), at + 1));
      at = end + 1;
    } else {
      text += char;
      at += 1;
    }
  }
  flush();
  return stem;
}

function closingBracket(source: string, open: number): number {
  for (let at = open + 1; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\') at += 1;
    else if (OPEN.includes(char)) throw new StemError('nested-bracket', at);
    else if (CLOSE.includes(char)) return at;
  }
  throw new StemError('unclosed-bracket', open);
}

function parseBlank(inner: string, offset: number): Blank {
  const head = /^\s*(?:(\?)|#([^\s|\\]*)\s*)?/.exec(inner);
  const open = head?.[1] === '?';
  const group = head?.[2];
  if (group !== undefined && !LABEL.test(group)) throw new StemError('bad-label', offset, group);
  const body = inner.slice(head?.[0].length ?? 0);
  if (body.trim() === '') throw new StemError('blank-without-answer', offset);
  const answers: Alternative[] = [];
  const rejects: string[] = [];
  for (const part of splitOn(body, '|')) {
    const raw = part.trimStart();
    const word = raw.startsWith('-') ? unescapeText(raw.slice(1)).trim() : undefined;
    if (word !== undefined) {
      if (word === '') throw new StemError('empty-alternative', offset);
      rejects.push(word);
      continue;
    }
    const alternative = parseAlternative(raw, offset);
    if (answers.some((other) => other.text === alternative.text)) {
      throw new StemError('repeated-alternative', offset, alternative.text);
    }
    answers.push(alternative);
  }
  if (answers.length === 0) throw new StemError('blank-without-answer', offset);
  return {
    type: 'blank',
    ...(open ? { open: true as const } : {}),
    ...(group === undefined ? {} : { group }),
    answers,
    rejects,
  };
}

/**
 * Reads one alternative: `=` in front makes it exact, `@kind` behind tags it.
 * @throws StemError when nothing is left of it
 */
export function parseAlternative(raw: string, offset = 0): Alternative {
  const exact = raw.startsWith('=');
  const [word = '', ...tags] = splitOn(exact ? raw.slice(1) : raw, '@');
  // Trimmed once the escapes are gone: an answer neither begins nor ends with a space.
  const text = unescapeText(word).trim();
  const kinds = tags.map((tag) => tag.trim());
  if (text === '') throw new StemError('empty-alternative', offset);
  const bad = kinds.find((kind) => !LABEL.test(kind));
  if (bad !== undefined) throw new StemError('bad-label', offset, bad);
  return { text, ...(exact ? { exact: true as const } : {}), ...(kinds.length > 0 ? { kinds } : {}) };
}

/**
 * Splits a concept of a pool, written as in a bracket: `理解|体谅`.
 * @throws StemError as parseAlternative does
 */
export function parseConcept(source: string): Alternative[] {
  return splitOn(source, '|').map((part) => parseAlternative(part.trimStart()));
}

/** Splits on a character that is not escaped; the parts keep their escapes. */
function splitOn(source: string, separator: string): string[] {
  const parts = [''];
  const add = (text: string): void => {
    parts.push(`${parts.pop() ?? ''}${text}`);
  };
  for (let at = 0; at < source.length; at += 1) {
    const char = source.charAt(at);
    if (char === '\\' && at + 1 < source.length) {
      add(char + source.charAt(at + 1));
      at += 1;
    } else if (char === separator) {
      parts.push('');
    } else {
      add(char);
    }
  }
  return parts;
}

function unescapeText(source: string): string {
  return source.replace(/\\(.)/gsu, '$1');
}
