import { whenRead } from './reader.ts';

/** Milliseconds: drills and record come first. */
const LATER = 3000;

/**
 * Offline use, installing and looking after the record's copies: all of it is loaded for somebody who reads, when the
 * page has come to rest. No page waits for it or fails without it.
 */
export function wireOffline(): void {
  void whenRead(async () => {
    await atRest();
    return import('./offline-start.ts');
  }).then(({ startOffline }) => startOffline());
}

async function atRest(): Promise<void> {
  await new Promise((later) => setTimeout(later, LATER));
  if (document.readyState !== 'complete')
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true });
    });
  await new Promise<unknown>((idle) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(idle);
    else setTimeout(idle, 1000);
  });
}
