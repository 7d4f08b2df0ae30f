import { SIGNS, untilLoaded } from './reader.ts';

/** Milliseconds without a hand: drills and record come first. */
const AT_REST = 3000;

/**
 * Offline use, installing and looking after the record's copies: all of it is loaded when the page has come to rest,
 * whether somebody has touched it or not, as it is to be there at the next visit whatever the network is then. No page
 * waits for it or fails without it.
 */
export function wireOffline(): void {
  void atRest()
    .then(() => untilLoaded(() => import('./offline-start.ts')))
    .then(({ startOffline }) => startOffline());
}

async function atRest(): Promise<void> {
  let touched = 0;
  const touch = ({ timeStamp }: Event): void => {
    touched = timeStamp;
  };
  for (const sign of SIGNS) addEventListener(sign, touch, { capture: true, passive: true });
  if (document.readyState !== 'complete')
    await new Promise((loaded) => {
      addEventListener('load', loaded, { once: true });
    });
  touched = Math.max(touched, performance.now());
  for (let left = AT_REST; left > 0; left = touched + AT_REST - performance.now())
    await new Promise((later) => setTimeout(later, left));
  for (const sign of SIGNS) removeEventListener(sign, touch, true);
  await new Promise<unknown>((idle) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(idle);
    else setTimeout(idle, 1000);
  });
}
