import { downloadRecord } from '../stores/record-out.ts';
import { record } from '../stores/record.ts';
import { sitePath } from './site-path.ts';
import { TEXT } from '../text/zh.ts';

/** Tells the learner at the top of the page what happened to the record, and what is safe. */
export function showNotices(): void {
  const place = document.querySelector('[data-notices]');
  if (!place) return;
  let shown = '';
  record.state.subscribe(({ notices, saveFailed }) => {
    const names = [...notices, ...(saveFailed === null ? [] : [saveFailed])];
    if (names.join() === shown) return;
    shown = names.join();
    // Where nothing is kept, another page would start from nothing: the record is handed out right here.
    const kept = !notices.includes('not-kept');
    place.replaceChildren(
      ...names.map((name) => {
        const line = document.createElement('p');
        line.append(TEXT.notice[name]);
        if (kept) line.append(' ', recordLink());
        else if (name === 'not-kept') line.append(' ', exportButton());
        return line;
      }),
    );
  });
}

function recordLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = sitePath('record/');
  link.textContent = TEXT.notice.toRecord;
  return link;
}

function exportButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = TEXT.record.download;
  button.addEventListener('click', downloadRecord);
  return button;
}
