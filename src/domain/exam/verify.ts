import { RECORD_FORMAT, readRecordFile } from '../record/record-file.ts';
import { ATTEMPT_FORMAT, ATTEMPT_VERSION } from './attempt.ts';
import type { Attempt, ExamResult } from './attempt.ts';
import { BANK_VERSION } from './bank.ts';
import type { Bank, Paper } from './bank.ts';
import { remark } from './differences.ts';
import type { Difference } from './differences.ts';
import { digestOf } from './digest.ts';
import { parseAttempt } from './parse-attempt.ts';
import { notesOf } from './times.ts';
import type { AttemptNote } from './times.ts';

/** More than this is no record, in UTF-16 units: 100,000 facts take some 20 million. */
export const LONGEST_FILE = 64 * 1024 * 1024;

/**
 * not-json: cannot be read at all, or was cut off. other: JSON of something else. damaged: an attempt that lacks
 * something or holds something that cannot be. newer: of a newer course. empty: a learner's record without papers.
 */
export type Unreadable = 'too-long' | 'not-json' | 'other' | 'damaged' | 'newer' | 'empty';

/** What became of one attempt. */
export type AttemptVerification =
  /** There is no bank with that digest here: a version of the course that was not kept, or no digest of one at all. */
  | { readonly state: 'unknown'; readonly attempt: Attempt }
  /** The bank could not be fetched: nothing is known. */
  | { readonly state: 'unreachable'; readonly attempt: Attempt }
  | {
      readonly state: 'altered';
      readonly attempt: Attempt;
      /** Null where the bank has no such paper. */
      readonly paper: Paper | null;
      readonly bank: Bank;
      /** What the answers come to; null where the items are not those of the paper. */
      readonly result: ExamResult | null;
      /** At least one. */
      readonly differences: readonly Difference[];
      readonly notes: readonly AttemptNote[];
    }
  | {
      readonly state: 'match';
      readonly attempt: Attempt;
      readonly paper: Paper;
      readonly bank: Bank;
      readonly result: ExamResult;
      readonly notes: readonly AttemptNote[];
    };

export type Verification =
  | { readonly state: 'unreadable'; readonly reason: Unreadable }
  | AttemptVerification
  /** A learner's whole record: each paper in it that was handed in, oldest first. */
  | {
      readonly state: 'record';
      readonly learner: string;
      readonly attempts: readonly AttemptVerification[];
      /** Facts that could not be read: a paper may be among them. */
      readonly unread: number;
    };

/** @returns the bank with that digest; null where there is none; rejects where that cannot be found out now */
export type BankOf = (digest: string) => Promise<Bank | null>;

/**
 * Rebuilds the paper of a record file, marks it again and says whether everything in the file follows from its answers.
 * Nothing in the text makes it throw.
 *
 * @param text of an attempt's file, or of a learner's record
 */
export async function verifyAttempt(text: string, bankOf: BankOf): Promise<Verification> {
  if (text.length > LONGEST_FILE) return { state: 'unreadable', reason: 'too-long' };
  let raw: unknown;
  try {
    // A byte order mark is what some editors put before a file that was only opened and saved.
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { state: 'unreadable', reason: 'not-json' };
  }
  const { format, version } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (format === RECORD_FORMAT) return verifyRecord(text.replace(/^\uFEFF/, ''), bankOf);
  if (format !== ATTEMPT_FORMAT) return { state: 'unreadable', reason: 'other' };
  if (typeof version === 'number' && version > ATTEMPT_VERSION)
    return { state: 'unreadable', reason: 'newer' };
  const attempt = attemptOf(raw);
  if (!attempt) return { state: 'unreadable', reason: 'damaged' };
  return verifyParsed(attempt, bankOf, raw);
}

/**
 * @param attempt whose shape has been checked
 * @param raw what it was read from, with fields that are none of an attempt: they count for the digest
 */
export async function verifyParsed(
  attempt: Attempt,
  bankOf: BankOf,
  raw: unknown = attempt,
): Promise<AttemptVerification> {
  let bank: Bank | null;
  // The digest becomes part of an address or of a file's name.
  if (!/^[0-9a-f]{64}$/.test(attempt.bank)) return { state: 'unknown', attempt };
  try {
    bank = await bankOf(attempt.bank);
  } catch {
    return { state: 'unreachable', attempt };
  }
  if (bank?.digest !== attempt.bank || !isWhole(bank)) return { state: 'unknown', attempt };
  const found = digestWithout(raw);
  const said = attempt.digest;
  const digest = found === said ? [] : [{ what: 'digest', said, found } as const];
  const { paper, result, differences } = remark(bank, attempt);
  // Where the device's clock was moved, times of answers and events say nothing: that is told, and is no alteration.
  const excused = attempt.events.some(({ what }) => what === 'clock') ? differences.filter(isExcusable) : [];
  const left = [...digest, ...differences.filter((one) => !excused.includes(one))];
  const notes = [...notesOf(attempt), ...(excused.length > 0 ? [{ what: 'times' } as const] : [])];
  if (left.length > 0 || !paper || !result)
    return { state: 'altered', attempt, paper, bank, result, differences: left, notes };
  return { state: 'match', attempt, paper, bank, result, notes };
}

/** Whatever the clock says, handing in (hand-in.ts) never writes that it came before the beginning or after time was up. */
function isExcusable(one: Difference): boolean {
  return one.what === 'time' && !['order', 'late', 'clock'].includes(one.is);
}

async function verifyRecord(text: string, bankOf: BankOf): Promise<Verification> {
  const file = readRecordFile(text);
  if (!file.ok) return { state: 'unreadable', reason: file.error === 'newer' ? 'newer' : 'damaged' };
  const { profile, facts, damaged, newer } = file;
  const papers = facts.flatMap((fact) => (fact.kind === 'examSubmitted' ? [fact.attempt] : []));
  if (papers.length === 0) return { state: 'unreadable', reason: newer > 0 ? 'newer' : 'empty' };
  const attempts: AttemptVerification[] = [];
  const oldestFirst = [...papers].sort((one, other) => one.submittedAt - other.submittedAt);
  for (const attempt of oldestFirst) attempts.push(await verifyParsed(attempt, bankOf));
  return { state: 'record', learner: profile.name, attempts, unread: damaged + newer };
}

function attemptOf(raw: unknown): Attempt | null {
  try {
    return parseAttempt(raw);
  } catch {
    return null;
  }
}

/** @returns the digest that an attempt should have; empty where it is nested deeper than anything that has one */
function digestWithout(raw: unknown): string {
  try {
    const { digest: _, ...rest } = raw as Record<string, unknown>;
    return digestOf(rest);
  } catch {
    return '';
  }
}

const whole = new WeakMap<Bank, boolean>();

/** Whether a bank is what its digest says, and of a shape that this code draws from. */
function isWhole(bank: Bank): boolean {
  const known = whole.get(bank);
  if (known !== undefined) return known;
  const { course: _, digest, ...rest } = bank;
  const holds = (bank.version as number) === BANK_VERSION && digestOf(rest) === digest;
  whole.set(bank, holds);
  return holds;
}
