/** What a hand does to a page that is being read. */
export const SIGNS = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'scroll',
  'keydown',
  'focusin',
] as const;
/** What needs the record, once it comes this near. */
const NEEDS = 'astro-island, [data-lesson-end]';
const NEAR = '400px';

/** Milliseconds until what could not be loaded is tried again, at the latest. */
const PATIENCE = 10_000;

let reader: Promise<void> | undefined;

/**
 * Loads code once somebody reads; where the network is gone, again when it is back.
 * @param load imports it
 */
export async function whenRead<T>(load: () => Promise<T>): Promise<T> {
  await readerCome();
  return untilLoaded(load);
}

/** Loads code; where the network is gone, again when it is back. */
async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await load();
    } catch {
      await new Promise((back) => {
        addEventListener('online', back, { once: true });
        setTimeout(back, PATIENCE);
      });
    }
  }
}

/**
 * Waits for somebody who reads. A lesson's first view is text: the record and everything else that nobody misses before
 * the first scroll is loaded then, at once only where a record of theirs is to be shown.
 *
 * @returns a promise that is settled at the first sign of a hand, when a drill or the end of the lesson comes near, when
 * somebody was here before, or at once on pages that are nothing without the record (`record` of
 * `layouts/Page.astro`)
 */
function readerCome(): Promise<void> {
  reader ??= new Promise((resolve) => {
    const come = (): void => {
      observer.disconnect();
      for (const sign of SIGNS) removeEventListener(sign, come, true);
      resolve();
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: NEAR },
    );
    const known = isKnown();
    if (known || document.documentElement.dataset['record'] !== 'later') {
      come();
      return;
    }
    void hasRecord().then((has) => {
      if (has) come();
    });
    for (const sign of SIGNS) addEventListener(sign, come, { capture: true, passive: true });
    // An island has no box of its own.
    for (const island of document.querySelectorAll(NEEDS))
      observer.observe(island.firstElementChild ?? island);
  });
  return reader;
}

const VISITED = 'visited';

/** It is not the first page that is opened on this device: its reader comes back, and most of the rest is here already. */
function isKnown(): boolean {
  try {
    const known = localStorage.getItem(VISITED) !== null;
    localStorage.setItem(VISITED, '');
    return known;
  } catch {
    return false;
  }
}

/** Somebody has learned here, though the browser was closed before it kept the note above. */
async function hasRecord(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).length > 0;
  } catch {
    // An old Firefox does not tell; a browser that keeps nothing has no record.
    return false;
  }
}
