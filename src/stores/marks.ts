import type { AnswerKey } from '../domain/answer/key.ts';
import type { Mark } from '../domain/answer/mark.ts';
import { markDrill } from '../domain/answer/mark-drill.ts';
import type { Entry } from '../domain/record/fact.ts';

export { fold } from '../domain/answer/fold.ts';
export { markDrill } from '../domain/answer/mark-drill.ts';

/** Marks a word for nobody: tables that the first marking of a drill would have to make are there when it counts. */
export function warmUp(key: AnswerKey): void {
  markDrill(
    key,
    key.blanks.map(() => '一心'),
  );
}

/** @returns the kinds that a partner's right answers were of, if its key tells kinds apart */
export function kindsOfRight(key: AnswerKey, entries: readonly Entry[]): readonly string[] | undefined {
  const right = entries.map(({ answer, verdict }) => (verdict === 'right' ? answer : ''));
  return markDrill(key, right).find((mark) => mark.kinds)?.kinds;
}

/**
 * The marks behind stored entries, with their reasons, which are not stored. A verdict that today's key would give
 * otherwise stays as it was given, without a reason.
 */
export function marksOf(key: AnswerKey, entries: readonly Entry[]): Mark[] {
  const marks = markDrill(
    key,
    entries.map(({ answer }) => answer),
  );
  return entries.map(({ verdict }, at) => {
    const mark = marks[at];
    if (mark?.verdict === verdict) return mark;
    // Only the pair rule can refuse an answer that is right alone.
    return verdict === 'wrong' && mark?.verdict === 'right' && mark.kinds
      ? { verdict, reason: { code: 'pair' } }
      : { verdict };
  });
}
