/**
 * Offline use, installing and looking after the record's copies: all of it is loaded when the page has come to rest,
 * and no page waits for it or fails without it.
 */
export function wireOffline(): void {
  const begin = (): void => {
    const load = (): void => {
      // Without a network it is for the next page.
      void import('./offline-start.ts').then(
        ({ startOffline }) => startOffline(),
        () => undefined,
      );
    };
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 1000);
  };
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin, { once: true });
}
