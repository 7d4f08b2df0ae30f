import { arabicNumerals } from './numerals.ts';

/** Traditional forms of the words that polarity.ts, numerals.ts and `bare` look for, whatever the drill. */
const ALWAYS =
  '無无沒没虛虚偽伪僞伪裝装絕绝應应過过減减壞坏對对錯错個个種种後后從从來来別别並并請请難难兩两萬万億亿' +
  '滿满興兴開开緒绪順顺斷断僅仅論论厭厌煩烦緊紧樣样尋寻遺遗餘余見见聲声條条縫缝償偿憂忧礙碍點点動动員员' +
  '迴回視视輕轻棄弃討讨惡恶懶懒談谈壓压喪丧敗败誤误潰溃機机遲迟鈍钝亂乱頭头強强極极勁劲較较變变熱热遠远內内';

// Numbers are Arabic by now; no look-behind, which Safari before 16.4 does not know.
const PARTICLES_BEFORE = /^(?:[的得地是以很更要应有]|1[个种份])+(?=.)/u;
const PARTICLES_BEHIND = /(.)[的地了吧呢啊呀哦嘛着著]+$/u;

/**
 * Folds what a person typed to what counts: width, case, Traditional characters, punctuation, spaces, numerals.
 * A text of symbols only keeps them (`>` is an answer), quotation marks and full stops aside.
 *
 * @param text as typed
 * @param traditional pairs of Traditional and Simplified characters (AnswerKey.traditional)
 */
export function fold(text: string, traditional = ''): string {
  const simplified = simplify(text.normalize('NFKC').toLowerCase(), ALWAYS + traditional);
  const letters = simplified.replace(/[\s\p{P}\p{S}\p{C}]/gu, '');
  return letters === '' ? simplified.replace(/[\s\p{C}"'“”‘’。.]/gu, '') : arabicNumerals(letters);
}

function simplify(text: string, pairs: string): string {
  const table = [...pairs];
  return [...text]
    .map((char) => {
      const at = table.indexOf(char);
      // Only even places are Traditional.
      return at >= 0 && at % 2 === 0 ? (table[at + 1] ?? char) : char;
    })
    .join('');
}

/** Takes grammatical particles off the ends of a folded answer: 的答复 → 答复, 端正了 → 端正. */
export function bare(folded: string): string {
  return folded.replace(PARTICLES_BEFORE, '').replace(PARTICLES_BEHIND, '$1');
}
