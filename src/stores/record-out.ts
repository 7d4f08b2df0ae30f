import { toRecordFile } from '../domain/record/record-file.ts';
import { noteCopy } from './copies.ts';
import { record } from './record.ts';
import { saveFile } from './save-file.ts';

/** The record of whoever is learning, as the text of one file. Resolves at once where it was read whole. */
async function recordText(): Promise<string> {
  await record.readWhole();
  const { profile, facts } = record.state.getState();
  return JSON.stringify(toRecordFile(profile, facts, record.course, record.now()), null, 1);
}

/** Hands the record to the browser as a file. */
export async function downloadRecord(): Promise<void> {
  const text = await recordText();
  const { name } = record.state.getState().profile;
  const day = new Date(record.now()).toISOString().slice(0, 10);
  saveFile(`${name.replace(/[\\/:*?"<>|\s]/g, '_')}-${day}.json`, 'application/json', text);
  noteCopy();
}

/**
 * Copies the record.
 * @returns its text, and whether it is on the clipboard; plain http has no clipboard interface, so the old way is tried too
 */
export async function copyRecord(): Promise<{ readonly whole: string; readonly copied: boolean }> {
  const whole = await recordText();
  try {
    await navigator.clipboard.writeText(whole);
    noteCopy();
    return { whole, copied: true };
  } catch {
    const copied = copyTheOldWay(whole);
    if (copied) noteCopy();
    return { whole, copied };
  }
}

function copyTheOldWay(text: string): boolean {
  const focus = document.activeElement as HTMLElement | null;
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a secure context
  const done = document.execCommand('copy');
  area.remove();
  focus?.focus();
  return done;
}
