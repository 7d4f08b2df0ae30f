import { openDB, unwrap } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Checkpoint } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import { migrateFact } from '../domain/record/migrate.ts';
import type { Profile } from '../domain/record/profile.ts';
import { parseProfile } from '../domain/record/profile.ts';
import type { Change, Draft, RecordNotice, RecordPort } from './record-port.ts';
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
/** More facts at once (an import) are read by the other pages, not told to them. */
const TOLD = 20;

/** Milliseconds between tries to open a database. */
const MOMENTS = [50, 250];

type Database = IDBPDatabase<Schema>;
type Connect = Awaited<ReturnType<typeof connect>>;

/** A database that is not the course's, or not whole: no second try makes it so. */
class Unusable extends Error {}

/** An open database, or what became of it. */
interface Connection {
  db: Database;
  /** A newer course took it over. */
  outdated: boolean;
}

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
      return await adapter(await connectPatiently(name, onWaiting), notices);
    } catch (error) {
      if (isRefusal(error)) break;
      const notice = isNamed(error, 'VersionError') ? 'newer-set-aside' : 'damaged-set-aside';
      if (!notices.includes(notice)) notices.push(notice);
    }
  }
  throw new StorageRefused(notices);
}

/**
 * What fails once may go well a moment later. A database must not be set aside for that: what is learned meanwhile
 * would lie beside it, and be gone when the next page opens the first one.
 */
async function connectPatiently(name: string, onWaiting: () => void): Promise<Connect> {
  for (const milliseconds of MOMENTS) {
    try {
      return await connect(name, onWaiting);
    } catch (error) {
      if (isRefusal(error) || error instanceof Unusable || isNamed(error, 'VersionError')) throw error;
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
    }
  }
  return connect(name, onWaiting);
}

/** Opens a database, again where the browser closed it: site data was cleared, or its storage went away for a moment. */
async function connect(name: string, onWaiting: () => void): Promise<(now?: 'again') => Promise<Connection>> {
  const connection: Connection = { outdated: false, db: await open(name, onWaiting, taken) };
  function taken(): void {
    connection.outdated = true;
  }
  return async (now) => {
    if (now === 'again') connection.db = await open(name, onWaiting, taken);
    return connection;
  };
}

/** @param onTaken called when a newer course wants the database, which is closed for it */
async function open(name: string, onWaiting: () => void, onTaken: () => void): Promise<Database> {
  let isForeign = false;
  const opening = openDB<Schema>(name, DATABASE_VERSION, {
    upgrade: (database, from, _, tx) => {
      // What went wrong is told by the opening itself.
      tx.done.catch(() => undefined);
      try {
        upgrade(database, from, tx);
      } catch {
        // Its stores are not those of its version: it stays as it is.
        isForeign = true;
        tx.abort();
      }
    },
    blocked: onWaiting,
    // A newer course wants the database: its page must not wait for this one.
    blocking: (_, newer) => {
      // A database that is removed may be opened again.
      if (newer !== null) onTaken();
      void opening.then((db) => {
        db.close();
      });
    },
  });
  const db = await opening.catch((error: unknown) => {
    throw isForeign ? new Unusable('foreign stores', { cause: error }) : error;
  });
  const stores = [...db.objectStoreNames];
  if (STORES.every((store) => stores.includes(store))) return db;
  db.close();
  throw new Unusable('a store is missing');
}

function upgrade(
  database: Database,
  from: number,
  tx: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
): void {
  if (from < 1) {
    database.createObjectStore('profiles', { keyPath: 'id' });
    for (const store of ['facts', 'drafts'] as const) {
      const key = store === 'facts' ? 'id' : 'drill';
      database.createObjectStore(store, { keyPath: ['profile', key] }).createIndex('byProfile', 'profile');
    }
  }
  if (from < 2) {
    tx.objectStore('facts').createIndex('byTime', ['profile', 'at']);
    database
      .createObjectStore('checkpoints', { keyPath: ['profile', 'name'] })
      .createIndex('byTime', ['profile', 'until']);
  }
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

async function adapter(connected: Connect, notices: RecordNotice[]): Promise<RecordPort> {
  const { name } = (await connected()).db;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  let isClosed = false;
  const changed = (change: Change): void => {
    if (!isClosed) channel?.postMessage(change);
  };
  /** Runs work on the database; once more where it was closed in between. */
  const using = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    const connection = await connected();
    try {
      return await work(connection.db);
    } catch (error) {
      if (!isNamed(error, 'InvalidStateError') || connection.outdated || isClosed) throw error;
      return work((await connected('again')).db);
    }
  };
  const saving = async <T>(work: (db: Database) => Promise<T>): Promise<T> => {
    try {
      return await using(work);
    } catch (error) {
      const { outdated } = await connected();
      const reason = isNamed(error, 'QuotaExceededError') ? 'full' : outdated ? 'outdated' : 'unknown';
      throw new SaveError(reason, error);
    }
  };
  return {
    notices,
    profiles: () => using(async (db) => readable(await reading(db, 'profiles', (store) => store.getAll()))),
    startWith: (profile) =>
      saving(async (db) => {
        const tx = db.transaction('profiles', 'readwrite');
        const known = await whole(tx, async () => {
          const there = readable(await tx.store.getAll());
          if (there.length === 0) await tx.store.put(profile);
          return there;
        });
        if (known.length > 0) return known;
        changed({ profile: profile.id });
        return [profile];
      }),
    saveProfile: (profile) =>
      saving(async (db) => {
        await db.put('profiles', profile);
        changed({ profile: profile.id });
      }),
    removeProfile: (profile) =>
      saving(async (db) => {
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
        changed({ profile });
      }),
    facts: async (profile, since) => {
      const stored = await using((db) =>
        reading(db, 'facts', (store) =>
          since === undefined
            ? store.index('byProfile').getAll(profile)
            : store.index('byTime').getAll(span(profile, since)),
        ),
      );
      const rows = stored.map((row) => migrateFact(row));
      const lost = rows.some(({ state }) => state !== 'ok');
      if (lost && !notices.includes('facts-set-aside')) notices.push('facts-set-aside');
      return rows
        .flatMap((row) => (row.state === 'ok' ? [row.fact] : []))
        .sort((one, other) => one.at - other.at);
    },
    append: (profile, facts, draft) =>
      saving(async (db) => {
        const tx = db.transaction(STORES, 'readwrite');
        await whole(tx, async () => {
          const stored = unwrap(tx.objectStore('facts'));
          await Promise.all([
            addMissing(tx.objectStore('profiles'), profile),
            dropAfter(tx.objectStore('checkpoints'), profile.id, first(facts)),
            ...facts.map((fact) => addOnce(stored, { ...fact, profile: profile.id })),
            draft === undefined ? undefined : tx.objectStore('drafts').delete([profile.id, draft]),
          ]);
        });
        const told = facts.length <= TOLD ? { added: facts, settled: draft } : {};
        changed({ profile: profile.id, ...told });
      }),
    checkpoint: (profile, kept) =>
      using((db) => reading(db, 'checkpoints', (store) => store.get([profile, kept]))),
    saveCheckpoint: async (profile, checkpoint) => {
      try {
        await using(async (db) => {
          const tx = db.transaction(['facts', 'checkpoints'], 'readwrite');
          await whole(tx, async () => {
            const before = span(profile, 0, checkpoint.until);
            if ((await tx.objectStore('facts').index('byTime').count(before)) === checkpoint.count)
              await tx.objectStore('checkpoints').put({ ...checkpoint, profile });
          });
        });
      } catch {
        // The record is whole without it; it is read from its beginning next time.
      }
    },
    drafts: async (profile) => {
      const rows = await using((db) =>
        reading(db, 'drafts', (store) => store.index('byProfile').getAll(profile)),
      );
      return rows.flatMap((row) => parseDraft(row) ?? []);
    },
    saveDraft: (profile, draft) =>
      saving(async (db) => {
        const tx = db.transaction('drafts', 'readwrite');
        const put = tx.store.put({ ...draft, profile });
        // The page may go away in the middle of a word: what is committed here the browser finishes by itself.
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Safari before 15 does not know it
        unwrap(tx).commit?.();
        await Promise.all([put, tx.done]);
      }),
    dropDraft: (profile, drill) => saving((db) => db.delete('drafts', [profile, drill])),
    onChange: (listener) => {
      const heard = ({ data }: MessageEvent<unknown>): void => {
        const change = parseChange(data);
        if (change) listener(change);
      };
      channel?.addEventListener('message', heard);
      return () => channel?.removeEventListener('message', heard);
    },
    close: () => {
      isClosed = true;
      channel?.close();
      void connected().then(({ db }) => {
        db.close();
      });
    },
  };
}

/** A page of another course speaks as it can: a name alone, or facts of another shape, are read from the database. */
function parseChange(data: unknown): Change | null {
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

/** Reads from a store. A reading that is broken off rejects once: by its request, not by its transaction too. */
function reading<T, Name extends StoreNames<Schema>>(
  db: Database,
  store: Name,
  work: (store: IDBPObjectStore<Schema, [Name], Name>) => Promise<T>,
): Promise<T> {
  const tx = db.transaction(store);
  tx.done.catch(() => undefined);
  return work(tx.store);
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
    // Where the browser ended it, every request says only that; the transaction knows why: the disk may be full.
    const cause = await tx.done.then(
      () => error,
      (end: unknown) => end,
    );
    throw isNamed(error, 'AbortError') ? cause : error;
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

/** Adds a learner who is not there; one who is stays as they are called here. */
async function addMissing(
  profiles: IDBPObjectStore<Schema, StoreNames<Schema>[], 'profiles', 'readwrite'>,
  profile: Profile,
): Promise<void> {
  if ((await profiles.getKey(profile.id)) === undefined) await profiles.put(profile);
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
