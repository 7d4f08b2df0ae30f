import { copyRecord, downloadRecord } from '../stores/record-out.ts';
import { RECORD_TEXT } from '../text/record.ts';

/** The record as a file, or as text where the browser downloads nothing (WeChat). */
export function waysOut(): readonly (HTMLElement | string)[] {
  const said = document.createElement('span');
  const text = document.createElement('textarea');
  text.className = 'field';
  text.readOnly = true;
  text.rows = 4;
  text.hidden = true;
  text.setAttribute('aria-label', RECORD_TEXT.copy);
  const failed = (): void => {
    said.textContent = RECORD_TEXT.exportFailed;
  };
  return [
    button(RECORD_TEXT.download, () => {
      downloadRecord().then(() => {
        said.textContent = RECORD_TEXT.exported;
      }, failed);
    }),
    ' ',
    button(RECORD_TEXT.copy, () => {
      copyRecord().then(({ whole, copied }) => {
        text.value = whole;
        said.textContent = copied ? RECORD_TEXT.copied : RECORD_TEXT.copyFailed;
        text.hidden = copied;
      }, failed);
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
