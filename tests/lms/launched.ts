import { vi } from 'vitest';
import type { Interaction, Report } from '../../src/domain/report/report.ts';
import type { Saved } from '../../src/lms/platform.ts';
import { storageOf } from '../../src/stores/storage-double.ts';

/** Gives a test in Node what a page has: a storage, a storage of the tab, and the event that the network is back. */
export function stubPage(): { readonly comeOnline: () => void } {
  const heard = new Set<() => void>();
  // The client library of cmi5 looks for it when it is loaded.
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('localStorage', storageOf({}));
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => heard.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => heard.delete(listener));
  return {
    comeOnline: () => {
      for (const listener of heard) listener();
    },
  };
}

/** @returns a report of a module of which nothing is done, but for what is given */
export function reportWith(change: Partial<Report>): Report {
  return { completed: false, success: 'unknown', score: null, progress: 0, objectives: [], ...change };
}

/** @returns an answer to one question; its fact has the number in its id */
export function answerTo(number: number, change: Partial<Interaction> = {}): Interaction {
  return {
    fact: number.toString(16).padStart(32, '0'),
    id: `drill-${String(number)}`,
    type: 'fill-in',
    objective: 'module-service-awareness',
    question: '客户来了，先（　）',
    responses: ['微笑'],
    correct: ['微笑'],
    score: 1,
    at: Date.now(),
    ms: 4000,
    ...change,
  };
}

/** @returns what is told to a platform at one time */
export function savedWith(
  interactions: readonly Interaction[],
  report: Partial<Report> = {},
  snapshot = 'snapshot',
): Saved {
  return { report: reportWith(report), interactions, snapshot, place: '' };
}
