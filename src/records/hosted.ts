import type { RecordPort } from './record-port.ts';

/** What the launch page of a package has for the pages in its frame. */
export interface Host {
  readonly courseRecord?: Promise<RecordPort> | undefined;
}

/** @returns the record of the launch page around this page; null where there is none, as on every public page */
export async function hostedRecord(): Promise<RecordPort | null> {
  try {
    const port = window.parent === window ? null : await (window.parent as Host).courseRecord;
    if (!port) return null;
    return {
      ...port,
      get notices() {
        return port.notices;
      },
      onChange(listener) {
        const stop = port.onChange(listener);
        // The launch page stays when this page goes.
        addEventListener('pagehide', ({ persisted }) => {
          if (!persisted) stop();
        });
        return stop;
      },
      // It is not this page's to close.
      close: () => undefined,
    };
  } catch {
    // The frame belongs to somebody else.
    return null;
  }
}

/** Under this name a launch page notes its database, as long as it is open. @param course path of the package's course */
export function launchKey(course: string): string {
  return `lms-record ${course}`;
}

/**
 * A page of a package that is opened in a tab of its own has no launch page around it. It goes on with the same record,
 * and the launch page hears of what it stores.
 * @returns the name of the database; undefined for every other page
 */
export function launchedDatabase(): string | undefined {
  const { base, index } = document.documentElement.dataset;
  // Only pages of packages name their files in full.
  if (base === undefined || index === undefined) return undefined;
  try {
    return localStorage.getItem(launchKey(new URL(base, location.href).pathname)) ?? undefined;
  } catch {
    return undefined;
  }
}
