import { fold } from '../answer/fold.ts';
import type { Verdict } from '../answer/mark.ts';
import { scoreOf } from '../answer/mark.ts';
import type { Appeal } from '../record/record-file.ts';
import type { Attempt, AttemptItem, ExamResult } from './attempt.ts';
import type { Bank, DrillEntry, Paper } from './bank.ts';
import { resultOf } from './result.ts';
import { rounded } from './rounded.ts';
import { wrongWords } from './wrong-answers.ts';

/** An answer that a trainer could grant. */
export interface Grantable {
  /** Tells it apart: entry, blank and folded answer. */
  readonly key: string;
  readonly entry: DrillEntry;
  readonly blank: number;
  /** As it was first met. */
  readonly text: string;
  readonly folded: string;
  /** Papers on which it stands. */
  readonly count: number;
  /** Learners who hold that it is right. */
  readonly appealed: number;
}

/** Appeals of one learner's record, by drill. */
export type Appeals = Readonly<Record<string, readonly Appeal[]>>;

/** Entries that are drills are called drill-ID. */
const PREFIX = 'drill-';

/** @returns id of the drill that an entry asks */
export function drillOf({ id }: DrillEntry): string {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id;
}

/**
 * Answers that were marked wrong or near, one line for each that is different, and those that learners appeal.
 * @param attempts verified with this bank
 * @param appeals of each learner
 * @returns those that are appealed first, then the most frequent
 */
export function grantables(
  { entries }: Bank,
  attempts: readonly Attempt[],
  appeals: readonly Appeals[],
): Grantable[] {
  const drills = new Map(entries.flatMap((entry) => (entry.type === 'drill' ? [[entry.id, entry]] : [])));
  const found = new Map<string, Grantable>();
  const add = (entry: DrillEntry, blank: number, text: string, more: 'count' | 'appealed'): void => {
    const folded = fold(text, entry.key.traditional);
    const key = grantKey(entry.id, blank, folded);
    const known = found.get(key) ?? { key, entry, blank, text, folded, count: 0, appealed: 0 };
    found.set(key, { ...known, [more]: known[more] + 1 });
  };
  for (const item of attempts.flatMap(({ items }) => items)) {
    const entry = drills.get(item.entry);
    if (!entry) continue;
    for (const { blank, text } of refused(entry, item)) add(entry, blank, text, 'count');
  }
  for (const own of appeals) {
    const once = new Set<string>();
    for (const [drill, all] of Object.entries(own)) {
      const entry = drills.get(PREFIX + drill);
      if (!entry) continue;
      for (const { blank, answer } of all) {
        const name = grantKey(entry.id, blank, fold(answer, entry.key.traditional));
        if (!once.has(name) && entry.key.blanks[blank]) add(entry, blank, answer.trim(), 'appealed');
        once.add(name);
      }
    }
  }
  return [...found.values()].sort(
    (one, other) =>
      other.appealed - one.appealed || other.count - one.count || (one.key < other.key ? -1 : 1),
  );
}

/** Blanks that were marked wrong or near. A right word that stood in two blanks counts once, whatever is granted. */
function refused(entry: DrillEntry, item: AttemptItem) {
  return wrongWords(entry, item).filter(({ how, blank }) => {
    const verdict = item.verdicts[blank];
    return how === 'written' && (verdict === 'wrong' || verdict === 'near');
  });
}

function grantKey(entry: string, blank: number, folded: string): string {
  return JSON.stringify([entry, blank, folded]);
}

/**
 * What the result of an attempt would be if some answers were right. Nothing is written.
 * @param granted keys of Grantable
 */
export function resultWith(
  bank: Bank,
  paper: Paper,
  attempt: Attempt,
  granted: ReadonlySet<string>,
): ExamResult {
  const drills = new Map(bank.entries.map((entry) => [entry.id, entry]));
  const items = attempt.items.map((item) => {
    const entry = drills.get(item.entry);
    return entry?.type === 'drill' ? { entry: item.entry, score: scoreWith(entry, item, granted) } : item;
  });
  return resultOf(bank, paper, items);
}

function scoreWith(entry: DrillEntry, item: AttemptItem, granted: ReadonlySet<string>): number {
  const right = refused(entry, item).filter(({ blank, folded }) =>
    granted.has(grantKey(entry.id, blank, folded)),
  );
  if (right.length === 0) return item.score;
  const verdicts = item.verdicts.map((verdict, at): Verdict =>
    right.some(({ blank }) => blank === at) ? 'right' : verdict,
  );
  return rounded(scoreOf(entry.key.blanks, verdicts) ?? 0);
}

/** Somebody whose result a grant would change. */
export interface GrantChange<Row> {
  readonly row: Row;
  readonly before: ExamResult;
  readonly after: ExamResult;
}

/** @returns those whose result would change, and how */
export function grantChanges<Row extends { bank: Bank; paper: Paper; attempt: Attempt }>(
  rows: readonly Row[],
  granted: ReadonlySet<string>,
): GrantChange<Row>[] {
  return rows.flatMap((row) => {
    const before = row.attempt.result;
    const after = resultWith(row.bank, row.paper, row.attempt, granted);
    return after.score === before.score ? [] : [{ row, before, after }];
  });
}
