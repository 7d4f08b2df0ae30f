/** `npm run bench`: what the course costs on a cheap phone, as ratios measured in one run. Nothing passes or fails. */
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { answerToVerdict, reviewOpened, reviewOpenedFirst } from './measures.ts';
import type { Found } from './measures.ts';
import { SLOW_DOWN } from './slow-phone.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const MEASURES = [
  { what: 'answer to verdict', measure: answerToVerdict, facts: 5_000 },
  { what: 'review opened', measure: reviewOpened, facts: 100_000 },
  { what: 'review opened, first time', measure: reviewOpenedFirst, facts: 100_000 },
] as const;

const server = await serve({ root: file('dist'), port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const rows = [];
try {
  for (const { what, measure, facts } of MEASURES) {
    const found: Record<'empty' | 'full', Found[]> = { empty: [], full: [] };
    // Interleaved: whatever else the machine does falls on both alike.
    for (let round = 0; round < 2; round += 1) {
      found.empty.push(await measure(browser, origin, 0));
      found.full.push(await measure(browser, origin, facts));
    }
    const [empty, full] = [summary(found.empty), summary(found.full)];
    rows.push({ what, facts: 0, ...empty, ratio: 1 });
    rows.push({ what, facts, ...full, ratio: Math.round((full.median / empty.median) * 100) / 100 });
  }
} finally {
  await browser.close();
  server.close();
}
console.table(rows);
writeFileSync(file('bench.json'), `${JSON.stringify({ slowDown: SLOW_DOWN, rows }, null, 1)}\n`);

function summary(found: readonly Found[]): { median: number; slowest: number } {
  const times = found.flatMap((one) => one.times).sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return { median: Math.round(median * 10) / 10, slowest: Math.max(...found.map((one) => one.slowest)) };
}
