import { unwrap } from 'idb';
import { migrateFact } from '../domain/record/migrate.ts';
import type { Profile } from '../domain/record/profile.ts';
import { parseProfile } from '../domain/record/profile.ts';
import { parseChange } from './change.ts';
import { connectPatiently, isNamed, isRefusal } from './connection.ts';
import type { Connect } from './connection.ts';
import { DATABASE, STORES } from './database.ts';
import type { Database } from './database.ts';
import type { Change, RecordNotice, RecordPort } from './record-port.ts';
import { SaveError, StorageRefused, parseDraft } from './record-port.ts';
import { addMissing, addOnce, dropAfter, first, reading, span, whole } from './transactions.ts';

export { DATABASE, DATABASE_VERSION } from './database.ts';

/** So many databases are tried before giving up: one that cannot be used is set aside, never overwritten. */
const TRIES = 3;

/** More facts at once (an import) are read by the other pages, not told to them. */
const TOLD = 20;

/**
 * Opens the record in this browser's IndexedDB.
 * @param onWaiting called when another page holds an older database open, which has to be closed first
 * @param database its name; a learner of a platform has one of their own
 * @throws StorageRefused where the browser keeps nothing
 */
export async function indexedDbRecord(
  onWaiting: () => void = () => undefined,
  database = DATABASE,
): Promise<RecordPort> {
  const notices: RecordNotice[] = [];
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const name = attempt === 1 ? database : `${database}-${String(attempt)}`;
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

function readable(rows: readonly unknown[]): Profile[] {
  return rows.flatMap((row) => parseProfile(row) ?? []);
}
