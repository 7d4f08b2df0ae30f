import type { Page } from '@playwright/test';

export const DATABASE = 'service-from-the-heart';

/** A page of the site that has no scripts, so that the database is this test's alone. */
export async function bareOrigin(page: Page): Promise<void> {
  await page.goto('/icon.svg');
}

interface Shape {
  readonly version: number;
  /** Names of the object stores, and the rows of each. */
  readonly stores: Readonly<Record<string, readonly object[]>>;
}

/** Makes the course's database as some other program left it. */
export function makeDatabase(page: Page, shape: Shape): Promise<void> {
  return page.evaluate(
    async ([name, { version, stores }]) => {
      const request = indexedDB.open(name, version);
      await new Promise((resolve, reject) => {
        request.onupgradeneeded = () => {
          for (const [store, rows] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, { autoIncrement: true });
            for (const row of rows) made.put(row);
          }
        };
        request.onsuccess = resolve;
        request.onerror = reject;
      });
      request.result.close();
    },
    [DATABASE, shape] as const,
  );
}

/** Works on the database without an end, so that no other page can open it. */
export async function stall(page: Page): Promise<{ release(): Promise<void> }> {
  await page.evaluate(
    (name) =>
      new Promise<void>((begun) => {
        const opening = indexedDB.open(name, 1);
        let isOver = false;
        addEventListener('release', () => {
          isOver = true;
        });
        opening.onupgradeneeded = () => {
          const store = opening.result.createObjectStore('rows');
          const goOn = (): void => {
            if (isOver) opening.transaction?.abort();
            else store.get(0).onsuccess = goOn;
          };
          goOn();
          begun();
        };
      }),
    DATABASE,
  );
  return { release: () => page.evaluate(() => void dispatchEvent(new Event('release'))) };
}

/** Takes the newest fact out of the course's database. @returns of what kind it was */
export function dropNewest(page: Page): Promise<string | undefined> {
  return page.evaluate(async (name) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const change = opening.result.transaction('facts', 'readwrite');
    const reading = change.objectStore('facts').getAll();
    await new Promise((resolve) => (reading.onsuccess = resolve));
    const facts = reading.result as { profile: string; id: string; at: number; kind: string }[];
    const newest = facts.reduce((one, other) => (other.at > one.at ? other : one));
    change.objectStore('facts').delete([newest.profile, newest.id]);
    await new Promise((resolve) => (change.oncomplete = resolve));
    opening.result.close();
    return newest.kind;
  }, DATABASE);
}

/** Puts rows into a store of the course's database as it is. */
export function putRows(page: Page, store: string, rows: readonly object[]): Promise<void> {
  return page.evaluate(
    async ([name, into, all]) => {
      const request = indexedDB.open(name);
      await new Promise((resolve) => (request.onsuccess = resolve));
      const transaction = request.result.transaction(into, 'readwrite');
      for (const row of all) transaction.objectStore(into).put(row);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      request.result.close();
    },
    [DATABASE, store, rows] as const,
  );
}

/** @returns version of the course's database, and all that is in it */
export function contents(page: Page): Promise<Shape> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open(name);
    await new Promise((resolve) => (request.onsuccess = resolve));
    const { version, objectStoreNames } = request.result;
    const stores: Record<string, object[]> = {};
    for (const store of objectStoreNames) {
      const all = request.result.transaction(store).objectStore(store).getAll();
      await new Promise((resolve) => (all.onsuccess = resolve));
      stores[store] = all.result as object[];
    }
    request.result.close();
    return { version, stores };
  }, DATABASE);
}

/** From now on, also on pages to come, the browser has no room for rows of this store, until `allow` is called. */
export async function refuse(page: Page, store: string): Promise<{ allow: () => Promise<void> }> {
  await page.evaluate((name) => {
    const state = window as unknown as { refused: boolean };
    state.refused = true;
    for (const method of ['put', 'add'] as const) {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its store below
      const write = IDBObjectStore.prototype[method];
      IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...args) {
        if (state.refused && this.name === name) throw new DOMException('full', 'QuotaExceededError');
        return write.apply(this, args);
      };
    }
  }, store);
  return {
    allow: () =>
      page.evaluate(() => {
        (window as unknown as { refused: boolean }).refused = false;
      }),
  };
}

/** Keeps a store busy, so that nothing is saved in it until `release` is called: a slow device. */
export async function occupy(page: Page, store: string): Promise<{ release: () => Promise<void> }> {
  await page.evaluate(
    async ([name, busy]) => {
      const request = indexedDB.open(name);
      await new Promise((resolve) => (request.onsuccess = resolve));
      const state = window as unknown as { occupied: boolean };
      state.occupied = true;
      const rows = request.result.transaction(busy, 'readwrite').objectStore(busy);
      const goOn = (): void => {
        if (state.occupied) rows.count().onsuccess = goOn;
        else request.result.close();
      };
      goOn();
    },
    [DATABASE, store] as const,
  );
  return {
    release: () =>
      page.evaluate(() => {
        (window as unknown as { occupied: boolean }).occupied = false;
      }),
  };
}
