import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ASK_AGAIN, FOR_GOOD, HEADERS, HEADER_POLICY, HSTS, WORKER_POLICY } from '../../scripts/headers.mjs';
import { SERVERS, ask, hostingFile, isInstalled, startHost } from './support/hosts.ts';
import type { Host, ServerName } from './support/hosts.ts';
import { DIST, htmlOf } from './support/pages.ts';
import { NOTHING, wakeAll, watch } from './support/watch.ts';

const script = `/_astro/${readdirSync(`${DIST}_astro`).find((name) => name.endsWith('.js')) ?? ''}`;
const traditional = /"(\/zh-hant\/[^"]+\/_astro\/[^"]+\.js)"/.exec(htmlOf('zh-hant/index.html'))?.[1] ?? '';

for (const name of Object.keys(SERVERS) as ServerName[]) {
  test.describe(`the course on ${name}, with the documented file`, () => {
    test.skip(!isInstalled(name), `${name} is not installed: its file was left out of this run`);
    let host: Host;
    // One server for all of them.
    test.describe.configure({ mode: 'default' });
    test.beforeAll(async () => {
      host = await startHost(name);
      await expect
        .poll(() =>
          ask(host.origin, '/').then(
            ({ status }) => status,
            () => 0,
          ),
        )
        .toBe(200);
    });
    test.afterAll(() => host.stop());

    test('every answer has the headers, each kind its type and its time in the cache', async () => {
      for (const [path, status, type, caching] of [
        ['/', 200, 'text/html; charset=utf-8', ASK_AGAIN],
        ['/lessons/six-ones/', 200, 'text/html; charset=utf-8', ASK_AGAIN],
        ['/course.json', 200, 'application/json; charset=utf-8', ASK_AGAIN],
        ['/icon.svg', 200, 'image/svg+xml; charset=utf-8', ASK_AGAIN],
        ['/a.webmanifest', 200, 'application/manifest+json; charset=utf-8', ASK_AGAIN],
        ['/audio/cues.wav', 200, /^audio\/(x-)?wav$/, ASK_AGAIN],
        [script, 200, 'text/javascript; charset=utf-8', FOR_GOOD],
        [traditional, 200, 'text/javascript; charset=utf-8', FOR_GOOD],
        ['/_astro/no-such-file.js', 404, 'text/html; charset=utf-8', ASK_AGAIN],
        ['/audio/', 404, 'text/html; charset=utf-8', ASK_AGAIN],
      ] as const) {
        const answer = await ask(host.origin, path);
        expect({ path, status: answer.status }).toEqual({ path, status });
        expect(answer.headers['content-type'], path).toMatch(type);
        expect(answer.headers['cache-control'], path).toBe(caching);
        expect(answer.headers, path).toMatchObject(HEADERS);
        // Plain http: a browser must not be told to come by another way.
        expect(answer.headers['strict-transport-security'], path).toBeUndefined();
      }
      const worker = await ask(host.origin, '/sw.js');
      expect(worker.headers).toMatchObject({
        'content-security-policy': WORKER_POLICY,
        'cache-control': ASK_AGAIN,
      });
    });

    test('a wrong address gets the page of its edition, a folder its slash, and nobody climbs out', async () => {
      const own = await ask(host.origin, '/404.html');
      const other = await ask(host.origin, '/zh-hant/404.html');
      expect(own.body).not.toBe(other.body);
      for (const path of ['/no-such-page/', '/%E4%B8%8D%E5%9C%A8'])
        expect((await ask(host.origin, path)).body, path).toBe(own.body);
      expect((await ask(host.origin, '/zh-hant/no-such-page/')).body).toBe(other.body);
      const folder = await ask(host.origin, '/lessons/six-ones');
      expect([301, 308]).toContain(folder.status);
      expect(folder.headers.location).toBe('/lessons/six-ones/');
      for (const path of [
        '/../secret.txt',
        '/lessons/../../secret.txt',
        '/..%2fsecret.txt',
        '/%2e%2e/secret.txt',
        '/..%5csecret.txt',
      ]) {
        const { status, body } = await ask(host.origin, path);
        expect(status, path).toBeGreaterThanOrEqual(400);
        expect(body, path).not.toContain('not to be served');
      }
    });

    test('what was compressed before is sent so, and the rest on the way', async () => {
      for (const path of ['/packed.json', '/', script]) {
        const { headers } = await ask(host.origin, path, { 'accept-encoding': 'gzip' });
        expect(headers['content-encoding'], path).toBe('gzip');
        expect(headers.vary?.toLowerCase(), path).toContain('accept-encoding');
      }
    });

    test('pages of every make keep to both policies', async ({ page }) => {
      const seen = await watch(page, host.origin);
      for (const path of ['/', '/lessons/six-ones/', '/slides/six-ones/', '/record/', '/zh-hant/phrases/']) {
        await page.goto(`${host.origin}${path}`);
        await wakeAll(page);
        await expect(page.locator('astro-island[ssr][client=load]')).toHaveCount(0);
      }
      expect(seen).toEqual(NOTHING);
    });
  });
}

test('every file for a host says what the course’s own server says', () => {
  for (const [name, part] of [
    ['nginx.conf', (header: string, value: string) => `add_header ${header} "${value}" always;`],
    ['Caddyfile', (header: string, value: string) => `${header} "${value}"`],
    ['_headers', (header: string, value: string) => `${header}: ${value}`],
  ] as const) {
    const text = hostingFile(name);
    for (const [header, value] of Object.entries(HEADERS)) {
      const line =
        value === HEADER_POLICY && name === 'nginx.conf' ? `default "${value}"` : part(header, value);
      expect(text.toLowerCase(), name).toContain(line.toLowerCase());
    }
    for (const value of [WORKER_POLICY, FOR_GOOD, HSTS]) expect(text, name).toContain(value);
  }
});
