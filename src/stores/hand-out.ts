import type { Fact } from '../domain/record/fact.ts';
import type { Profile } from '../domain/record/profile.ts';
import { toRecordFile } from '../domain/record/record-file.ts';
import { saveFile } from './save-file.ts';

/** @returns the record as the text of one file; `now` in milliseconds since 1970 */
export function recordText(profile: Profile, facts: readonly Fact[], course: string, now: number): string {
  return JSON.stringify(toRecordFile(profile, facts, course, now), null, 1);
}

/** Hands a record to the browser as a file. @param text as `recordText` wrote it @param now milliseconds since 1970 */
export function handOut({ name }: Profile, text: string, now: number): void {
  const day = new Date(now).toISOString().slice(0, 10);
  saveFile(`${name.replace(/[\\/:*?"<>|\s]/g, '_')}-${day}.json`, 'application/json', text);
}
