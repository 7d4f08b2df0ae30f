/** The one start file: picks where the record is kept and wakes what every page has. */
import { showNotices } from '../enhance/notices.ts';
import { wireEditionSwitch } from '../enhance/edition-switch.ts';
import { wireReadAloud } from '../enhance/read-aloud.ts';
import { wireSearch } from '../enhance/search-dialog.ts';
import { wireThemeSwitch } from '../enhance/theme-switch.ts';
import { indexedDbRecord } from '../records/indexed-db.ts';
import { memoryRecord } from '../records/memory.ts';
import { StorageRefused } from '../records/record-port.ts';
import type { RecordPort } from '../records/record-port.ts';
import { record } from '../stores/record.ts';

wireThemeSwitch();
wireEditionSwitch();
wireSearch();
wireReadAloud();
showNotices();
void start();

async function start(): Promise<void> {
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
