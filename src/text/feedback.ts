import type { Mark } from '../domain/answer/mark.ts';

/** One line under a stem, by verdict. */
export const FEEDBACK_TEXT = {
  where: (blank: number, blanks: number) => (blanks > 1 ? `第 ${String(blank)} 空：` : ''),
  empty: '还空着。',
  wrong: '不是这个词。再读一遍这句话，看它缺什么。',
  turned: (word: string) => `旁边的“${word}”把意思拧过去了。去掉它再想想。`,
  rejected: (word: string) => `“${word}”和这句话要的不是一回事。`,
  pair: '单看说得通，和配对的那一句却对不上。两句是一对，要用同一种分法。',
  used: (blank: number) => `这个意思第 ${String(blank)} 空已经写了，换一个。`,
  sound: (slip: string) => `音对了，字不对：“${slip}”换成同音的哪个字？`,
  swapped: (slip: string) => `只差一个字：看看“${slip}”对不对。`,
  missing: '只差一个字：好像漏了一个。',
  extra: (slip: string) => `只差一个字：“${slip}”多了。`,
  shown: '看过答案，不计分，温习时再填一次。',
  open: (models: string) => `参考：${models}。和你写的比一比。`,
} as const;

/**
 * Words one mark for the learner.
 * @param question the author's own question for this wrong answer, if there is one
 * @param models answers to compare an open blank with
 * @returns '' where nothing needs saying
 */
export function feedbackLine(mark: Mark, question: string | undefined, models: readonly string[]): string {
  const say = FEEDBACK_TEXT;
  const { verdict, reason } = mark;
  if (verdict === 'right') return '';
  if (verdict === 'open') return say.open(models.slice(0, 4).join('、'));
  if (verdict === 'empty' || verdict === 'shown') return say[verdict];
  if (question !== undefined) return question;
  switch (reason?.code) {
    case undefined:
      return say.wrong;
    case 'sound':
    case 'swapped':
    case 'extra':
      return say[reason.code](reason.slip);
    case 'missing':
      return say.missing;
    case 'turned':
    case 'rejected':
      return say[reason.code](reason.word);
    case 'pair':
      return say.pair;
    case 'used':
      return say.used(reason.blank + 1);
  }
}
