import type { Fact } from './fact.ts';
import { migrateFact } from './migrate.ts';
import type { Profile } from './profile.ts';
import { parseProfile } from './profile.ts';

export const RECORD_FORMAT = 'service-from-the-heart-record';
export const RECORD_VERSION = 1;

/** An answer that the learner holds to be right, for the trainers who widen the keys. */
export interface Appeal {
  readonly blank: number;
  readonly answer: string;
  readonly at: number;
}

/** The one file in which a record leaves the device. */
export interface RecordFile {
  readonly format: typeof RECORD_FORMAT;
  readonly version: typeof RECORD_VERSION;
  readonly exportedAt: string;
  readonly course: string;
  readonly profile: Profile;
  readonly facts: readonly Fact[];
  /** By drill; computed from the facts, ignored on import. */
  readonly appeals: Readonly<Record<string, readonly Appeal[]>>;
}

/** @returns the record as one JSON-ready object */
export function toRecordFile(
  profile: Profile,
  facts: readonly Fact[],
  course: string,
  now: number,
): RecordFile {
  return {
    format: RECORD_FORMAT,
    version: RECORD_VERSION,
    exportedAt: new Date(now).toISOString(),
    course,
    profile,
    facts,
    appeals: appealsByDrill(facts),
  };
}

export function appealsByDrill(facts: readonly Fact[]): Record<string, Appeal[]> {
  const byDrill = Object.create(null) as Record<string, Appeal[]>;
  for (const fact of facts) {
    if (fact.kind !== 'appealed') continue;
    (byDrill[fact.drill] ??= []).push({ blank: fact.blank, answer: fact.answer, at: fact.at });
  }
  return byDrill;
}

export type RecordFileError = 'not-json' | 'not-a-record' | 'newer' | 'no-profile';

export type ReadRecordFile =
  | { readonly ok: false; readonly error: RecordFileError }
  | {
      readonly ok: true;
      readonly profile: Profile;
      readonly facts: readonly Fact[];
      /** Facts that could not be read. */
      readonly damaged: number;
      /** Facts that a newer course wrote. */
      readonly newer: number;
    };

/** Reads an exported record. Nothing is thrown: a bad file is an answer, not an accident. */
export function readRecordFile(text: string): ReadRecordFile {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { ok: false, error: 'not-json' };
  }
  if (typeof raw !== 'object' || raw === null) return { ok: false, error: 'not-a-record' };
  const file = raw as Readonly<Record<string, unknown>>;
  if (file['format'] !== RECORD_FORMAT || !Array.isArray(file['facts']))
    return { ok: false, error: 'not-a-record' };
  if (typeof file['version'] !== 'number' || file['version'] > RECORD_VERSION)
    return { ok: false, error: 'newer' };
  const profile = parseProfile(file['profile']);
  if (!profile) return { ok: false, error: 'no-profile' };
  const migrated = file['facts'].map((fact) => migrateFact(fact));
  return {
    ok: true,
    profile,
    facts: migrated.flatMap((one) => (one.state === 'ok' ? [one.fact] : [])),
    damaged: migrated.filter((one) => one.state === 'damaged').length,
    newer: migrated.filter((one) => one.state === 'newer').length,
  };
}
