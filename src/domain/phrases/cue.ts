import { fold } from '../answer/fold.ts';

/**
 * A cue is what an author writes to say by which words a part of the meaning is known. Words stand in this order within
 * one clause, up to eight characters apart: `我/咱 问` finds 我去给您问. `/` separates words either of which will do,
 * `#` is a number, `^` and `$` are the beginning and the end of the clause.
 */
const GAP = '(.{0,8}?)';

/** A sign or a space behind which a new clause begins. Learners often type a space for a comma. */
const BREAKS = /[，。！？；：…,.!?;:\s—]+/u;

/** Looks like a denial and is none: 我没关系，这就问 typed without its comma. */
const NO_DENIAL =
  /没关系|没事儿?|没问题|不要紧|不好意思|对不起|不少|差不多|要不|不但|不仅|不如|不过|不急|不忙|([\p{Script=Han}])[不没]\1/gu;
const DENIES = /[不没别甭未]|懒得|无法|无须|拒绝/u;
const DENIED =
  /(?:[不没别甭未]|没有|懒得|无法|无须|拒绝)(?:[能会想去给要再用必敢肯是帮替为您你可愿]|愿意|可能|打算)*$/u;
const DOUBTED = /([\p{Script=Han}])[不没]$/u;

/** A clause and the cue words are folded alike; what is left are letters and digits. */
export function clausesOf(text: string, traditional = ''): string[] {
  return text
    .split(BREAKS)
    .map((clause) => fold(clause, traditional))
    .filter((clause) => clause !== '');
}

/** @returns the pattern of a cue, for a folded clause; group n is the n-th gap */
export function compileCue(cue: string): RegExp {
  const words = cue.trim().split(/\s+/u).map(wordPattern);
  return new RegExp(words.join(GAP), 'gu');
}

function wordPattern(word: string): string {
  return `(?:${word.split('/').map(alternative).join('|')})`;
}

function alternative(text: string): string {
  const pieces = piecesOf(text);
  return `${text.startsWith('^') ? '^' : ''}${pieces.join('\\d+')}${text.endsWith('$') ? '$' : ''}`;
}

/** What stands beside the numbers of a word, folded. */
function piecesOf(text: string): string[] {
  const core = text.replace(/^\^|\$$/gu, '');
  return core.split('#').map((piece) => (piece === '' ? '' : fold(piece)));
}

/** @returns folded texts of which one stands in every clause that shows the cue; an empty one is a number alone */
export function tracesOf(cue: string): string[] {
  const [first = ''] = cue.trim().split(/\s+/u);
  return first
    .split('/')
    .map((text) => piecesOf(text).reduce((one, other) => (other.length > one.length ? other : one)));
}

const compiled = new Map<string, RegExp>();

/**
 * Looks for the first cue that a text shows and does not deny.
 * @param clauses folded, from `clausesOf`
 * @returns the words that were found, folded; null if none was
 */
export function findCue(cues: readonly string[], clauses: readonly string[]): string | null {
  for (const cue of cues) {
    const pattern = compiled.get(cue) ?? compileCue(cue);
    compiled.set(cue, pattern);
    for (const clause of clauses) {
      const found = findIn(pattern, clause);
      if (found !== null) return found;
    }
  }
  return null;
}

function findIn(pattern: RegExp, clause: string): string | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
    const gaps = match.slice(1).map((gap) => gap.replace(NO_DENIAL, ' '));
    if (!gaps.some((gap) => DENIES.test(gap)) && !isDenied(clause, match)) return match[0];
    // 我不懂但我去问: the second 我 may do.
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

function isDenied(clause: string, { 0: words, index }: RegExpExecArray): boolean {
  const before = clause.slice(0, index);
  // 能不能退, 有没有办法: a question, whether the second half is in the match or the whole 不能.
  const doubted = DOUBTED.exec(before);
  if (doubted && words.startsWith(doubted[1] ?? '')) return false;
  return DENIED.test(before.replace(NO_DENIAL, ' '));
}

/** A question that only looks like the words of a refusal: 没办法 in 有没有办法. */
export function isAsked(found: string, clauses: readonly string[]): boolean {
  const [first = '', second = ''] = [...found];
  if (!'不没'.includes(first)) return false;
  const question = second + found;
  return clauses.some((clause) => clause.includes(question));
}
