import type { Play } from './play.ts';
import { isEnding, nodeOf } from './script.ts';
import type { EndingKind, Script } from './script.ts';

export interface RuleCount {
  /** Id of the rule. */
  readonly rule: string;
  readonly times: number;
}

/** What a play came to. */
export interface Outcome {
  /** Name of the ending's node. */
  readonly ending: string;
  readonly kind: EndingKind;
  readonly text: string;
  /** Rules in the order in which they were first kept or broken. */
  readonly kept: readonly RuleCount[];
  readonly broken: readonly RuleCount[];
  /** Mood before the first reply and after each, 0–6. */
  readonly moods: readonly number[];
}

/** @returns what the play came to, or null while it goes on */
export function outcome(script: Script, play: Play): Outcome | null {
  const node = nodeOf(script, play.node);
  if (!isEnding(node)) return null;
  return {
    ending: play.node,
    kind: node.ending,
    text: node.text,
    kept: count(play.keeps),
    broken: count(play.breaks),
    moods: [play.log[0]?.before ?? play.mood, ...play.log.map(({ after }) => after)],
  };
}

function count(rules: readonly string[]): RuleCount[] {
  const times = new Map<string, number>();
  for (const rule of rules) times.set(rule, (times.get(rule) ?? 0) + 1);
  return [...times].map(([rule, n]) => ({ rule, times: n }));
}
