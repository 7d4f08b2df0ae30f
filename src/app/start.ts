/** The one start file: wakes what every page has at once, and the record with everything else when somebody reads. */
import { wireEditionSwitch } from '../enhance/edition-switch.ts';
import { wireOffline } from '../enhance/offline.ts';
import { whenRead } from '../enhance/reader.ts';
import { wireSearch } from '../enhance/search.ts';
import { wireThemeSwitch } from '../enhance/theme-switch.ts';

wireThemeSwitch();
wireEditionSwitch();
wireSearch();
wireOffline();
void whenRead(() => import('./open-record.ts')).then(({ openRecord }) => openRecord());
