import type { Fact } from './fact.ts';
import { FACT_VERSION, parseFact } from './fact.ts';

/** A step turns a fact of version n (its index) into one of version n + 1. */
export type Step = (old: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Steps by the version they start from. When FACT_VERSION is raised, add the step
 * here and freeze a fixture of the version that it leaves behind (tests/fixtures).
 */
const STEPS: Readonly<Record<number, Step>> = {
  // Version 2 added kinds of facts and the fields `ms` and `review`, which may be missing: nothing has to change.
  1: (old) => ({ ...old }),
  // Version 3 added the kinds of facts of papers.
  2: (old) => ({ ...old }),
};

export type Migrated =
  | { readonly state: 'ok'; readonly fact: Fact }
  /** Written by a newer course: kept as it is, not shown. */
  | { readonly state: 'newer' }
  | { readonly state: 'damaged' };

/** Brings one stored fact to today's shape. */
export function migrateFact(
  value: unknown,
  steps: Readonly<Record<number, Step>> = STEPS,
  current: number = FACT_VERSION,
): Migrated {
  let raw = value as Readonly<Record<string, unknown>> | null | undefined;
  const version = raw?.['v'];
  if (typeof version !== 'number') return { state: 'damaged' };
  if (version > current) return { state: 'newer' };
  for (let at = version; at < current; at += 1) {
    const step = steps[at];
    if (!step || !raw) return { state: 'damaged' };
    raw = { ...step(raw), v: at + 1 };
  }
  const fact = parseFact(raw);
  return fact ? { state: 'ok', fact } : { state: 'damaged' };
}
