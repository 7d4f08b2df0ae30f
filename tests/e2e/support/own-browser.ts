import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, test as base } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browser.mjs';

/** A browser that the test owns down to its process, so that it can pull the plug. */
export interface OwnBrowser {
  readonly page: Page;
  /** The whole browser is gone at once, as when a battery is empty. */
  kill(): Promise<void>;
  /** The browser ends by itself and writes down what it still holds. */
  close(): Promise<void>;
}

/** `start` starts a browser on the same profile each time it is called. */
export const test = base.extend<{ start: () => Promise<OwnBrowser> }>({
  start: async ({ baseURL }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'own-browser-'));
    let last: OwnBrowser | undefined;
    await use(async () => {
      last = await startBrowser(profile, baseURL ?? '');
      return last;
    });
    await last?.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Starts a browser on a profile folder, which outlives it. */
export async function startBrowser(profile: string, baseURL: string): Promise<OwnBrowser> {
  const executable = (await findBrowser()) ?? chromium.executablePath();
  const started = spawn(
    executable,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    // A group of its own: the start script of a distribution is killed with what it started.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const browser = await chromium.connectOverCDP(await debuggingAddress(started));
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  const page = await context.newPage();
  const gone = once(started, 'exit');
  return {
    page: withBase(page, baseURL),
    kill: async () => {
      pullThePlug(started);
      await gone;
    },
    close: async () => {
      await (await browser.newBrowserCDPSession()).send('Browser.close');
      await gone;
    },
  };
}

async function debuggingAddress({ stderr }: ChildProcess): Promise<string> {
  if (!stderr) throw new Error('the browser says nothing');
  for await (const line of createInterface({ input: stderr })) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('the browser did not start');
}

function pullThePlug({ pid }: ChildProcess): void {
  if (pid === undefined) throw new Error('the browser has no process');
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}

/** Paths are of the site that is tested, as with the pages of Playwright's own browser. */
function withBase(page: Page, baseURL: string): Page {
  const go = page.goto.bind(page);
  page.goto = (url, options) => go(new URL(url, baseURL).href, options);
  return page;
}
