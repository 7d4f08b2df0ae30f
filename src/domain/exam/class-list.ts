import type { Profile } from '../record/profile.ts';
import type { Attempt } from './attempt.ts';
import type { Bank, Paper } from './bank.ts';
import { classCodeParts } from './class-code.ts';
import type { AttemptVerification } from './verify.ts';

/** An attempt as it came in, after it was verified. */
export interface HandIn {
  /** Name of the file. */
  readonly file: string;
  /** Whose record it was in; null for the file of one attempt. */
  readonly profile: Profile | null;
  readonly attempt: Attempt;
  /** What verification said of it (verify.ts). */
  readonly state: AttemptVerification['state'];
  /** What it was verified with; null where that is not known here. */
  readonly bank: Bank | null;
}

/** An attempt that counts. */
export interface ClassRow {
  readonly attempt: Attempt;
  readonly bank: Bank;
  readonly paper: Paper;
  readonly profile: Profile | null;
  /** Files in which it stands: more than one, and it was handed in twice. */
  readonly files: readonly string[];
  /** Which try of this person at this paper it is, and of how many that came in. */
  readonly nth: number;
  readonly tries: number;
  /** An altered file calls itself the same attempt. */
  readonly contested: boolean;
  /** Another attempt was begun and answered in the same milliseconds: one of them is a copy. */
  readonly twin: boolean;
}

/** An attempt that does not count. conflict: several sound files of one attempt say different things. */
export interface Apart {
  readonly why: Exclude<AttemptVerification['state'], 'match'> | 'conflict';
  readonly attempt: Attempt;
  readonly profile: Profile | null;
  readonly files: readonly string[];
}

export interface ClassList {
  /** By the time of handing in. */
  readonly rows: readonly ClassRow[];
  readonly apart: readonly Apart[];
}

type Sound = Pick<ClassRow, 'attempt' | 'bank' | 'paper' | 'profile' | 'files'>;

/**
 * Makes one list of everything that came in. An attempt counts once, however many files hold it; where sound files of
 * one attempt differ, none of them counts, as a file does not say which was first.
 */
export function classList(handIns: readonly HandIn[]): ClassList {
  const different = [...groups(handIns, ({ attempt, state }) => `${state} ${attempt.digest}`).values()];
  const sound: Sound[] = [];
  const apart: Apart[] = [];
  for (const same of different) {
    const [first] = same;
    if (!first) continue;
    const profile = same.find((one) => one.profile)?.profile ?? null;
    const { attempt, bank } = first;
    const paper = bank?.papers.find(({ id }) => id === attempt.paper);
    const files = same.map(({ file }) => file);
    if (first.state === 'match' && bank && paper) sound.push({ attempt, bank, paper, profile, files });
    // Not verified, and so the digest may be anything: each stands for itself.
    else if (first.state !== 'match') {
      const why = first.state;
      apart.push(
        ...same.map((one) => ({ why, attempt: one.attempt, profile: one.profile, files: [one.file] })),
      );
    }
  }
  const byAttempt = [...groups(sound, ({ attempt }) => attempt.attempt).values()];
  const conflicts = byAttempt.filter((all) => all.length > 1).flat();
  apart.push(
    ...conflicts.map(({ attempt, profile, files }) => ({
      why: 'conflict' as const,
      attempt,
      profile,
      files,
    })),
  );
  return { rows: rowsOf(byAttempt.filter((all) => all.length === 1).flat(), apart), apart };
}

function rowsOf(counted: readonly Sound[], apart: readonly Apart[]): ClassRow[] {
  const altered = new Set(apart.filter(({ why }) => why === 'altered').map((one) => one.attempt.attempt));
  const byTime = [...counted].sort((one, other) => one.attempt.submittedAt - other.attempt.submittedAt);
  const names = learnerNames(counted);
  const tryOf = (one: Sound): string => `${learnerOf(one, names)} ${one.attempt.paper}`;
  const tries = groups(byTime, tryOf);
  const times = groups(byTime, timesOf);
  return byTime.map((one) => ({
    ...one,
    nth: (tries.get(tryOf(one)) ?? []).indexOf(one) + 1,
    tries: tries.get(tryOf(one))?.length ?? 1,
    contested: altered.has(one.attempt.attempt),
    twin: (times.get(timesOf(one))?.length ?? 0) > 1,
  }));
}

/** A name that one record alone bears stands for that record, also on the file of a single attempt. */
function learnerNames(counted: readonly Sound[]): Map<string, string> {
  const records = groups(
    counted.filter(({ profile }) => profile),
    ({ attempt }) => attempt.holder,
  );
  return new Map(
    [...records].flatMap(([holder, own]) => {
      const ids = new Set(own.map(({ profile }) => profile?.id ?? ''));
      return ids.size === 1 ? [[holder, [...ids].join('')] as const] : [];
    }),
  );
}

function learnerOf({ profile, attempt }: Sound, names: ReadonlyMap<string, string>): string {
  return JSON.stringify([profile?.id ?? names.get(attempt.holder) ?? '', attempt.holder]);
}

function timesOf({ attempt }: Sound): string {
  return JSON.stringify([attempt.begunAt, attempt.submittedAt, attempt.items.map(({ at, ms }) => [at, ms])]);
}

/** What attempts of one class have in common: everybody of one making of codes; null without a code. */
export function sittingOf({ code }: Pick<Attempt, 'code'>): string | null {
  return code === null ? null : (classCodeParts(code)?.sitting ?? code);
}

function groups<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = found.get(key);
    if (group) group.push(one);
    else found.set(key, [one]);
  }
  return found;
}
