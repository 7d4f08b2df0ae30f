import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DATABASE, DATABASE_VERSION, indexedDbRecord } from '../../src/records/indexed-db.ts';
import type { Change, RecordPort } from '../../src/records/record-port.ts';
import { SaveError, StorageRefused } from '../../src/records/record-port.ts';
import recordV2 from '../fixtures/record-v2.json' with { type: 'json' };
import { ZHANG, answered, describeRecordPort, draft } from './record-port.ts';

const opened: RecordPort[] = [];

async function open(): Promise<RecordPort> {
  const port = await indexedDbRecord();
  opened.push(port);
  return port;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const port of opened.splice(0)) port.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describeRecordPort('IndexedDB', { open, reopen: open });

describe('a database that cannot be used', () => {
  it('is set aside, said so and left as it was, when a newer course made it', async () => {
    const newer = await openDB(DATABASE, DATABASE_VERSION + 1, {
      upgrade: (db) => void db.createObjectStore('facts', { keyPath: 'id' }),
    });
    await newer.put('facts', { id: 'from-the-future' });
    newer.close();
    const port = await open();
    await port.append(ZHANG, [answered('a', 10)]);
    expect(port.notices).toEqual(['newer-set-aside']);
    const untouched = await openDB(DATABASE, DATABASE_VERSION + 1);
    expect(await untouched.getAll('facts')).toEqual([{ id: 'from-the-future' }]);
    untouched.close();
  });

  it('is set aside, said so and left as it was, when a store is missing', async () => {
    const broken = await openDB(DATABASE, DATABASE_VERSION, {
      upgrade: (db) => void db.createObjectStore('profiles', { keyPath: 'id' }),
    });
    broken.close();
    const port = await open();
    await port.append(ZHANG, [answered('a', 10)]);
    expect(port.notices).toEqual(['damaged-set-aside']);
    const untouched = await openDB(DATABASE);
    expect([...untouched.objectStoreNames]).toEqual(['profiles']);
    untouched.close();
  });

  it('stays set aside at the next start, with what was learned since', async () => {
    (await openDB(DATABASE, DATABASE_VERSION + 1)).close();
    const port = await open();
    await port.append(ZHANG, [answered('a', 10)]);
    port.close();
    expect(await (await open()).facts(ZHANG.id)).toEqual([answered('a', 10)]);
  });
});

/** The database as version 1 of it made it; frozen. */
async function version1(): Promise<void> {
  const db = await openDB(DATABASE, 1, {
    upgrade(made) {
      made.createObjectStore('profiles', { keyPath: 'id' });
      made.createObjectStore('facts', { keyPath: ['profile', 'id'] }).createIndex('byProfile', 'profile');
      made.createObjectStore('drafts', { keyPath: ['profile', 'drill'] }).createIndex('byProfile', 'profile');
    },
  });
  await db.put('profiles', ZHANG);
  for (const row of recordV2.facts) await db.put('facts', { ...row, profile: ZHANG.id });
  await db.put('drafts', { ...draft('six-ones-chair', 5, '椅'), profile: ZHANG.id });
  db.close();
}

describe('a database of version 1', () => {
  it('is brought up with everything in it', async () => {
    await version1();
    const port = await open();
    expect(port.notices).toEqual([]);
    expect(await port.profiles()).toEqual([ZHANG]);
    expect(await port.facts(ZHANG.id)).toHaveLength(recordV2.facts.length);
    expect(await port.facts(ZHANG.id, 0)).toEqual(await port.facts(ZHANG.id));
    expect(await port.drafts(ZHANG.id)).toEqual([draft('six-ones-chair', 5, '椅')]);
  });

  it('waits for the page of an older course that has it open, and says so', async () => {
    await version1();
    const older = await openDB(DATABASE, 1);
    const waiting = vi.fn();
    const opening = indexedDbRecord(waiting);
    await vi.waitFor(() => {
      expect(waiting).toHaveBeenCalled();
    });
    older.close();
    const port = await opening;
    opened.push(port);
    expect(await port.profiles()).toEqual([ZHANG]);
  });

  it('does not wait for pages of this course when a newer one comes', async () => {
    const port = await open();
    const newer = await openDB(DATABASE, DATABASE_VERSION + 1);
    newer.close();
    await expect(port.append(ZHANG, [answered('a', 10)])).rejects.toBeInstanceOf(SaveError);
  });
});

describe('databases that cannot be used, one after another', () => {
  it('are given up after some tries, and the reason is told once', async () => {
    for (const name of [DATABASE, `${DATABASE}-2`, `${DATABASE}-3`]) {
      (await openDB(name, DATABASE_VERSION + 1)).close();
    }
    const failed = indexedDbRecord();
    await expect(failed).rejects.toBeInstanceOf(StorageRefused);
    await expect(failed).rejects.toHaveProperty('notices', ['newer-set-aside']);
  });
});

describe('facts that cannot be read', () => {
  it('are told of and stay in the database, and the others are shown', async () => {
    const port = await open();
    await port.append(ZHANG, [answered('a', 10)]);
    const db = await openDB(DATABASE);
    await db.put('facts', { profile: ZHANG.id, id: 'torn', v: 1, at: 'yesterday' });
    await db.put('facts', { profile: ZHANG.id, id: 'future', v: 99, at: 5, kind: 'dreamt' });
    expect(await port.facts(ZHANG.id)).toEqual([answered('a', 10)]);
    expect(port.notices).toEqual(['facts-set-aside']);
    expect(await db.count('facts')).toBe(3);
    db.close();
  });
});

describe('drafts and people that cannot be read', () => {
  it('are left out, and what can be read of a draft is kept', async () => {
    const port = await open();
    const db = await openDB(DATABASE);
    await db.put('drafts', { profile: ZHANG.id, drill: 'torn' });
    const half = { drill: 'half', lesson: 'six-ones', blank: 0, at: 1 };
    await db.put('drafts', { profile: ZHANG.id, ...half, answers: [7, '椅'] });
    await db.put('profiles', { id: ZHANG.id, name: 7 });
    db.close();
    expect(await port.drafts(ZHANG.id)).toEqual([{ ...half, answers: ['', '椅'] }]);
    expect(await port.profiles()).toEqual([]);
  });
});

describe('a save that fails', () => {
  it('says that the disk is full, and stores none of the facts', async () => {
    const port = await open();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add');
    add.mockImplementation(function (this: IDBObjectStore, row: { id: string }) {
      if (row.id === 'b') throw new DOMException('full', 'QuotaExceededError');
      return this.put(row);
    });
    const both = [answered('a', 10), answered('b', 20)];
    await expect(port.append(ZHANG, both)).rejects.toMatchObject({ reason: 'full' });
    expect(await port.facts(ZHANG.id)).toEqual([]);
  });

  it('is told for people and drafts alike, and nobody hears of it', async () => {
    const [port, other] = [await open(), await open()];
    const heard = vi.fn();
    other.onChange(heard);
    const full = (['put', 'add'] as const).map((method) =>
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
    );
    await expect(port.saveProfile(ZHANG)).rejects.toMatchObject({ reason: 'full' });
    await expect(port.startWith(ZHANG)).rejects.toMatchObject({ reason: 'full' });
    await expect(port.saveDraft(ZHANG.id, draft('x', 1, '椅'))).rejects.toMatchObject({ reason: 'full' });
    await expect(port.append(ZHANG, [answered('a', 10)])).rejects.toMatchObject({ reason: 'full' });
    for (const one of full) one.mockRestore();
    await port.append({ ...ZHANG, id: 'p-last' }, [answered('a', 10)]);
    await vi.waitFor(() => {
      expect(heard.mock.calls).toEqual([[{ profile: 'p-last', added: [answered('a', 10)] }]]);
    });
  });

  it('is told as a SaveError whatever the cause', async () => {
    const port = await open();
    port.close();
    await expect(port.append(ZHANG, [answered('a', 10)])).rejects.toBeInstanceOf(SaveError);
  });
});

describe('a browser that keeps nothing', () => {
  it('is told as refused, without IndexedDB at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(indexedDbRecord()).rejects.toBeInstanceOf(StorageRefused);
  });

  it('is told as refused, when opening is forbidden', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await expect(indexedDbRecord()).rejects.toBeInstanceOf(StorageRefused);
  });
});

describe('two pages', () => {
  it('hear of each other’s changes', async () => {
    const [one, other] = [await open(), await open()];
    const heard = new Promise<Change>((resolve) => other.onChange(resolve));
    await one.append(ZHANG, [answered('a', 10)]);
    expect(await heard).toEqual({ profile: ZHANG.id, added: [answered('a', 10)] });
    expect(await other.facts(ZHANG.id)).toEqual([answered('a', 10)]);
  });

  it('hear nothing of their own changes, and nothing once they stop listening', async () => {
    const [one, other] = [await open(), await open()];
    const [heardByOne, heardByOther] = [vi.fn(), vi.fn()];
    one.onChange(heardByOne)();
    other.onChange(heardByOther);
    await other.append(ZHANG, [answered('a', 10)]);
    await one.append({ ...ZHANG, id: 'p-last' }, [answered('b', 20)]);
    await vi.waitFor(() => {
      expect(heardByOther.mock.calls).toEqual([[{ profile: 'p-last', added: [answered('b', 20)] }]]);
    });
    expect(heardByOne).not.toHaveBeenCalled();
  });
});
