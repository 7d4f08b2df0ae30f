import { showNotices } from '../enhance/notices.ts';
import { wireReadAloud } from '../enhance/read-aloud.ts';
import { indexedDbRecord } from '../records/indexed-db.ts';
import { memoryRecord } from '../records/memory.ts';
import { StorageRefused } from '../records/record-port.ts';
import type { RecordPort } from '../records/record-port.ts';
import { record } from '../stores/record.ts';

/** Picks where the record is kept, opens it, and wakes what comes with a reader. */
export async function openRecord(): Promise<void> {
  showNotices();
  wireReadAloud();
  const port = await pickRecord();
  // Pages that show the whole record say so; the others open a long one from its checkpoint.
  const whole = document.documentElement.dataset['record'] === 'whole';
  try {
    await record.open(port, whole);
  } catch {
    // It opened and then could not be read; the course is to be used all the same.
    port.close();
    await record.open(memoryRecord([...port.notices, 'damaged-set-aside', 'not-kept']));
  }
}

async function pickRecord(): Promise<RecordPort> {
  try {
    return await indexedDbRecord(() => {
      record.state.setState({ notices: ['older-page-open'] });
    });
  } catch (error) {
    const notices = error instanceof StorageRefused ? error.notices : [];
    return memoryRecord([...notices, 'not-kept']);
  }
}
