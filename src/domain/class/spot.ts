import type { DialogueView, ScriptLine } from '../phrases/trainer-view.ts';
import type { Spotting } from './class-state.ts';

/** A dialogue as a class looks for the forbidden phrases in it: /class/dialogues.json. */
export interface StageDialogue extends DialogueView {
  /** Per line, the sentences to say in place of it; none where it may be said. */
  readonly better: readonly (readonly string[])[];
}

/** hit: rightly called out. fine: called out, or shown at the end, and in order. missed: nobody called it out. */
export type LineState = 'hit' | 'fine' | 'missed';

/** @returns a dialogue of which no line was called out yet */
export function beginSpotting(dialogue: string): Spotting {
  return { dialogue, picked: [], solved: false };
}

/** @returns the dialogue with a line (from 0) called out */
export function callLine(spotting: Spotting, line: number): Spotting {
  if (spotting.solved || spotting.picked.includes(line)) return spotting;
  return { ...spotting, picked: [...spotting.picked, line] };
}

/** @returns the dialogue without the line that was called out last */
export function takeBackLine(spotting: Spotting): Spotting {
  if (spotting.solved) return { ...spotting, solved: false };
  return spotting.picked.length === 0 ? spotting : { ...spotting, picked: spotting.picked.slice(0, -1) };
}

/** @returns the dialogue with everything shown */
export function solve(spotting: Spotting): Spotting {
  return { ...spotting, solved: true };
}

/** @returns what is said of a line, or null as long as nothing is */
export function lineState(line: ScriptLine, at: number, { picked, solved }: Spotting): LineState | null {
  if (!line.staff) return null;
  if (picked.includes(at)) return line.forbidden === undefined ? 'fine' : 'hit';
  if (!solved) return null;
  return line.forbidden === undefined ? 'fine' : 'missed';
}

/** @returns how many forbidden lines the dialogue has, and how many of them were called out */
export function foundIn({ script }: DialogueView, { picked }: Spotting): { found: number; all: number } {
  const hidden = script.flatMap(({ forbidden }, at) => (forbidden === undefined ? [] : [at]));
  return { found: hidden.filter((at) => picked.includes(at)).length, all: hidden.length };
}
