import { copyRecord, downloadRecord } from '../stores/record-out.ts';
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
  link.textContent = TEXT.notice.toRecord;
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
  text.setAttribute('aria-label', TEXT.record.copy);
  return [
    button(TEXT.record.download, () => {
      void downloadRecord().then(() => {
        said.textContent = TEXT.record.exported;
      });
    }),
    ' ',
    button(TEXT.record.copy, () => {
      void copyRecord().then(({ whole, copied }) => {
        text.value = whole;
        said.textContent = copied ? TEXT.record.copied : TEXT.record.copyFailed;
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
