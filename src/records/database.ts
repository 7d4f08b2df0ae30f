import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Checkpoint } from '../domain/record/checkpoint.ts';
import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';
import type { Draft } from './record-port.ts';

export const DATABASE = 'service-from-the-heart';
/** Raise with every change of the stores below, and add the step to `upgrade`. */
export const DATABASE_VERSION = 2;
export interface Schema extends DBSchema {
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

export const STORES = ['profiles', 'facts', 'drafts', 'checkpoints'] as const;
export type Database = IDBPDatabase<Schema>;

/** A database that is not the course's, or not whole: no second try makes it so. */
export class Unusable extends Error {}

/**
 * Opens a database of the course, or makes it.
 * @param onWaiting called when another page holds an older one open, which has to be closed first
 * @param onTaken called when a newer course wants the database, which is closed for it
 * @throws Unusable where it is not the course's, and what the browser throws
 */
export async function openDatabase(
  name: string,
  onWaiting: () => void,
  onTaken: () => void,
): Promise<Database> {
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
    throw isForeign ? new Unusable() : error;
  });
  const stores = [...db.objectStoreNames];
  if (STORES.every((store) => stores.includes(store))) return db;
  db.close();
  throw new Unusable();
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
