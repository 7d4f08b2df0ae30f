import type { LearnerRecord } from '../../domain/class/class-report.ts';
import type { Appeals } from '../../domain/exam/appeals.ts';
import type { Bank } from '../../domain/exam/bank.ts';
import type { HandIn } from '../../domain/exam/class-list.ts';
import { LONGEST_FILE, verifyAttempt } from '../../domain/exam/verify.ts';
import type { AttemptVerification, Unreadable } from '../../domain/exam/verify.ts';
import { appealsByDrill, readRecordFile } from '../../domain/record/record-file.ts';
import type { Profile } from '../../domain/record/profile.ts';
import { examBank } from '../../stores/exams.ts';
import { keptBank } from '../../stores/verify-bank.ts';
import type { Source } from '../verify/use-verify.ts';

/** A file that cannot be read, or with facts that could not be. */
export interface Unread {
  readonly file: string;
  readonly why: Exclude<Unreadable, 'empty'> | 'unreadable' | { readonly facts: number };
}

/** Everything that was read. It lives in the page alone. */
export interface Collection {
  readonly files: number;
  readonly handIns: readonly HandIn[];
  readonly unread: readonly Unread[];
  /** Appeals by the id of the learner's record. */
  readonly appeals: ReadonlyMap<string, Appeals>;
  /** What learners studied; one who sent two files stands here twice. */
  readonly records: readonly LearnerRecord[];
}

export const EMPTY: Collection = { files: 0, handIns: [], unread: [], appeals: new Map(), records: [] };

/** Milliseconds that reading may take before the page gets its turn. */
const TURN = 30;

/**
 * Reads files one after another and lets the page breathe between them.
 * @param told after each turn: how many files have been read
 */
export async function collect(
  before: Collection,
  files: readonly Source[],
  told: (done: number) => void,
): Promise<Collection> {
  const handIns = [...before.handIns];
  const unread = [...before.unread];
  const appeals = new Map(before.appeals);
  const records = [...before.records];
  let turn = performance.now();
  for (const [done, file] of files.entries()) {
    if (performance.now() - turn > TURN) {
      told(done + 1);
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    const found = await readFile(file);
    handIns.push(...found.handIns);
    unread.push(...found.unread);
    records.push(...found.records);
    for (const [id, own] of found.appeals) appeals.set(id, merged(appeals.get(id), own));
  }
  return { files: before.files + files.length, handIns, unread, appeals, records };
}

function merged(known: Appeals = {}, own: Appeals): Appeals {
  const all = new Map(Object.entries(known));
  // A drill may be called constructor in a file: an object would know that name already.
  for (const [drill, appeals] of Object.entries(own)) all.set(drill, [...(all.get(drill) ?? []), ...appeals]);
  return Object.fromEntries(all);
}

async function readFile(file: Source): Promise<Collection> {
  const { name } = file;
  const lost = (why: Unread['why']): Collection => ({ ...EMPTY, unread: [{ file: name, why }] });
  if (file.size > LONGEST_FILE) return lost('too-long');
  let text: string;
  try {
    text = await file.text();
  } catch {
    // A file of a drive that was taken out.
    return lost('unreadable');
  }
  const found = await verifyAttempt(text, keptBank);
  if (found.state === 'unreadable') {
    // A record without papers still tells what was learned.
    return found.reason === 'empty' ? { ...EMPTY, ...recordOf(text) } : lost(found.reason);
  }
  const toHandIn = async (one: AttemptVerification, profile: Profile | null): Promise<HandIn> => {
    return { file: name, profile, attempt: one.attempt, state: one.state, bank: await ownEdition(one) };
  };
  if (found.state !== 'record') return { ...EMPTY, handIns: [await toHandIn(found, null)] };
  const { appeals, records } = recordOf(text);
  const profile = records[0]?.profile ?? null;
  const handIns = await Promise.all(found.attempts.map((one) => toHandIn(one, profile)));
  const unread: Unread[] = found.unread > 0 ? [{ file: name, why: { facts: found.unread } }] : [];
  return { ...EMPTY, handIns, unread, appeals, records };
}

function recordOf(text: string): Pick<Collection, 'appeals' | 'records'> {
  const file = readRecordFile(text.replace(/^\uFEFF/, ''));
  if (!file.ok) return { appeals: new Map(), records: [] };
  const { profile, facts } = file;
  return { appeals: new Map([[profile.id, appealsByDrill(facts)]]), records: [{ profile, facts }] };
}

/** Today's bank in the words of the page's own edition; older ones as they are. */
async function ownEdition(found: AttemptVerification): Promise<Bank | null> {
  if (!('bank' in found)) return null;
  try {
    const bank = await examBank();
    return bank.digest === found.bank.digest ? bank : found.bank;
  } catch {
    return found.bank;
  }
}
