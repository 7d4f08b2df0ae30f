import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DrillEntry, DrillList } from '../../../src/content-schema/drill-file.ts';

const { drills, lists } = content('drills/service-awareness') as { drills: DrillEntry[]; lists: DrillList[] };

interface Phrase {
  readonly better: readonly string[];
  readonly n: number;
  readonly text: string;
}

interface Term {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

interface Errata {
  readonly corrections: readonly { readonly place: string }[];
  readonly contradictions: readonly { readonly topic: string }[];
  readonly claims: readonly { readonly claim: string }[];
}

interface Unit {
  readonly id: string;
  readonly lessons: readonly string[];
}

/** The thirty forbidden phrases, in the order of the file. */
export const PHRASES = content('phrases') as readonly Phrase[];
export const GLOSSARY = content('glossary') as readonly Term[];
export const ERRATA = content('errata') as Errata;
/** The units of the course with the ids of their lessons, in order. */
export const UNITS = (content('course') as { modules: readonly Unit[] }).modules;

/** What the author wrote for a drill: tests look for these very words on the page. */
export function authored(id: string): DrillEntry {
  return found(drills.find((drill) => drill.id === id));
}

export function authoredList(id: string): DrillList {
  return found(lists.find((list) => list.id === id));
}

/** The nudge for a blank, and the question that follows a typical wrong answer. */
export function help(id: string, n = 1): { hint: string; onWrong: (answer: string) => string } {
  const { hint, wrong } = found(authored(id).blanks[n - 1]);
  return { hint: found(hint), onWrong: (answer) => found(wrong?.[answer]) };
}

export function phrase(n: number): Phrase {
  return found(PHRASES.find((one) => one.n === n));
}

export function term(id: string): Term {
  return found(GLOSSARY.find((one) => one.id === id));
}

/** @param name of a file of content/, without its ending */
export function content(name: string): unknown {
  return parse(readFileSync(new URL(`../../../content/${name}.yaml`, import.meta.url), 'utf8'));
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content/ has changed');
  return value;
}
