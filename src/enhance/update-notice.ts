import { UPDATE_TEXT } from '../text/offline.ts';
import { isBusy, mayInterrupt } from './busy.ts';
import { replaceWorker } from './offline-fetch.ts';
import { quietNotice } from './quiet-notice.ts';

/** The learner does not want to hear of it again in this tab. */
const LATER = 'update-later';
/** Milliseconds in which another page says that it is busy. */
const PATIENCE = 300;

/** Tells of a new version that is ready, and puts it in place in all tabs when the learner says so. */
export function watchUpdates(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  // The very first worker takes over a page that is up to date.
  let isUpdate = serviceWorker.controller !== null;
  const pages = new BroadcastChannel('update');
  pages.addEventListener('message', ({ data }) => {
    if (data === 'busy?' && isBusy()) pages.postMessage('busy');
  });
  serviceWorker.addEventListener('controllerchange', () => {
    if (isUpdate) reloadWhenFree();
    isUpdate = true;
  });
  const tell = (): void => {
    if (registration.waiting && serviceWorker.controller) offer(registration, pages);
  };
  const watch = (): void => {
    registration.installing?.addEventListener('statechange', tell);
  };
  registration.addEventListener('updatefound', watch);
  watch();
  tell();
}

let told: HTMLElement | undefined;

function offer(registration: ServiceWorkerRegistration, pages: BroadcastChannel): void {
  if (told || !mayInterrupt() || sessionStorage.getItem(LATER) !== null) return;
  const notice = quietNotice(UPDATE_TEXT.ready, [
    {
      name: UPDATE_TEXT.apply,
      press: () => {
        void apply(registration, pages).then((words) => {
          const [line] = notice.getElementsByTagName('p');
          if (line) line.textContent = words;
        });
      },
    },
    {
      name: UPDATE_TEXT.later,
      press: () => {
        sessionStorage.setItem(LATER, '1');
        notice.remove();
      },
    },
  ]);
  told = notice;
}

/** @returns what is to be said: that it is under way, or why it cannot be now */
async function apply(registration: ServiceWorkerRegistration, pages: BroadcastChannel): Promise<string> {
  if (isBusy()) return UPDATE_TEXT.busyHere;
  if (await isBusyElsewhere(pages)) return UPDATE_TEXT.busyElsewhere;
  if (registration.waiting) void replaceWorker(registration.waiting);
  return UPDATE_TEXT.applying;
}

function isBusyElsewhere(pages: BroadcastChannel): Promise<boolean> {
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent): void => {
      if (data === 'busy') resolve(true);
    };
    pages.addEventListener('message', hear);
    pages.postMessage('busy?');
    setTimeout(() => {
      pages.removeEventListener('message', hear);
      resolve(false);
    }, PATIENCE);
  });
}

/** A page that slept while it was asked may be busy all the same. */
function reloadWhenFree(): void {
  const look = (): void => {
    if (!isBusy()) location.reload();
  };
  for (const name of ['focusout', 'visibilitychange', 'input'] as const)
    document.addEventListener(name, look);
  look();
}
