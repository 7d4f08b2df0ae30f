import type { Scope } from '../domain/offline/course-files.ts';
import { isWhole } from '../domain/offline/messages.ts';
import type { Ask, OfflineState } from '../domain/offline/messages.ts';
import { paceOf } from '../domain/offline/pace.ts';
import type { Connection } from '../domain/offline/pace.ts';
import { offlineWish, wishForTrainer } from '../stores/offline-wish.ts';
import { atRest } from './at-rest.ts';
import { showOffline } from './offline-line.ts';
import { rootPath } from './site-path.ts';

/** Files in a row where the learner asked for them. */
const ASKED = 6;
/** Milliseconds after which a service worker that says nothing has been stopped by the browser. */
const PATIENCE = 60_000;
/** Milliseconds without a hand after which nobody is in the middle of something. */
const QUIET = 1500;
/** Held by the tab that is fetching: what one has fetched is there for the next. */
const TURN = 'offline';
/** What tabs tell each other: there is more in the cache; nothing is to be fetched any more. */
type Word = 'changed' | 'stop';

/** This page fetches nothing more: a new version is about to take over. */
let isStopped = false;

/**
 * Ends fetching in all tabs and, when nothing is under way, lets a new version take over. A browser leaves the old worker
 * in its place as long as it is at work, and pages that ask for one file after the other keep it there.
 * @returns when the new version is in place
 */
export async function replaceWorker(waiting: ServiceWorker): Promise<void> {
  isStopped = true;
  const tabs = new BroadcastChannel('offline');
  tabs.postMessage('stop' satisfies Word);
  tabs.close();
  await navigator.locks.request(TURN, async () => {
    const isReplaced = new Promise((replaced) => {
      navigator.serviceWorker.addEventListener('controllerchange', replaced, { once: true });
    });
    waiting.postMessage({ type: 'SKIP_WAITING' });
    await isReplaced;
  });
}

/** Fetches what is missing of the course, at the pace that the connection allows, and shows how far it is. */
export async function fetchCourse(): Promise<void> {
  const { active: worker } = await navigator.serviceWorker.ready;
  if (!worker) return;
  const page = location.pathname.slice(rootPath().length);
  const { atOnce } = paceOf((navigator as Navigator & { readonly connection?: Connection }).connection);
  const others = new BroadcastChannel('offline');

  const show = (state: OfflineState, isFetching: boolean): void => {
    showOffline(state, isFetching, {
      all: () => void run('learner', ASKED),
      trainer: () => {
        wishForTrainer();
        void run('trainer', ASKED);
      },
    });
  };
  /** @returns false where it had to stop */
  const fetchScope = async (scope: Scope, most: number): Promise<boolean> => {
    for (;;) {
      const state = await ask(worker, { kind: 'more', page, scope, most });
      const done = isWhole(
        scope === 'near' ? state.near : scope === 'learner' ? state.learner : state.trainer,
      );
      show(state, state.trouble === null && !(done && scope !== 'near'));
      others.postMessage('changed' satisfies Word);
      if (state.trouble === 'network')
        addEventListener('online', () => void run(scope, most), { once: true });
      if (state.trouble !== null || done) return state.trouble === null;
      // A lesson is answered at the same time.
      if (!isStopped) await atRest(QUIET);
      if (isStopped) return false;
    }
  };
  const run = (scope: Scope, most: number): Promise<void> =>
    navigator.locks.request(TURN, async () => {
      if (isStopped || !(await fetchScope('near', ASKED))) return;
      if (scope !== 'near' && !(await fetchScope('learner', most))) return;
      if (scope === 'trainer') await fetchScope('trainer', most);
      else if (scope === 'near') show(await ask(worker, { kind: 'state', page }), false);
    });

  others.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data === 'stop') isStopped = true;
    if (isStopped) return;
    void ask(worker, { kind: 'state', page }).then((state) => {
      show(state, true);
    });
  });
  show(await ask(worker, { kind: 'state', page }), atOnce > 0);
  await run(atOnce === 0 ? 'near' : offlineWish().trainer ? 'trainer' : 'learner', atOnce);
}

function ask(worker: ServiceWorker, message: Ask): Promise<OfflineState> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<OfflineState>) => {
      resolve(data);
    };
    setTimeout(reject, PATIENCE);
    worker.postMessage(message, [port2]);
  });
}
