import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DrillEntry, DrillList } from '../../../src/content-schema/drill-file.ts';

const file = new URL('../../../content/drills/service-awareness.yaml', import.meta.url);
const { drills, lists } = parse(readFileSync(file, 'utf8')) as { drills: DrillEntry[]; lists: DrillList[] };

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

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content/drills/service-awareness.yaml has changed');
  return value;
}
