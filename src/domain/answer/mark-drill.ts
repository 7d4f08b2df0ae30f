import { fold } from './fold.ts';
import type { AnswerKey, BlankKey } from './key.ts';
import type { Mark } from './mark.ts';
import { markWord } from './mark-word.ts';
import type { WordKey } from './mark-word.ts';
import { matchGroup } from './match-group.ts';

export interface MarkOptions {
  /** Kind tags of the partner's right answer, where the drill is one of a pair. */
  readonly partnerKinds?: readonly string[] | undefined;
}

/**
 * Marks what was written into one drill.
 *
 * @param key compiled at build
 * @param answers as typed, one per blank in reading order; missing ones count as empty
 * @returns one mark per blank
 */
export function markDrill(key: AnswerKey, answers: readonly string[], options: MarkOptions = {}): Mark[] {
  const folded = key.blanks.map((_, at) => fold(answers[at] ?? '', key.traditional));
  const marks = key.blanks.map((blank, at): Mark => {
    const answer = folded[at] ?? '';
    if (answer === '') return { verdict: 'empty' };
    if (blank.open) return { verdict: 'open' };
    if (blank.group !== undefined) return { verdict: 'wrong' };
    return agreeing(markWord(answer, wordKey(key, blank)), options.partnerKinds);
  });
  for (const group of Object.keys(key.groups ?? {})) markGroup(key, group, folded, marks);
  return marks;
}

function wordKey(key: AnswerKey, blank: BlankKey, accept = blank.accept): WordKey {
  return { accept, reject: blank.reject, around: blank.around, sounds: key.sounds ?? [] };
}

/** Two lines of a pair must agree in kind: 理性 ↔ 感性, 实际 ↔ 情感. */
function agreeing(mark: Mark, partner: readonly string[] | undefined): Mark {
  const { kinds } = mark;
  if (!kinds || !partner || partner.length === 0 || kinds.some((kind) => partner.includes(kind))) return mark;
  return { verdict: 'wrong', reason: { code: 'pair' } };
}

function markGroup(key: AnswerKey, group: string, folded: readonly string[], marks: Mark[]): void {
  const concepts = key.groups?.[group] ?? [];
  const members = [...key.blanks.keys()].filter(
    (at) => key.blanks[at]?.group === group && marks[at]?.verdict !== 'empty',
  );
  const tries = members.map((at) => {
    const blank = key.blanks[at];
    return blank ? concepts.map((accept) => markWord(folded[at] ?? '', wordKey(key, blank, accept))) : [];
  });
  const meets = tries.map((row) => [...row.keys()].filter((concept) => row[concept]?.verdict === 'right'));
  const given = matchGroup(meets);
  for (const [index, at] of members.entries()) {
    const rival = given.findIndex((concept) => concept !== null && meets[index]?.includes(concept));
    if (given[index] !== null) marks[at] = { verdict: 'right' };
    else if (rival >= 0)
      marks[at] = { verdict: 'used', reason: { code: 'used', blank: members[rival] ?? 0 } };
    else marks[at] = bestMiss(tries[index] ?? []);
  }
}

function bestMiss(row: readonly Mark[]): Mark {
  return (
    row.find((mark) => mark.verdict === 'near') ?? row.find((mark) => mark.reason) ?? { verdict: 'wrong' }
  );
}
