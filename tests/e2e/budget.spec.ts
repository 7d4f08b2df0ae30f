import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import budget from '../budget.json' with { type: 'json' };
import { sizeOf, startHost } from '../bench/host.ts';
import type { Host } from '../bench/host.ts';
import { PAGE_KINDS } from '../bench/page-kinds.ts';
import { weigh } from '../bench/weigh.ts';
import { overBudget } from './support/budget.ts';
import type { Budget } from './support/budget.ts';
import { DIST } from './support/pages.ts';

const limits: Budget = budget;

/** The build behind a server that compresses as well as a host does whose files were compressed before. */
const test = base.extend<object, { host: Host }>({
  host: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what is asked for
    async ({}, use) => {
      const host = await startHost(DIST);
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
});

for (const kind of PAGE_KINDS) {
  test(`Bytes within the budget: ${kind.name}`, async ({ browser, host }) => {
    const { first, awake } = await weigh(browser, host.origin, kind);
    const measured = { first: first.bytes, script: first.js, ...(awake ? { awake: awake.bytes } : {}) };
    expect(overBudget(kind.name, { ...limits.pages[kind.name] }, measured)).toEqual([]);
  });
}

// Compressed less well than a host's files, and so a few per cent more than they are: the limit leaves room for that.
test('Bytes within the budget: one edition of the whole course', async () => {
  test.slow();
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/^zh-hant[\\/]/.test(name))
    .map((name) => join(DIST, name))
    .filter((path) => statSync(path).isFile());
  const sizes = await Promise.all(files.map((path) => sizeOf(path, 9)));
  const course = sizes.reduce((sum, size) => sum + size, 0);
  expect(overBudget('whole course', { course: limits.course }, { course })).toEqual([]);
});
