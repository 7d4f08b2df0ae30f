import type { Browser, Page } from '@playwright/test';
import { slowPhone } from './slow-phone.ts';

/** Answers in one measurement. */
const ANSWERS = 15;
/** Milliseconds that a finger is on a key. */
const HELD = 90;
/** Openings in one measurement. */
const OPENINGS = 5;

/** What one measurement found, in milliseconds. */
export interface Found {
  readonly times: readonly number[];
  /** The longest key or tap until the next frame, as the browser reports it; 16 and more only. */
  readonly slowest: number;
}

/** From the key that hands an answer in to the painted verdict. */
export async function answerToVerdict(browser: Browser, origin: string, facts: number): Promise<Found> {
  const page = await slowPhone(browser, origin, facts);
  await page.goto(`${origin}/lessons/six-ones/#drill-six-ones-smile`);
  await page.locator('#drill-six-ones-smile[data-awake]').waitFor();
  const input = page.locator('#drill-six-ones-smile input');
  if (!(await input.isEditable())) {
    await page.getByRole('button', { name: '再练一遍' }).first().click();
  }
  await page.evaluate(watchEvents);
  const times: number[] = [];
  for (let round = 0; round < ANSWERS; round += 1) {
    await input.selectText();
    await page.keyboard.insertText(round % 2 === 0 ? '雨伞' : '板凳');
    // A finger takes longer to the next key than a page to draw this one.
    await page.evaluate(atRest);
    const time = page.evaluate(keyToPaint);
    await input.press('Enter', { delay: HELD });
    times.push(await time);
  }
  const slowest = await page.evaluate(() =>
    Math.max(0, ...performance.getEntriesByName('slow').map(({ duration }) => duration)),
  );
  await page.context().close();
  return { times, slowest };
}

/** From the navigation to the shown agenda of the review. */
export async function reviewOpened(browser: Browser, origin: string, facts: number): Promise<Found> {
  const page = await slowPhone(browser, origin, facts);
  // The first opening of a record that came all at once makes its checkpoint.
  await openReview(page, origin);
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) times.push(await openReview(page, origin));
  await page.context().close();
  return { times, slowest: 0 };
}

/** The same where nothing was folded before: a whole record was just imported elsewhere. */
export async function reviewOpenedFirst(browser: Browser, origin: string, facts: number): Promise<Found> {
  const page = await slowPhone(browser, origin, facts);
  const times = [await openReview(page, origin)];
  await page.context().close();
  return { times, slowest: 0 };
}

async function openReview(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/review/`);
  await page.locator('[data-agenda]').waitFor();
  return page.evaluate(() => performance.now());
}

/** In the page: resolves once nothing moves and nothing is left to do. */
async function atRest(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await new Promise((idle) => requestIdleCallback(idle));
}

/** In the page: notes every key and tap of a frame or longer (Event Timing: interactions). */
function watchEvents(): void {
  new PerformanceObserver((list) => {
    for (const { duration, startTime, interactionId } of list.getEntries() as PerformanceEventTiming[]) {
      if (interactionId > 0) performance.measure('slow', { start: startTime, duration });
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

/** In the page: milliseconds from the next key to the frame that shows a new verdict. */
function keyToPaint(): Promise<number> {
  const blank = document.querySelector('#drill-six-ones-smile input');
  return new Promise((resolve) => {
    let start = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        start = timeStamp;
      },
      { capture: true, once: true },
    );
    const watch = new MutationObserver(() => {
      if (!blank?.hasAttribute('data-verdict')) return;
      watch.disconnect();
      requestAnimationFrame(() => {
        // A message is only read when the frame has been made.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          resolve(performance.now() - start);
        };
        port2.postMessage(null);
      });
    });
    if (blank) watch.observe(blank, { attributes: true, attributeFilter: ['data-verdict'] });
  });
}
