import { openDB, unwrap } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore, StoreNames } from 'idb';
import type { Checkpoint } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import { migrateFact } from '../domain/record/migrate.ts';
import type { Profile } from '../domain/record/record-file.ts';
import { parseProfile } from '../domain/record/record-file.ts';
import type { Draft, RecordNotice, RecordPort } from './record-port.ts';
import { SaveError, StorageRefused, parseDraft } from './record-port.ts';

export const DATABASE = 'service-from-the-heart';
/** Raise with every change of the stores below, and add the step to `upgrade`. */
export const DATABASE_VERSION = 2;
/** So many databases are tried before giving up: one that cannot be used is set aside, never overwritten. */
const TRIES = 3;

interface Schema extends DBSchema {
  profiles: { key: string; value: Profile };
  facts: {
    key: [string, string];
    value: Fact & { profile: string };
    indexes: { byProfile: string; byTime: [string, number] };
  };
  drafts: { key: [string, string]; value: Draft & { profile: string }; indexes: { byProfile: string } };
  /** Since version 2. */
  checkpoints: {
    key: [string, string];
    value: Checkpoint & { profile: string };
    indexes: { byTime: [string, number] };
  };
}

const STORES = ['profiles', 'facts', 'drafts', 'checkpoints'] as const;

type Database = IDBPDatabase<Schema>;

/**
 * Opens the record in this browser's IndexedDB.
 * @param onWaiting called when another page holds an older database open, which has to be closed first
 * @throws StorageRefused where the browser keeps nothing
 */
export async function indexedDbRecord(onWaiting: () => void = () => undefined): Promise<RecordPort> {
  const notices: RecordNotice[] = [];
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const name = attempt === 1 ? DATABASE : `${DATABASE}-${String(attempt)}`;
    try {
      return adapter(await open(name, onWaiting), notices);
    } catch (error) {
      if (isRefusal(error)) break;
      const notice = isNamed(error, 'VersionError') ? 'newer-set-aside' : 'damaged-set-aside';
      if (!notices.includes(notice)) notices.push(notice);
    }
  }
  throw new StorageRefused(notices);
}

async function open(name: string, onWaiting: () => void): Promise<Database> {
  const db = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(database, from, _, tx) {
      if (from < 1) {
        database.createObjectStore('profiles', { keyPath: 'id' });
        for (const store of ['facts', 'drafts'] as const) {
          const key = store === 'facts' ? 'id' : 'drill';
          database
            .createObjectStore(store, { keyPath: ['profile', key] })
            .createIndex('byProfile', 'profile');
        }
      }
      if (from < 2) {
        tx.objectStore('facts').createIndex('byTime', ['profile', 'at']);
        database
          .createObjectStore('checkpoints', { keyPath: ['profile', 'name'] })
          .createIndex('byTime', ['profile', 'until']);
      }
    },
    blocked: onWaiting,
    // A newer course wants the database: its page must not wait for this one.
    blocking: () => {
      db.close();
    },
  });
  const stores = [...db.objectStoreNames];
  if (STORES.every((store) => stores.includes(store))) return db;
  db.close();
  throw new Error('a store is missing');
}

function isNamed(error: unknown, ...names: string[]): boolean {
  return error instanceof Error && names.includes(error.name);
}

/** The browser will not store anything here (private window, blocked site data, no IndexedDB at all). */
function isRefusal(error: unknown): boolean {
  return (
    typeof indexedDB === 'undefined' || isNamed(error, 'SecurityError', 'InvalidStateError', 'ReferenceError')
  );
}

function adapter(db: Database, notices: RecordNotice[]): RecordPort {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(db.name);
  const changed = (profile: string): void => channel?.postMessage(profile);
  return {
    notices,
    profiles: async () => readable(await db.getAll('profiles')),
    startWith: (profile) =>
      saving(async () => {
        const tx = db.transaction('profiles', 'readwrite');
        return whole(tx, async () => {
          const known = readable(await tx.store.getAll());
          if (known.length > 0) return known;
          await tx.store.put(profile);
          changed(profile.id);
          return [profile];
        });
      }),
    saveProfile: (profile) =>
      saving(async () => {
        await db.put('profiles', profile);
        changed(profile.id);
      }),
    removeProfile: (profile) =>
      saving(async () => {
        const tx = db.transaction(STORES, 'readwrite');
        await whole(tx, async () => {
          await tx.objectStore('profiles').delete(profile);
          for (const store of ['facts', 'drafts'] as const) {
            for (const key of await tx.objectStore(store).index('byProfile').getAllKeys(profile)) {
              await tx.objectStore(store).delete(key);
            }
          }
          await dropAfter(tx.objectStore('checkpoints'), profile, -1);
        });
        changed(profile);
      }),
    facts: async (profile, since) => {
      const stored =
        since === undefined
          ? await db.getAllFromIndex('facts', 'byProfile', profile)
          : await db.getAllFromIndex('facts', 'byTime', span(profile, since));
      const rows = stored.map((row) => migrateFact(row));
      const lost = rows.some(({ state }) => state !== 'ok');
      if (lost && !notices.includes('facts-set-aside')) notices.push('facts-set-aside');
      return rows
        .flatMap((row) => (row.state === 'ok' ? [row.fact] : []))
        .sort((one, other) => one.at - other.at);
    },
    append: (profile, facts, draft) =>
      saving(async () => {
        const tx = db.transaction(['facts', 'drafts', 'checkpoints'], 'readwrite');
        await whole(tx, async () => {
          const stored = unwrap(tx.objectStore('facts'));
          await Promise.all([
            dropAfter(tx.objectStore('checkpoints'), profile, first(facts)),
            ...facts.map((fact) => addOnce(stored, { ...fact, profile })),
            draft === undefined ? undefined : tx.objectStore('drafts').delete([profile, draft]),
          ]);
        });
        changed(profile);
      }),
    checkpoint: (profile, name) => db.get('checkpoints', [profile, name]),
    saveCheckpoint: async (profile, checkpoint) => {
      try {
        const tx = db.transaction(['facts', 'checkpoints'], 'readwrite');
        await whole(tx, async () => {
          const before = span(profile, 0, checkpoint.until);
          if ((await tx.objectStore('facts').index('byTime').count(before)) === checkpoint.count)
            await tx.objectStore('checkpoints').put({ ...checkpoint, profile });
        });
      } catch {
        // The record is whole without it; it is read from its beginning next time.
      }
    },
    drafts: async (profile) =>
      (await db.getAllFromIndex('drafts', 'byProfile', profile)).flatMap((row) => parseDraft(row) ?? []),
    saveDraft: (profile, draft) =>
      saving(async () => {
        const tx = db.transaction('drafts', 'readwrite');
        const put = tx.store.put({ ...draft, profile });
        // The page may go away in the middle of a word: what is committed here the browser finishes by itself.
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Safari before 15 does not know it
        unwrap(tx).commit?.();
        await Promise.all([put, tx.done]);
      }),
    dropDraft: (profile, drill) => saving(() => db.delete('drafts', [profile, drill])),
    onChange: (listener) => {
      const heard = (event: MessageEvent<string>): void => {
        listener(event.data);
      };
      channel?.addEventListener('message', heard);
      return () => channel?.removeEventListener('message', heard);
    },
    close: () => {
      channel?.close();
      db.close();
    },
  };
}

/** Runs the work of a transaction: all of it is stored, or nothing. */
async function whole<T>(
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
    await tx.done.catch(() => undefined);
    throw error;
  }
}

/** Adds a row unless its key is there: one request, where looking first would be two. */
function addOnce(store: IDBObjectStore, row: object): Promise<void> {
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

/** Time of the first of them; an import may bring more than a call can take as arguments. */
function first(facts: readonly Fact[]): number {
  return facts.reduce((least, { at }) => Math.min(least, at), Infinity);
}

/** Drops the checkpoints that reach beyond a time. Only their keys are read: a checkpoint may be large. */
async function dropAfter(
  checkpoints: IDBPObjectStore<Schema, StoreNames<Schema>[], 'checkpoints', 'readwrite'>,
  profile: string,
  at: number,
): Promise<void> {
  const reaching = IDBKeyRange.bound([profile, at], [profile, []], true, true);
  for (const key of await checkpoints.index('byTime').getAllKeys(reaching)) await checkpoints.delete(key);
}

/** The times of a profile's facts. @param until not in it; undefined for all that follow */
function span(profile: string, since: number, until?: number): IDBKeyRange {
  const end = until === undefined ? [profile, []] : [profile, until];
  return IDBKeyRange.bound([profile, since], end, false, true);
}

function readable(rows: readonly unknown[]): Profile[] {
  return rows.flatMap((row) => parseProfile(row) ?? []);
}

async function saving<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new SaveError(isNamed(error, 'QuotaExceededError') ? 'full' : 'unknown', error);
  }
}
