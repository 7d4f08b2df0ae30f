import { afterDismissal, wantsCopy } from '../domain/offline/copy-reminder.ts';
import { keepCopies, keptCopies } from '../stores/copies.ts';
import { COPY_TEXT } from '../text/offline.ts';
import { mayInterrupt } from './busy.ts';
import { fetchCourse } from './offline-fetch.ts';
import { quietNotice } from './quiet-notice.ts';
import { sitePath } from './site-path.ts';
import { watchUpdates } from './update-notice.ts';

/** Called once a page, when it has come to rest. */
export async function startOffline(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  lookAfterRecord();
  if (!registration) return;
  watchUpdates(registration);
  await fetchCourse();
}

function lookAfterRecord(): void {
  addEventListener('appinstalled', () => void isLasting(true));
  // The record is loaded by the first answer at the latest, not for this.
  const first = (): void => {
    for (const name of FIRST) removeEventListener(name, first, true);
    void import('./count-answers.ts').then(
      ({ countAnswers }) => {
        countAnswers(() => void isLasting(true));
      },
      () => undefined,
    );
  };
  for (const name of FIRST) addEventListener(name, first, true);
  // In a package for a learning platform, the platform has a copy.
  if (window.parent === window) void remind();
}

const FIRST = ['pointerdown', 'keydown', 'input'] as const;

async function remind(): Promise<void> {
  if (!mayInterrupt() || !wantsCopy(keptCopies(), false) || !wantsCopy(keptCopies(), await isLasting()))
    return;
  const link = document.createElement('a');
  link.href = sitePath('record/#carry');
  link.textContent = COPY_TEXT.go;
  const notice = quietNotice(COPY_TEXT.remind, [
    link,
    {
      name: COPY_TEXT.later,
      press: () => {
        keepCopies(afterDismissal);
        notice.remove();
      },
    },
  ]);
}

/** @param ask whether to ask the browser for it @returns whether it keeps what is stored until the learner removes it */
async function isLasting(ask = false): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (ask && (await navigator.storage.persist()));
  } catch {
    // Plain http and old browsers have no such interface.
    return false;
  }
}
