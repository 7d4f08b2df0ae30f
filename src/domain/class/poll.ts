import type { Poll } from './class-state.ts';

export const FEWEST_OPTIONS = 2;
export const MOST_OPTIONS = 6;
const MOST_HANDS = 999;

/** @returns a question with its answers, no hand counted yet */
export function newPoll(question: string, options: readonly string[]): Poll {
  return { question, options: options.slice(0, MOST_OPTIONS).map((text) => ({ text, hands: 0 })) };
}

/** @returns the poll with another question */
export function setQuestion(poll: Poll, question: string): Poll {
  return { ...poll, question };
}

/** @returns the poll with another wording of an answer (from 0) */
export function setOption(poll: Poll, at: number, text: string): Poll {
  return changed(poll, at, (option) => ({ ...option, text }));
}

/** @returns the poll with so many hands (0 to 999) for an answer */
export function setHands(poll: Poll, at: number, hands: number): Poll {
  const whole = Number.isFinite(hands) ? Math.min(MOST_HANDS, Math.max(0, Math.round(hands))) : 0;
  return changed(poll, at, (option) => ({ ...option, hands: whole }));
}

/** @returns the poll with one more answer, at most six */
export function addOption(poll: Poll): Poll {
  return poll.options.length >= MOST_OPTIONS
    ? poll
    : { ...poll, options: [...poll.options, { text: '', hands: 0 }] };
}

/** @returns the poll without an answer; two stay */
export function removeOption(poll: Poll, at: number): Poll {
  return poll.options.length <= FEWEST_OPTIONS
    ? poll
    : { ...poll, options: poll.options.filter((_, place) => place !== at) };
}

/** @returns the poll with no hand counted */
export function clearHands(poll: Poll): Poll {
  return { ...poll, options: poll.options.map(({ text }) => ({ text, hands: 0 })) };
}

/** @returns how many hands were counted in all */
export function handsCounted(poll: Poll): number {
  return poll.options.reduce((sum, { hands }) => sum + hands, 0);
}

/** @returns per answer, the per cent of all hands counted, rounded; none where none was counted */
export function shares(poll: Poll): readonly number[] {
  const all = handsCounted(poll);
  return poll.options.map(({ hands }) => (all === 0 ? 0 : Math.round((100 * hands) / all)));
}

function changed(
  poll: Poll,
  at: number,
  change: (option: Poll['options'][number]) => Poll['options'][number],
) {
  return { ...poll, options: poll.options.map((option, place) => (place === at ? change(option) : option)) };
}
