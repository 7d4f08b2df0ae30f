import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import type { Project } from '@playwright/test';
import { findBrowser, findFirefox } from './scripts/browser.mjs';

// Workers read this file too; they inherit the port that the first reading took.
process.env['E2E_PORT'] ??= String(await freePort());
const port = process.env['E2E_PORT'];
const root = process.getuid?.() === 0;
const executablePath = await findBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A busy machine may lose a click. What passes at the second try is listed as flaky, to be looked into.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    // Every test sees the host's own pages; offline.spec.ts lets the worker in.
    serviceWorkers: 'block',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: [
            ...(root ? ['--no-sandbox'] : []),
            '--disable-background-networking',
            '--disable-component-update',
          ],
        },
      },
    },
    ...(findFirefox() === undefined ? [] : [firefox()]),
  ],
  webServer: {
    command: 'node scripts/start.mjs',
    url: `http://127.0.0.1:${port}/course.json`,
    env: { PORT: port, HOST: '127.0.0.1' },
    timeout: 180_000,
  },
});

/** The core of the course in Firefox as its makers ship it, see docs/browsers.md. */
function firefox(): Project {
  return {
    name: 'firefox',
    grep: /@core/,
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      launchOptions: {
        executablePath: fileURLToPath(new URL('scripts/firefox.mjs', import.meta.url)),
      },
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(free);
      });
    });
  });
}
