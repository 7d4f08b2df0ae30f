import { wireReadAloud } from '../enhance/read-aloud.ts';
import { whenRead } from '../enhance/reader.ts';
import { hostedRecord, launchedDatabase } from '../records/hosted.ts';
import { indexedDbRecord } from '../records/indexed-db.ts';
import { StorageRefused } from '../records/record-port.ts';
import type { RecordNotice, RecordPort } from '../records/record-port.ts';
import { notedFact, record } from '../stores/record.ts';

/** Milliseconds until a browser that does not open the record is told of. */
const PATIENCE = 6000;

/** Picks where the record is kept, opens it, and wakes what comes with a reader. */
export async function openRecord(): Promise<void> {
  tellNotices();
  wireReadAloud();
  // Before the record is read: what another page stores meanwhile may come later than its note.
  const noted = notedFact.get();
  const late = setTimeout(() => {
    const { ready, notices } = record.state.getState();
    if (!ready && notices.length === 0) record.state.setState({ notices: ['not-open-yet'] });
  }, PATIENCE);
  const hosted = await hostedRecord();
  const launched = hosted ? undefined : launchedDatabase();
  const isHosted = hosted !== null || launched !== undefined;
  if (isHosted) document.documentElement.dataset['hosted'] = '';
  const port = hosted ?? (await pickRecord(launched));
  // Pages that show the whole record say so; the others open a long one from its checkpoint.
  const whole = document.documentElement.dataset['record'] === 'whole';
  try {
    await record.open(port, whole);
  } catch {
    // It opened and then could not be read; the course is to be used all the same.
    port.close();
    await record.open(await inMemory([...port.notices, 'damaged-set-aside', 'not-kept']));
  }
  clearTimeout(late);
  // A platform brings back what a device has lost, and the note may be of another package's record.
  if (isHosted) return;
  const { watchLastFact } = await whenRead(() => import('../stores/last-fact.ts'));
  watchLastFact(noted);
}

async function pickRecord(database: string | undefined): Promise<RecordPort> {
  try {
    return await indexedDbRecord(() => {
      record.state.setState({ notices: ['older-page-open'] });
    }, database);
  } catch (error) {
    const notices = error instanceof StorageRefused ? error.notices : [];
    return inMemory([...notices, 'not-kept']);
  }
}

/** Few browsers keep nothing. */
async function inMemory(notices: readonly RecordNotice[]): Promise<RecordPort> {
  const { memoryRecord } = await whenRead(() => import('../records/memory.ts'));
  return memoryRecord(notices);
}

/** Most records have nothing to tell. */
function tellNotices(): void {
  const stop = record.state.subscribe(({ notices, saveFailed }) => {
    if (notices.length === 0 && saveFailed === null) return;
    stop();
    void whenRead(() => import('../enhance/notices.ts')).then(({ showNotices }) => {
      showNotices();
    });
  });
}
