/** The cheap phone on which everything is measured: a real Chromium that is slowed down. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';

/** A cheap phone against this machine. */
export const SLOW_DOWN = 4;
/** What Lighthouse calls slow 4G, as the browser's own tools apply it: milliseconds, and bytes a second. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1474.56 * 128,
  uploadThroughput: 675 * 128,
};
const NO_LIMIT = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

/** A phone of middle size, in device-independent pixels. */
export const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  hasTouch: true,
  isMobile: true,
  locale: 'zh-CN',
};

/** A tab, and the way to slow it down and to look into it. */
export interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
}

/**
 * Starts a browser that knows nothing yet: no cache, no record.
 * @param trusted fingerprint of the host: a page whose certificate is only ignored has no cache and no service worker
 * @param port for tools that bring their own connection and their own screen
 */
export async function startBrowser(trusted: string, port?: number): Promise<BrowserContext> {
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext('', {
    ...(port === undefined ? PHONE : { viewport: null, locale: 'zh-CN' }),
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--ignore-certificate-errors-spki-list=${trusted}`,
      '--disable-background-networking',
      '--disable-component-update',
      '--mute-audio',
      ...(port === undefined ? [] : [`--remote-debugging-port=${String(port)}`]),
    ],
  });
  // A slow phone with a long record on a busy machine.
  context.setDefaultTimeout(180_000);
  return context;
}

export async function openTab(context: BrowserContext): Promise<Tab> {
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, session: await context.newCDPSession(page) };
}

/** A tab of its own in a browser that others use too; its context has to be closed. */
export async function openApart(browser: Browser): Promise<Tab> {
  const context = await browser.newContext({ ...PHONE, ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  return openTab(context);
}

export async function slowCpu({ session }: Tab, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

export async function slowNetwork({ session }: Tab, slow: boolean): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow ? SLOW_4G : NO_LIMIT);
}
