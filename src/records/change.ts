import { migrateFact } from '../domain/record/migrate.ts';
import type { Change } from './record-port.ts';

/** A page of another course speaks as it can: a name alone, or facts of another shape, are read from the database. */
export function parseChange(data: unknown): Change | null {
  if (typeof data === 'string') return { profile: data };
  if (typeof data !== 'object' || data === null) return null;
  const { profile, added, settled } = data as Readonly<Record<string, unknown>>;
  if (typeof profile !== 'string') return null;
  if (!Array.isArray(added)) return { profile };
  const facts = added.map((fact) => migrateFact(fact));
  if (!facts.every((one) => one.state === 'ok')) return { profile };
  const name = typeof settled === 'string' ? settled : undefined;
  return { profile, added: facts.map(({ fact }) => fact), settled: name };
}
