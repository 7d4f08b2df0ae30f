/** Runs of one script: Chinese characters, or Latin letters and digits. */
const RUNS = /\p{Script=Han}+|[\p{Script=Latin}\p{Number}]+/gu;

/**
 * Folds a text for searching: width, case, and Traditional characters to Simplified. Character for character, so that
 * a place in the folded text is the same place in the text.
 * @param pairs every Traditional form followed by its Simplified character
 */
export function foldForSearch(text: string, pairs: string): string {
  const chars = [...pairs];
  const simplified = new Map(
    chars.flatMap((form, at) => (at % 2 === 0 ? [[form, chars[at + 1] ?? form] as const] : [])),
  );
  return [...text]
    .map((char) => {
      const folded = char.normalize('NFKC').toLowerCase();
      // … would become three dots.
      const one = [...folded].length === 1 ? folded : char;
      return simplified.get(one) ?? one;
    })
    .join('');
}

/**
 * Words of a folded text to be found by. Chinese has no spaces, so every two neighbouring characters count as a word,
 * and in what is searched every single one too.
 * @returns e.g. 道歉信 → 道 歉 信 道歉 歉信
 */
export function indexTokens(folded: string): string[] {
  return runs(folded).flatMap((run) => (isHan(run) ? [...run, ...bigrams(run)] : [run]));
}

/** @returns the words of a query: pairs of characters, a single one only where it stands alone */
export function queryTokens(folded: string): string[] {
  return runs(folded).flatMap((run) => (isHan(run) && [...run].length > 1 ? bigrams(run) : [run]));
}

function runs(text: string): string[] {
  return text.match(RUNS) ?? [];
}

function isHan(run: string): boolean {
  return /^\p{Script=Han}/u.test(run);
}

function bigrams(run: string): string[] {
  const chars = [...run];
  return chars.slice(1).map((char, at) => `${chars[at] ?? ''}${char}`);
}
