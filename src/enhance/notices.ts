import { copyRecord, downloadRecord } from '../stores/record-out.ts';
import { record } from '../stores/record.ts';
import { sitePath } from './site-path.ts';
import { NOTICE_TEXT } from '../text/notice.ts';
import { RECORD_TEXT } from '../text/record.ts';

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
        line.append(NOTICE_TEXT[name]);
        if (kept && name !== 'older-page-open') line.append(' ', recordLink());
        else if (name === 'not-kept') line.append(' ', ...waysOut());
        return line;
      }),
    );
  });
}

function recordLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = sitePath('record/');
  link.textContent = NOTICE_TEXT.toRecord;
  return link;
}

/** The record as a file, or as text where the browser downloads nothing (WeChat). */
function waysOut(): readonly (HTMLElement | string)[] {
  const said = document.createElement('span');
  const text = document.createElement('textarea');
  text.className = 'field';
  text.readOnly = true;
  text.rows = 4;
  text.hidden = true;
  text.setAttribute('aria-label', RECORD_TEXT.copy);
  return [
    button(RECORD_TEXT.download, () => {
      void downloadRecord().then(() => {
        said.textContent = RECORD_TEXT.exported;
      });
    }),
    ' ',
    button(RECORD_TEXT.copy, () => {
      void copyRecord().then(({ whole, copied }) => {
        text.value = whole;
        said.textContent = copied ? RECORD_TEXT.copied : RECORD_TEXT.copyFailed;
        text.hidden = copied;
      });
    }),
    ' ',
    said,
    text,
  ];
}

function button(name: string, onClick: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', onClick);
  return element;
}
