import type { Attempt } from '../domain/exam/attempt.ts';
import type { Bank, Paper } from '../domain/exam/bank.ts';
import type { ReadClassCode } from '../domain/exam/class-code.ts';
import { handIn } from '../domain/exam/hand-in.ts';
import { EXAMS, GRACE, deadline, historyOf, timeLeft } from '../domain/exam/sittings.ts';
import type { Exams, Sitting } from '../domain/exam/sittings.ts';
import { NAME_LENGTH } from '../domain/record/profile.ts';
import type { Draft } from '../records/record-port.ts';
import { randomId } from './random-id.ts';
import { record } from './record.ts';
import { siteData } from './site-data.ts';

/**
 * What papers are drawn from now.
 * @param paper id of one that has a bank of its own (`hasOwnBank`), where no other is asked about
 * @throws Error where it cannot be fetched
 */
export function examBank(paper: string | null = null): Promise<Bank> {
  const whole = (): Promise<Bank> => siteData<Bank>('exams/bank.json');
  // Without a network it may be the whole one that is kept; and it does for any paper.
  return paper === null ? whole() : siteData<Bank>(`exams/papers/${paper}.json`).catch(whole);
}

/**
 * @param digest of a bank, of this course or of an older one that is kept with it
 * @param paper as for `examBank`
 * @throws Error where it cannot be fetched, or is not kept
 */
export async function bankOf(digest: string, paper: string | null = null): Promise<Bank> {
  const bank = await examBank(paper);
  return bank.digest === digest ? bank : siteData<Bank>(`exams/banks/${digest}.json`);
}

/**
 * What the record of the current learner says of papers. Those whose time is up are handed in first; the page on which
 * one is being sat gets a moment to do that itself, as it knows best what is written there.
 * @throws what the reading throws, once it is told as a notice
 */
export async function exams(): Promise<Exams> {
  const found = await record.fold(EXAMS).catch(tellUnread);
  const over = [...found.open.values()].filter((sitting) => timeLeft(sitting, record.now() - GRACE) === 0);
  const settled = await Promise.all(over.map((sitting) => settle(sitting)));
  return settled.some(Boolean) ? record.fold(EXAMS) : found;
}

/** A page that waits for papers says at its top why they do not come. */
function tellUnread(error: unknown): never {
  const { notices } = record.state.getState();
  if (!notices.includes('not-read')) record.state.setState({ notices: [...notices, 'not-read'] });
  throw error;
}

/** The papers that were handed in, oldest first. */
export async function attempts(): Promise<readonly Attempt[]> {
  return (await exams()).attempts;
}

/** The paper that a class code sets. */
export type ClassPaper = Extract<ReadClassCode, { ok: true }>;

export interface OpenAttempt {
  readonly attempt: string;
  readonly paper: string;
  /** Whole minutes that are left, at least 1. */
  readonly minutesLeft: number;
}

/** The paper that was begun last and still has time; null where there is none. */
export async function openAttempt(): Promise<OpenAttempt | null> {
  const now = record.now();
  const live = [...(await exams()).open.values()].filter((sitting) => timeLeft(sitting, now) > 0).at(-1);
  if (!live) return null;
  const minutesLeft = Math.ceil(timeLeft(live, now) / 60_000);
  return { attempt: live.rules.attempt, paper: live.rules.paper, minutesLeft };
}

/**
 * Begins a paper: from now on its clock runs. One that was begun on another page meanwhile goes on.
 * @param set the paper of a class, or null for one of the learner's own
 * @param holder name for the certificate
 * @returns id of the attempt, or null where it could not be stored
 */
export async function begin(
  bank: Bank,
  paper: Paper,
  set: ClassPaper | null,
  holder: string,
): Promise<string | null> {
  const [known, now, code] = [await exams(), record.now(), set?.code ?? null];
  const begun = [...known.open.values()].find(
    (one) => one.rules.paper === paper.id && one.rules.code === code && timeLeft(one, now) > 0,
  );
  if (begun) return begun.rules.attempt;
  const attempt = randomId();
  const rules = {
    attempt,
    paper: paper.id,
    bank: bank.digest,
    seed: set?.seed ?? randomId(),
    history: set ? null : relevant(bank, historyOf(known.attempts)),
    code,
    minutes: paper.minutes,
    extra: set?.extra ?? 0,
    holder: holder.slice(0, NAME_LENGTH),
  };
  const saved = await record.add({ kind: 'examBegun', rules });
  return saved ? attempt : null;
}

/** What is not in the bank any more says nothing about a draw. */
function relevant({ entries }: Bank, history: ReturnType<typeof historyOf>): ReturnType<typeof historyOf> {
  return Object.fromEntries(
    entries.flatMap(({ id }) => {
      const last = Object.hasOwn(history, id) ? history[id] : undefined;
      return last === undefined ? [] : [[id, last] as const];
    }),
  );
}

/** @returns the name under which the words that are being written into a paper are kept */
export function paperDraft(attempt: string): string {
  return `exam ${attempt}`;
}

/** A sitting with the words that were being written when its page went away. */
export function withDraft(sitting: Sitting, draft: Draft | undefined): Sitting {
  if (!draft || draft.at > deadline(sitting)) return sitting;
  const before = sitting.answers[draft.blank];
  if (before && before.at > draft.at) return sitting;
  const given = { answer: { words: draft.answers }, at: draft.at, ms: before?.ms ?? 0 };
  return { ...sitting, answers: { ...sitting.answers, [draft.blank]: given } };
}

/** The draft of a sitting, if there is one. */
export function draftOf(sitting: Sitting): Draft | undefined {
  return record.state.getState().drafts[paperDraft(sitting.rules.attempt)];
}

/**
 * Marks a paper and stores it.
 * @param bank that it was drawn from
 * @returns the attempt; null where it could not be stored: it is still open
 * @throws Error where it was drawn from another bank
 */
export async function submit(bank: Bank, sitting: Sitting, now: number): Promise<Attempt | null> {
  const attempt = handIn(bank, sitting, now);
  const saved = await record.addAndSettle(
    { kind: 'examSubmitted', attempt },
    paperDraft(sitting.rules.attempt),
  );
  return saved ? attempt : null;
}

const settling = new Map<string, Promise<boolean>>();

/** Hands in what is there of a paper whose time is up, once, however many parts of a page ask. */
function settle(sitting: Sitting): Promise<boolean> {
  const { attempt } = sitting.rules;
  const underway = settling.get(attempt) ?? settleNow(sitting).finally(() => settling.delete(attempt));
  settling.set(attempt, underway);
  return underway;
}

/** Without its bank it stays as it is, and where another learner was taken up while that was fetched. */
async function settleNow(sitting: Sitting): Promise<boolean> {
  const learner = record.state.getState().profile.id;
  try {
    const bank = await bankOf(sitting.rules.bank);
    if (record.state.getState().profile.id !== learner) return false;
    return (await submit(bank, withDraft(sitting, draftOf(sitting)), record.now())) !== null;
  } catch {
    return false;
  }
}

const BEGUN = 'exam-begun';

/** Notes that a paper was begun on the page before, so that its first opening is no return. */
export function noteBegun(attempt: string): void {
  try {
    sessionStorage.setItem(BEGUN, attempt);
  } catch {
    // It will count as a return; that costs nothing.
  }
}

/** @returns whether this is the first opening since it was begun; asked once */
export function wasJustBegun(attempt: string): boolean {
  try {
    const isFirst = sessionStorage.getItem(BEGUN) === attempt;
    sessionStorage.removeItem(BEGUN);
    return isFirst;
  } catch {
    return false;
  }
}
