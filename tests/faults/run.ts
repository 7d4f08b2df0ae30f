/**
 * `npm run faults`: what can go wrong with a browser, done to the built course, many times, at moments that a seed
 * chooses. Fails where an answer was lost, doubled or changed, or a page said nothing or broke.
 *
 *   npm run faults -- --seed 7            the same moments again
 *   npm run faults -- --short             the few rounds that belong to `npm test`
 *   npm run faults -- --only kill,tabs    some of them
 *   npm run faults -- --times kill=50     another count
 */
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { clock } from './clock.ts';
import { database, files } from './corrupt.ts';
import { imports, picker } from './imports.ts';
import { kill } from './kill.ts';
import { network } from './network.ts';
import { randomOf, watchPages } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { denied, quota } from './storage.ts';
import { tabs } from './tabs.ts';

const ALL: readonly Scenario[] = [
  kill,
  network,
  quota,
  denied,
  files,
  database,
  tabs,
  clock,
  imports,
  picker,
];
/** Milliseconds. */
const PATIENCE = 120_000;
/** So many failures of one scenario are printed. */
const PRINTED = 10;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: process.env['FAULT_SEED'] ?? String(Date.now() % 1_000_000) },
    short: { type: 'boolean', default: false },
    only: { type: 'string' },
    times: { type: 'string', multiple: true, default: [] },
  },
});
const seed = Number(options.seed);
const wanted = options.only?.split(',');
const counts = new Map(options.times.map((one) => one.split('=') as [string, string]));
const unknown = [...(wanted ?? []), ...counts.keys()].filter((name) => !ALL.some((one) => one.name === name));
if (!Number.isInteger(seed) || unknown.length > 0) {
  console.error(`What is ${unknown.join(', ') || `--seed ${options.seed}`}? Known: ${names(ALL)}`);
  process.exit(2);
}

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(`${dist}/course.json`)) {
  console.error('There is no build. First: npm run build');
  process.exit(2);
}
const server = await serve({ root: dist, port: 0, host: '127.0.0.1' });
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

console.log(`seed ${seed}`);
const rows = [];
for (const scenario of ALL.filter(({ name }) => wanted?.includes(name) ?? true))
  rows.push(await play(scenario));
await browser.close();
server.close();
console.table(rows);
const failed = rows.reduce((sum, { failures }) => sum + failures, 0);
if (failed > 0) console.error(`${failed} failures; the same again: npm run faults -- --seed ${seed}`);
process.exit(failed > 0 ? 1 : 0);

async function play(scenario: Scenario) {
  const { name, unit, checks, times } = scenario;
  const failures: string[] = [];
  const fail = (what: string): void => {
    failures.push(what);
    if (failures.length <= PRINTED) console.error(`  ${name}: ${what}`);
  };
  const watch = (context: Parameters<typeof watchPages>[0]): void => {
    watchPages(context, fail);
  };
  const context = async (offline: 'with offline use' | undefined) => {
    const fresh = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 800 },
      serviceWorkers: offline === undefined ? 'block' : 'allow',
    });
    // Patient: a busy machine is no fault of the course.
    fresh.setDefaultTimeout(PATIENCE);
    watch(fresh);
    return fresh;
  };
  const began = Date.now();
  const count = Number(counts.get(name) ?? (options.short ? times.short : times.full));
  let done = 0;
  try {
    done = await scenario.run({ origin, random: randomOf(seed, name), context, watch, fail }, count);
  } catch (error) {
    fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const seconds = Math.round((Date.now() - began) / 1000);
  console.log(`${name}: ${done} ${unit}, ${failures.length} failures, ${seconds} s`);
  return { fault: name, times: `${done} ${unit}`, checks, failures: failures.length, seconds, seed };
}

function names(all: readonly Scenario[]): string {
  return all.map(({ name }) => name).join(', ');
}
