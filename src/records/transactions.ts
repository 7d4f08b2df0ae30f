import type { IDBPObjectStore, StoreNames } from 'idb';
import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';
import { isNamed } from './connection.ts';
import type { Database, Schema } from './database.ts';

/** Reads from a store. A reading that is broken off rejects once: by its request, not by its transaction too. */
export function reading<T, Name extends StoreNames<Schema>>(
  db: Database,
  store: Name,
  work: (store: IDBPObjectStore<Schema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(store);
  tx.done.catch(() => undefined);
  return work(tx.store);
}

/** Runs the work of a transaction: all of it is stored, or nothing. */
export async function whole<T>(
  tx: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  try {
    const result = await work();
    await tx.done;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    // Where the browser ended it, every request says only that; the transaction knows why: the disk may be full.
    const cause = await tx.done.then(
      () => error,
      (end: unknown) => end,
    );
    throw isNamed(error, 'AbortError') ? cause : error;
  }
}

/** Adds a row unless its key is there: one request, where looking first would be two. */
export function addOnce(store: IDBObjectStore, row: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = store.add(row);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = (event) => {
      if (request.error?.name !== 'ConstraintError') {
        reject(request.error ?? new Error('add'));
        return;
      }
      // It is there already; the transaction goes on.
      event.preventDefault();
      event.stopPropagation();
      resolve();
    };
  });
}

/** Adds a learner who is not there; one who is stays as they are called here. */
export async function addMissing(
  profiles: IDBPObjectStore<Schema, StoreNames<Schema>[], 'profiles', 'readwrite'>,
  profile: Profile,
): Promise<void> {
  if ((await profiles.getKey(profile.id)) === undefined) await profiles.put(profile);
}

/** Time of the first of them; an import may bring more than a call can take as arguments. */
export function first(facts: readonly Fact[]): number {
  return facts.reduce((least, { at }) => Math.min(least, at), Infinity);
}

/** Drops the checkpoints that reach beyond a time. Only their keys are read: a checkpoint may be large. */
export async function dropAfter(
  checkpoints: IDBPObjectStore<Schema, StoreNames<Schema>[], 'checkpoints', 'readwrite'>,
  profile: string,
  at: number,
): Promise<void> {
  const reaching = IDBKeyRange.bound([profile, at], [profile, []], true, true);
  for (const key of await checkpoints.index('byTime').getAllKeys(reaching)) await checkpoints.delete(key);
}

/** The times of a profile's facts. @param until not in it; undefined for all that follow */
export function span(profile: string, since: number, until?: number): IDBKeyRange {
  const end = until === undefined ? [profile, []] : [profile, until];
  return IDBKeyRange.bound([profile, since], end, false, true);
}
