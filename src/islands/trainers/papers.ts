import type { Bank, Entry, Paper } from '../../domain/exam/bank.ts';
import type { ClassRow } from '../../domain/exam/class-list.ts';
import { sittingOf } from '../../domain/exam/class-list.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';

/** A paper of one version of the course, with the attempts at it that count. */
export interface PaperGroup {
  /** Digest of the bank and id of the paper. */
  readonly key: string;
  readonly bank: Bank;
  readonly paper: Paper;
  readonly rows: readonly ClassRow[];
  /** Version of the course, where it is not this one. */
  readonly older: string | null;
}

/** @returns the papers that came in, those with most attempts first */
export function paperGroups(rows: readonly ClassRow[], current: string | null): PaperGroup[] {
  const groups = new Map<string, PaperGroup>();
  for (const row of rows) {
    const { bank, paper } = row;
    const key = `${bank.digest} ${paper.id}`;
    const older = current === null || bank.digest === current ? null : bank.course;
    const known = groups.get(key) ?? { key, bank, paper, rows: [], older };
    groups.set(key, { ...known, rows: [...known.rows, row] });
  }
  return [...groups.values()].sort((one, other) => other.rows.length - one.rows.length);
}

export function groupTitle({ paper, older }: PaperGroup): string {
  return older === null ? paper.title : TRAINERS_TEXT.collect.older(paper.title, older);
}

/** @returns how many attempts each class has; those without a code are '' */
export function sittingsOf(rows: readonly ClassRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { attempt } of rows) {
    const sitting = sittingOf(attempt) ?? '';
    counts.set(sitting, (counts.get(sitting) ?? 0) + 1);
  }
  return counts;
}

/** A share in points of a hundred, with one place where it needs one. */
export function points(share: number): number {
  return Math.round(share * 1000) / 10;
}

/** What an entry asks, in one line: brackets for blanks, with what was written into one of them. */
export function stemOf(entry: Entry, blank?: number, written = ''): string {
  if (entry.type === 'drill')
    return entry.parts
      .map((part) => (typeof part === 'string' ? part : `（${part === blank ? written : '　'}）`))
      .join('');
  if (entry.type === 'spot') return `${entry.place}：${entry.customer}`;
  return entry.type !== 'order' && entry.scene !== undefined ? `${entry.scene} ${entry.ask}` : entry.ask;
}

/** Local time as a spreadsheet reads it: 2026-11-22 14:03. */
export function timeText(at: number): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day of this device, for the names of files: 2026-11-22. */
export function today(): string {
  return timeText(Date.now()).slice(0, 10);
}
