/** Marks that turn the direction of writing for what follows (UAX #9): they would turn the sentence around the name. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * @param given as the learner wrote it
 * @returns the name on one line without what cannot be printed; empty where nothing of it could be seen
 */
export function holderName(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(DIRECTIONS, '')
    .trim();
  // What is left may be joiners and fillers only, or marks without a letter.
  return /[^\p{M}\p{Default_Ignorable_Code_Point}\s\u2800]/u.test(name) ? name : '';
}

/** Sizes in points: as the sentence around it, and the smallest, at which a name goes over several lines. */
const LARGEST = 15.5;
const SMALLEST = 8;
/** How wide a name may be on one line, in points: 15 cm. */
const LINE = 425;

/** @returns size of the name's letters in points, so that a name of usual letters stays on one line */
export function holderSize(name: string): number {
  const size = LINE / Math.max(1, widthOf(name));
  return Math.round(Math.min(LARGEST, Math.max(SMALLEST, size)) * 10) / 10;
}

/** Width in ems, rather too much than too little: letters of unknown fonts can only be guessed. */
function widthOf(name: string): number {
  return [...name].reduce((sum, char) => sum + emsOf(char), 0);
}

function emsOf(char: string): number {
  if (/[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(char)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(char)) return 1.4;
  if (
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF60]/u.test(
      char,
    )
  )
    return 1.05;
  if (/[MWmw@%&]/.test(char)) return 1.05;
  if (/[ilI.,:;'|!\s]/.test(char)) return 0.4;
  return /\p{ASCII}/u.test(char) && !/[A-Z]/.test(char) ? 0.65 : 0.85;
}
