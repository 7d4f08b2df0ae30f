import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Fact } from '../domain/record/fact.ts';
import { migrateFact } from '../domain/record/migrate.ts';
import type { Profile } from '../domain/record/record-file.ts';
import { parseProfile } from '../domain/record/record-file.ts';
import type { Draft, RecordNotice, RecordPort } from './record-port.ts';
import { SaveError, StorageRefused, parseDraft } from './record-port.ts';

export const DATABASE = 'service-from-the-heart';
/** Raise with every change of the stores below, and add the step to `upgrade`. */
export const DATABASE_VERSION = 1;
/** So many databases are tried before giving up: one that cannot be used is set aside, never overwritten. */
const TRIES = 3;

interface Schema extends DBSchema {
  profiles: { key: string; value: Profile };
  facts: { key: [string, string]; value: Fact & { profile: string }; indexes: { byProfile: string } };
  drafts: { key: [string, string]; value: Draft & { profile: string }; indexes: { byProfile: string } };
}

type Database = IDBPDatabase<Schema>;

/**
 * Opens the record in this browser's IndexedDB.
 * @throws StorageRefused where the browser keeps nothing
 */
export async function indexedDbRecord(): Promise<RecordPort> {
  const notices: RecordNotice[] = [];
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const name = attempt === 1 ? DATABASE : `${DATABASE}-${String(attempt)}`;
    try {
      return adapter(await open(name), notices);
    } catch (error) {
      if (isRefusal(error)) break;
      const notice = isNamed(error, 'VersionError') ? 'newer-set-aside' : 'damaged-set-aside';
      if (!notices.includes(notice)) notices.push(notice);
    }
  }
  throw new StorageRefused(notices);
}

async function open(name: string): Promise<Database> {
  const db = await openDB<Schema>(name, DATABASE_VERSION, {
    upgrade(database, from) {
      if (from < 1) {
        database.createObjectStore('profiles', { keyPath: 'id' });
        for (const store of ['facts', 'drafts'] as const) {
          const key = store === 'facts' ? 'id' : 'drill';
          database
            .createObjectStore(store, { keyPath: ['profile', key] })
            .createIndex('byProfile', 'profile');
        }
      }
    },
  });
  const stores = [...db.objectStoreNames];
  if (['profiles', 'facts', 'drafts'].every((store) => (stores as string[]).includes(store))) return db;
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
        const tx = db.transaction(['profiles', 'facts', 'drafts'], 'readwrite');
        await whole(tx, async () => {
          await tx.objectStore('profiles').delete(profile);
          for (const store of ['facts', 'drafts'] as const) {
            for (const key of await tx.objectStore(store).index('byProfile').getAllKeys(profile)) {
              await tx.objectStore(store).delete(key);
            }
          }
        });
        changed(profile);
      }),
    facts: async (profile) => {
      const rows = (await db.getAllFromIndex('facts', 'byProfile', profile)).map((row) => migrateFact(row));
      const lost = rows.some(({ state }) => state !== 'ok');
      if (lost && !notices.includes('facts-set-aside')) notices.push('facts-set-aside');
      return rows
        .flatMap((row) => (row.state === 'ok' ? [row.fact] : []))
        .sort((one, other) => one.at - other.at);
    },
    append: (profile, facts) =>
      saving(async () => {
        const tx = db.transaction('facts', 'readwrite');
        await whole(tx, async () => {
          for (const fact of facts) {
            if ((await tx.store.getKey([profile, fact.id])) === undefined)
              await tx.store.put({ ...fact, profile });
          }
        });
        changed(profile);
      }),
    drafts: async (profile) =>
      (await db.getAllFromIndex('drafts', 'byProfile', profile)).flatMap((row) => parseDraft(row) ?? []),
    saveDraft: (profile, draft) =>
      saving(async () => {
        await db.put('drafts', { ...draft, profile });
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
