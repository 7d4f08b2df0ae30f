import type { Mark } from '../domain/answer/mark.ts';
import { TEXT } from './zh.ts';

/**
 * Words one mark for the learner.
 * @param question the author's own question for this wrong answer, if there is one
 * @param models answers to compare an open blank with
 * @returns '' where nothing needs saying
 */
export function feedbackLine(mark: Mark, question: string | undefined, models: readonly string[]): string {
  const say = TEXT.feedback;
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
