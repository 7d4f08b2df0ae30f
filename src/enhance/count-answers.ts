import { afterAnswers } from '../domain/offline/copy-reminder.ts';
import { keepCopies, keptCopies } from '../stores/copies.ts';
import { record } from '../stores/record.ts';

/** Facts that were some work. */
const ANSWERS = new Set(['answered', 'practised', 'played', 'filed', 'examAnswered']);

/**
 * Counts what is answered on this page towards the next copy of the record.
 * @param keep asks the browser to keep what is stored; called at the first answer that this device has seen
 */
export function countAnswers(keep: () => void): void {
  let counted = record.now();
  record.state.subscribe(({ facts }, before) => {
    if (facts === before.facts) return;
    // Another page's answers are counted there, and what is imported is older. The newest stand last.
    const known = facts.findLastIndex(({ at }) => at <= counted);
    const fresh = facts.slice(known + 1).filter(({ kind }) => ANSWERS.has(kind));
    const last = fresh.at(-1);
    if (!last || document.visibilityState !== 'visible') return;
    counted = last.at;
    const isFirst = !keptCopies().asked;
    keepCopies((copies) => ({ ...afterAnswers(copies, fresh.length), asked: true }));
    if (isFirst) keep();
  });
}
