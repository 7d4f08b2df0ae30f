/** The weight of a page: what it fetches by itself, and what its first exercise adds. No times, so no slowing down. */
import type { Browser } from '@playwright/test';
import type { PageKind } from './page-kinds.ts';
import { openApart } from './phone.ts';
import type { Tab } from './phone.ts';
import type { Traffic, Weight } from './traffic.ts';
import { watchTraffic } from './traffic.ts';

/** Milliseconds without a request after which a page is taken to be done. */
export const STILL = 1_500;

export interface PageWeight {
  /** First view: nobody has touched anything. */
  readonly first: Weight;
  /** All that was fetched once the first exercise answers; null where the page has none that wakes. */
  readonly awake: Weight | null;
}

/**
 * Weighs a page as a first visitor gets it. Service workers are left out, and what is loaded for them at rest: what they
 * fetch in the background belongs to the course, not to the page.
 */
export async function weigh(browser: Browser, origin: string, kind: PageKind): Promise<PageWeight> {
  const tab = await openApart(browser);
  try {
    const traffic = await watchTraffic(tab.session);
    const path = await prepare(tab, origin, kind);
    await tab.page.addInitScript(neverAtRest);
    traffic.reset();
    await tab.page.goto(origin + path);
    await traffic.quiet(STILL);
    const first = traffic.weight();
    if (kind.wakes === undefined) return { first, awake: null };
    await wake(tab, traffic, kind.wakes);
    return { first, awake: traffic.weight() };
  } finally {
    await tab.page.context().close();
  }
}

/** Brings about what the page shows, and forgets what was fetched for it. @returns the path to open */
export async function prepare({ page, session }: Tab, origin: string, kind: PageKind): Promise<string> {
  if (!kind.before) return kind.path;
  const path = await kind.before(page, origin);
  await page.goto('about:blank');
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'service_workers,cache_storage' });
  return path;
}

/** Scrolls to the first exercise and waits until it answers. */
export async function wake({ page }: Tab, traffic: Traffic, exercise: string): Promise<void> {
  await page.locator(exercise).first().scrollIntoViewIfNeeded();
  await page.locator(`:is(${exercise})[data-awake]`).first().waitFor();
  await traffic.quiet(STILL);
}

/**
 * In the page: what waits until the browser is idle, for however long (`src/enhance/at-rest.ts`), waits for good. How
 * slow the machine is then makes no difference to what is weighed.
 */
function neverAtRest(): void {
  const whenIdle = window.requestIdleCallback.bind(window);
  window.requestIdleCallback = (work, options) =>
    options?.timeout === undefined ? 0 : whenIdle(work, options);
}
