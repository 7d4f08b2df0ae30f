import type { Bank } from '../domain/exam/bank.ts';
import { rootPath } from './site-data.ts';

const fetched = new Map<string, Promise<Bank | null>>();

/**
 * Fetches the bank that a record was drawn from, once a page: of this course, or of an older one that is kept with it.
 * @param digest of the bank, in hexadecimal
 * @returns null where no such bank is kept here
 * @throws Error where it cannot be fetched; the next call tries again
 */
export function keptBank(digest: string): Promise<Bank | null> {
  const known = fetched.get(digest) ?? load(digest);
  fetched.set(digest, known);
  return known;
}

async function load(digest: string): Promise<Bank | null> {
  try {
    // Of the first edition: what another one has converted no longer has its digest.
    const response = await fetch(`${rootPath()}exams/banks/${digest}.json`);
    // A host that is told to forget a file says 410.
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`bank ${digest}: ${String(response.status)}`);
    return (await response.json()) as Bank;
  } catch (error) {
    fetched.delete(digest);
    throw error;
  }
}
