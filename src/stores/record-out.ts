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
