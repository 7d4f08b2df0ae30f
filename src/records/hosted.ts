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
