import { atRest } from './at-rest.ts';
import { whenRead } from './reader.ts';
import { registerWorker } from './register-worker.ts';

/** Milliseconds without a hand: drills and record come first. */
const QUIET = 3000;

/**
 * Offline use, installing and looking after the record's copies. The worker is registered when the page has come to
 * rest, whether somebody has touched it or not: it is to be there at the next visit, whatever the network is then. The
 * rest is loaded for somebody who reads. No page waits for it or fails without it.
 */
export function wireOffline(): void {
  void startAtRest();
}

async function startAtRest(): Promise<void> {
  await atRest(QUIET);
  const registration = await registerWorker();
  // The worker has the page's own module; who has looked at one page only is not made to pay for all the others.
  const { startOffline } = await whenRead(() => import('./offline-start.ts'));
  await startOffline(registration);
}
