import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { atRest, slowestEvent, verdictPainted, watchEvents, watchVerdict } from './answer-probes.ts';
import { startHost } from './host.ts';
import type { Host } from './host.ts';
import { onPhone } from './learners-phone.ts';
import { SLOW_DOWN, openTab, slowCpu, startBrowser } from './phone.ts';
import { writePlainPage } from './plain-page.ts';
import type { Row } from './row.ts';
import { median, ratio, rounded } from './statistics.ts';

const PATH = '/lessons/six-ones/';
const BLANK = '#drill-six-ones-smile input';
/** Milliseconds from key to key of somebody who types well, and those that a finger is on one. */
const NEXT_KEY = 120;
const HELD = 40;

interface Found {
  /** Milliseconds from the key to the painted verdict; null where there is none. */
  readonly verdict: number | null;
  readonly slowest: number;
}

/**
 * The first answer on a page, from the finger that taps the blank: a tap, letters, erased again, a word, Enter. The same
 * hand on the plain page, which has no script and no style, shows what the browser itself needs on this machine.
 */
export async function measureFirstAnswer(dist: string, host: Host, rounds: number): Promise<Row[]> {
  const folder = writePlainPage(join(dist, PATH, 'index.html'), PATH);
  const plain = await startHost(folder);
  const found: Record<'plain' | 'empty' | 'full', Found[]> = { plain: [], empty: [], full: [] };
  try {
    // Interleaved: whatever else the machine does falls on all alike.
    for (let round = 0; round < rounds; round += 1) {
      console.error(`round ${String(round + 1)} of ${String(rounds)}: first answer`);
      found.plain.push(await onPlainPage(plain));
      found.empty.push(await onPhone(host, 0, firstAnswer));
      found.full.push(await onPhone(host, 5_000, firstAnswer));
    }
  } finally {
    await plain.close();
    rmSync(folder, { recursive: true, force: true });
  }
  const base = slowestOf(found.plain);
  return [
    { what: 'keys on the plain page', 'slowest event ms': base, ratio: 1 },
    ...([0, 5_000] as const).map((facts) => {
      const some = facts === 0 ? found.empty : found.full;
      const slowest = slowestOf(some);
      const verdict = rounded(median(some.flatMap((one) => one.verdict ?? [])), 1);
      const compared = ratio(slowest, base);
      return {
        what: 'first answer',
        facts,
        'first ms': verdict,
        'slowest event ms': slowest,
        ratio: compared,
      };
    }),
  ];
}

function slowestOf(found: readonly Found[]): number | null {
  return median(found.map(({ slowest }) => slowest));
}

async function onPlainPage({ origin, fingerprint }: Host): Promise<Found> {
  const context = await startBrowser(fingerprint);
  try {
    const tab = await openTab(context);
    await tab.page.goto(`${origin}${PATH}`);
    await slowCpu(tab, SLOW_DOWN);
    await write(tab.page);
    await tab.page.keyboard.press('Enter', { delay: HELD });
    await tab.page.evaluate(atRest);
    return { verdict: null, slowest: await tab.page.evaluate(slowestEvent) };
  } finally {
    await context.close();
  }
}

async function firstAnswer(page: Page, origin: string): Promise<Found> {
  await page.goto(`${origin}${PATH}#drill-six-ones-smile`);
  await page.locator('#drill-six-ones-smile[data-awake]').waitFor();
  if (!(await page.locator(BLANK).isEditable()))
    await page.getByRole('button', { name: '再练一遍' }).first().click();
  await write(page);
  await page.evaluate(watchVerdict);
  await page.keyboard.press('Enter', { delay: HELD });
  const verdict = (await page.evaluate(verdictPainted)) ?? null;
  await page.evaluate(atRest);
  return { verdict, slowest: await page.evaluate(slowestEvent) };
}

/** Writes a word into the blank as a hand does, from the tap on. */
async function write(page: Page): Promise<void> {
  await page.evaluate(atRest);
  await page.evaluate(watchEvents);
  await page.locator(BLANK).tap();
  await page.evaluate(atRest);
  for (const key of ['a', 'b', 'Backspace', 'Backspace']) {
    await page.keyboard.press(key, { delay: HELD });
    await page.waitForTimeout(NEXT_KEY - HELD);
  }
  await page.keyboard.insertText('雨伞');
  await page.evaluate(atRest);
}
