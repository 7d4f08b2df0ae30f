import type { NewFact } from '../record/fact.ts';
import type { Fact } from '../record/fact.ts';
import { itemId } from '../review/item.ts';
import { phraseNumber } from './wall.ts';

/** A line of a dialogue. Staff lines can be picked. */
export interface SpotLine {
  readonly staff: boolean;
  /** Number of the forbidden phrase, if it is one. */
  readonly forbidden?: number | undefined;
}

export interface Dialogue {
  readonly id: string;
  readonly script: readonly SpotLine[];
}

/** @returns indexes of the forbidden lines */
export function forbiddenLines({ script }: Dialogue): number[] {
  return script.flatMap((line, at) => (line.forbidden === undefined ? [] : [at]));
}

/**
 * The fact of a line that was picked: a phrase that was found, or a harmless line that was accused.
 * @param at index of the line
 * @param answer what the line says
 */
export function pickFact({ id, script }: Dialogue, at: number, answer: string, ms: number): NewFact {
  const n = script[at]?.forbidden;
  return n === undefined
    ? { kind: 'practised', item: `spot-${id}`, exercise: 'spot', outcome: 'wrong', answer, ms }
    : { kind: 'practised', item: itemId('phrase', n), exercise: 'spot', outcome: 'right', answer, ms };
}

/** The facts of the forbidden lines that were not found when the learner had the rest shown. */
export function missedFacts(dialogue: Dialogue, found: readonly number[], ms: number): NewFact[] {
  return forbiddenLines(dialogue)
    .filter((at) => !found.includes(at))
    .map((at) => ({
      kind: 'practised',
      item: itemId('phrase', dialogue.script[at]?.forbidden ?? 0),
      exercise: 'spot',
      outcome: 'wrong',
      ms,
    }));
}

/** @returns index of the first dialogue with a phrase that was never found in one; 0 when all were */
export function dialogueToOpen(dialogues: readonly Dialogue[], facts: readonly Fact[]): number {
  const found = new Set(
    facts.flatMap((fact) =>
      fact.kind === 'practised' && fact.exercise === 'spot' && fact.outcome === 'right'
        ? [phraseNumber(fact.item)]
        : [],
    ),
  );
  const at = dialogues.findIndex(({ script }) =>
    script.some(({ forbidden }) => forbidden !== undefined && !found.has(forbidden)),
  );
  return Math.max(0, at);
}
