import { NO_COPIES, afterCopy, parseCopies } from '../domain/offline/copy-reminder.ts';
import type { Copies } from '../domain/offline/copy-reminder.ts';
import { readKept, writeKept } from './kept.ts';
import type { Kept } from './kept.ts';

const COPIES: Kept<Copies> = { key: 'copies', empty: NO_COPIES, read: parseCopies };

/** @returns what this device knows of the copies of its record */
export function keptCopies(): Copies {
  return readKept(COPIES).value;
}

/** Changes what this device knows of the copies of its record. @returns how it is now */
export function keepCopies(change: (before: Copies) => Copies): Copies {
  const now = change(keptCopies());
  writeKept(COPIES, now);
  return now;
}

/** A copy has just left the browser, or the clipboard has it. */
export function noteCopy(): void {
  keepCopies(afterCopy);
}
