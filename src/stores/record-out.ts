import { noteCopy } from './copies.ts';
import { handOut, recordText } from './hand-out.ts';
import { record } from './record.ts';

/** The record of whoever is learning, as the text of one file. Resolves at once where it was read whole. */
async function currentText(): Promise<string> {
  await record.readWhole();
  const { profile, facts } = record.state.getState();
  return recordText(profile, facts, record.course, record.now());
}

/** Hands the record to the browser as a file. */
export async function downloadRecord(): Promise<void> {
  const text = await currentText();
  handOut(record.state.getState().profile, text, record.now());
  noteCopy();
}

/**
 * Copies the record.
 * @returns its text, and whether it is on the clipboard; plain http has no clipboard interface, so the old way is tried too
 */
export async function copyRecord(): Promise<{ readonly whole: string; readonly copied: boolean }> {
  const whole = await currentText();
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
