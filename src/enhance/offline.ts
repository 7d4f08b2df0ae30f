import { SIGNS, whenRead } from './reader.ts';
import { registerWorker } from './register-worker.ts';

/** Milliseconds without a hand: drills and record come first. */
const AT_REST = 3000;

/**
 * Offline use, installing and looking after the record's copies. The worker is registered when the page has come to
 * rest, whether somebody has touched it or not: it is to be there at the next visit, whatever the network is then. The
 * rest is loaded for somebody who reads. No page waits for it or fails without it.
 */
export function wireOffline(): void {
  void startAtRest();
}

async function startAtRest(): Promise<void> {
  await atRest();
  const registration = await registerWorker();
  // The worker has the page's own module; who has looked at one page only is not made to pay for all the others.
  const { startOffline } = await whenRead(() => import('./offline-start.ts'));
  await startOffline(registration);
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
