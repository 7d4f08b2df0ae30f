import { record } from '../stores/record.ts';
import type { RecordState } from '../stores/record-store.ts';
import { whenRead } from './reader.ts';
import { sitePath } from './site-path.ts';
import { NOTICE_TEXT } from '../text/notice.ts';

/** The page of the record has nothing to show then either. */
const WITHOUT_RECORD: readonly string[] = ['older-page-open', 'not-open-yet'];

/** Tells the learner at the top of the page what happened to the record, and what is safe. */
export function showNotices(): void {
  const place = document.querySelector('[data-notices]');
  if (!place) return;
  let shown = '';
  const show = ({ notices, saveFailed }: RecordState): void => {
    const names = [...notices, ...(saveFailed === null ? [] : [saveFailed])];
    if (names.join() === shown) return;
    shown = names.join();
    // Where nothing is kept, another page would start from nothing: the record is handed out right here.
    const kept = !notices.includes('not-kept');
    place.replaceChildren(
      ...names.map((name) => {
        const line = document.createElement('p');
        line.append(NOTICE_TEXT[name]);
        if (kept && !WITHOUT_RECORD.includes(name)) line.append(' ', recordLink());
        else if (name === 'not-kept') void offerWaysOut(line);
        return line;
      }),
    );
  };
  record.state.subscribe(show);
  show(record.state.getState());
}

function recordLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = sitePath('record/');
  link.textContent = NOTICE_TEXT.toRecord;
  return link;
}

async function offerWaysOut(line: HTMLElement): Promise<void> {
  const { waysOut } = await whenRead(() => import('./ways-out.ts'));
  line.append(' ', ...waysOut());
}
