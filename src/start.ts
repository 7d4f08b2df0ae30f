/** The one start file: picks where the record is kept and wakes what every page has. */
import { showNotices } from './enhance/notices.ts';
import { wireThemeSwitch } from './enhance/theme-switch.ts';
import { indexedDbRecord } from './records/indexed-db.ts';
import { record } from './stores/record.ts';

wireThemeSwitch();
showNotices();
await record.open(await indexedDbRecord());
