import { trustedPolicy } from '../stores/trusted.ts';
import { rootPath } from './site-path.ts';

/** @returns undefined where there is no service worker: plain http, private windows, an old browser, a package for an LMS */
export async function registerWorker(): Promise<ServiceWorkerRegistration | undefined> {
  // What cannot be installed has no service worker either.
  if (!document.querySelector('link[rel="manifest"]')) return undefined;
  try {
    const options = { scope: rootPath(), updateViaCache: 'none' } as const;
    return await navigator.serviceWorker.register(trusted(`${rootPath()}sw.js`), options);
  } catch {
    return undefined;
  }
}

/** The page's policy allows this one alone to make addresses of scripts, and this one makes a single one. */
function trusted(url: string): string {
  const only = (asked: string): string => {
    if (asked !== `${rootPath()}sw.js`) throw new TypeError(asked);
    return asked;
  };
  return trustedPolicy('service-worker', { createScriptURL: only }).createScriptURL(url);
}
