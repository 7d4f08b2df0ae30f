import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostedRecord } from '../../src/lms/hosted-record.ts';
import { indexedDbRecord } from '../../src/records/indexed-db.ts';
import { memoryRecord } from '../../src/records/memory.ts';
import { SaveError } from '../../src/records/record-port.ts';
import type { RecordPort } from '../../src/records/record-port.ts';
import { LI, ZHANG, answered, describeRecordPort } from './record-port.ts';

const opened: RecordPort[] = [];
const tell = vi.fn();

async function open(): Promise<RecordPort> {
  const port = hostedRecord(await indexedDbRecord(undefined, 'lms-s1'), ZHANG.id, { tell });
  opened.push(port);
  return port;
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  for (const port of opened.splice(0)) port.close();
  vi.unstubAllGlobals();
  tell.mockClear();
});

describeRecordPort('a platform’s launch page', { open, reopen: open });

describe('what a platform is told', () => {
  it('are facts of its learner, as copies, once they are stored', async () => {
    const port = await open();
    const own = [answered('a', 10)];
    await port.append(ZHANG, own);
    await port.append(LI, [answered('b', 20)]);
    expect(tell.mock.calls).toEqual([[own]]);
    expect((tell.mock.calls as unknown[][][])[0]?.[0]).not.toBe(own);
  });

  it('is nothing that could not be stored', async () => {
    const full = { ...memoryRecord(), append: () => Promise.reject(new SaveError('full', null)) };
    const port = hostedRecord(full, ZHANG.id, { tell });
    await expect(port.append(ZHANG, [answered('a', 10)])).rejects.toBeInstanceOf(SaveError);
    expect(tell).not.toHaveBeenCalled();
  });

  it('is also what another window of the same record stores, however much', async () => {
    await open();
    const other = await indexedDbRecord(undefined, 'lms-s1');
    opened.push(other);
    await other.append(ZHANG, [answered('a', 10)]);
    await vi.waitFor(() => {
      expect(tell.mock.calls).toEqual([[[answered('a', 10)]]]);
    });
    const many = Array.from({ length: 30 }, (_, at) => answered(`m${String(at)}`, 20 + at));
    await other.append(ZHANG, many);
    await vi.waitFor(() => {
      expect(tell.mock.lastCall).toEqual([[answered('a', 10), ...many]]);
    });
  });

  it('leaves the record of other databases alone', async () => {
    const port = await open();
    await port.append(ZHANG, [answered('a', 10)]);
    const site = await indexedDbRecord();
    opened.push(site);
    expect(await site.profiles()).toEqual([]);
  });
});
