import { toRecordFile } from '../domain/record/record-file.ts';
import { record } from './record.ts';

/** The record of whoever is learning, as the text of one file. */
export function recordText(): string {
  const { profile, facts } = record.state.getState();
  return JSON.stringify(toRecordFile(profile, facts, record.course, record.now()), null, 1);
}

/** Hands the record to the browser as a file. */
export function downloadRecord(): void {
  const url = URL.createObjectURL(new Blob([recordText()], { type: 'application/json' }));
  const link = document.createElement('a');
  const { name } = record.state.getState().profile;
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|\s]/g, '_')}-${new Date(record.now()).toISOString().slice(0, 10)}.json`;
  link.click();
  // The browser has to have read it first.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Copies a text. @returns whether it is on the clipboard; plain http has no clipboard interface, so the old way is tried too */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
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
}
