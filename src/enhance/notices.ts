import { record } from '../stores/record.ts';
import { TEXT } from '../text/zh.ts';

/** Tells the learner at the top of the page what happened to the record, and what is safe. */
export function showNotices(): void {
  const place = document.querySelector('[data-notices]');
  if (!place) return;
  let shown = '';
  record.state.subscribe(({ notices, saveFailed }) => {
    const lines = [...notices, ...(saveFailed === null ? [] : [saveFailed])].map(
      (notice) => TEXT.notice[notice],
    );
    if (lines.join() === shown) return;
    shown = lines.join();
    place.replaceChildren(...lines.map(paragraph));
  });
}

function paragraph(text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = '/record/';
  link.textContent = TEXT.notice.toRecord;
  const line = document.createElement('p');
  line.append(text, ' ', link);
  return line;
}
