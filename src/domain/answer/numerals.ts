const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const RUN = /[零〇一二两三四五六七八九十百千万亿\d]+/gu;

/** Writes every Chinese number in a text with Arabic digits: 一百零一 → 101, 三分之二 → 3分之2. */
export function arabicNumerals(text: string): string {
  return text.replace(RUN, (run) => (/^\d+$/.test(run) ? run : String(valueOf(run))));
}

/** @returns the number, or the run itself where it is too long to be one */
function valueOf(run: string): number | string {
  // A row of bare digits is read out one by one: 二〇二三 → 2023.
  if (/^[零〇一二两三四五六七八九\d]+$/u.test(run)) {
    return [...run].map((char) => DIGITS[char] ?? char).join('');
  }
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const char of run) {
    const unit = UNITS[char];
    if (unit !== undefined) {
      section += (digit || 1) * unit;
      digit = 0;
    } else if (char === '万') {
      total += (section + digit || 1) * 1e4;
      section = 0;
      digit = 0;
    } else if (char === '亿') {
      total = (total + section + digit || 1) * 1e8;
      section = 0;
      digit = 0;
    } else {
      digit = digit * (/\d/.test(char) ? 10 : 1) + (DIGITS[char] ?? Number(char));
    }
  }
  const value = total + section + digit;
  return Number.isSafeInteger(value) ? value : run;
}
