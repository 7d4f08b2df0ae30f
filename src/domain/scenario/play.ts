import { CALM, isEnding, nodeOf } from './script.ts';
import type { Choice, Script, Turn } from './script.ts';

/** One exchange that is over. */
export interface Exchange {
  readonly node: string;
  readonly turn: Turn;
  readonly choice: Choice;
  /** Index of the reply among the turn's. */
  readonly at: number;
  /** Mood before the reply and after it, 0–6. */
  readonly before: number;
  readonly after: number;
}

/** Where a play stands. */
export interface Play {
  readonly node: string;
  /** 0 beside himself … 6 calm. */
  readonly mood: number;
  /** Ids of rules, one entry each time that one was kept or broken. */
  readonly keeps: readonly string[];
  readonly breaks: readonly string[];
  readonly log: readonly Exchange[];
}

/** @returns the play before the first reply */
export function start({ start: node, mood }: Script): Play {
  return { node, mood: clamp(mood), keeps: [], breaks: [], log: [] };
}

/**
 * Gives a reply.
 * @param at index of the reply among those of the turn
 * @throws RangeError where the turn has no such reply, or the play is over
 */
export function choose(script: Script, play: Play, at: number): Play {
  const turn = nodeOf(script, play.node);
  const choice = isEnding(turn) ? undefined : turn.choices[at];
  if (isEnding(turn) || !choice) throw new RangeError(`no reply ${at} at ${play.node}`);
  const after = clamp(play.mood + choice.effect);
  return {
    node: choice.to,
    mood: after,
    keeps: [...play.keeps, ...choice.keeps],
    breaks: [...play.breaks, ...choice.breaks],
    log: [...play.log, { node: play.node, turn, choice, at, before: play.mood, after }],
  };
}

/**
 * Plays again what was chosen before. A scenario may have been rewritten since.
 * @param choices index of the reply at each turn
 * @returns null where the choices do not fit this script
 */
export function replay(script: Script, choices: readonly number[]): Play | null {
  let play = start(script);
  for (const at of choices) {
    const node = nodeOf(script, play.node);
    if (isEnding(node) || !node.choices[at]) return null;
    play = choose(script, play, at);
  }
  return play;
}

/** @returns index of the reply at each turn: all that has to be kept of a play */
export function choicesOf({ log }: Play): number[] {
  return log.map(({ at }) => at);
}

export function isOver(script: Script, { node }: Play): boolean {
  return isEnding(nodeOf(script, node));
}

/** Nobody gets angrier than beside himself, or calmer than calm. */
function clamp(mood: number): number {
  return Math.min(CALM, Math.max(0, mood));
}
