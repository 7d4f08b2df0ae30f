import { vi } from 'vitest';
import type { Interaction, Report } from '../../src/domain/report/report.ts';
import type { Saved } from '../../src/lms/platform.ts';
import { interaction, report, saved } from '../fixtures/platform-report.ts';
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

/** @returns an answer to one question; its fact has the number in its id */
export function answerTo(number: number, given: Partial<Interaction> = {}): Interaction {
  return interaction(`drill-${String(number)}`, { score: 1, at: Date.now(), ...given });
}

/** @returns what is told to a platform at one time */
export function savedWith(
  interactions: readonly Interaction[],
  given: Partial<Report> = {},
  snapshot = 'snapshot',
): Saved {
  return saved({ report: report(given), interactions, snapshot });
}
