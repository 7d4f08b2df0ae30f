import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import type { IncomingHttpHeaders, RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADER_POLICY, WORKER_POLICY } from '../../scripts/headers.mjs';
import { serve } from '../../scripts/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const PAGE = `<!doctype html><p>${'课'.repeat(500)}`;

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const root = join(folder, 'dist');
  for (const inner of ['lessons/one', '_astro', 'zh-hant/1a2b/_astro', 'empty']) mkdirSync(join(root, inner), { recursive: true });
  writeFileSync(join(root, 'index.html'), PAGE);
  writeFileSync(join(root, 'lessons/one/index.html'), '<p>one');
  writeFileSync(join(root, '404.html'), '<p>nothing here');
  writeFileSync(join(root, '_astro/a.hash.js'), 'export {};');
  writeFileSync(join(root, 'zh-hant/1a2b/_astro/b.hash.js'), 'export {};');
  writeFileSync(join(root, 'sw.js'), '');
  writeFileSync(join(root, 'site.webmanifest'), '{}');
  writeFileSync(join(root, 'sound.mp3'), Buffer.alloc(64, 1));
  writeFileSync(join(folder, 'secret.txt'), 'not to be served');
  server = await serve({ root, port: 0, host: '127.0.0.1' });
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path exactly as it is written: fetch would tidy it up first. */
function ask(path: string, options: RequestOptions = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the pages', () => {
  it('are found with and without index.html', async () => {
    expect((await ask('/')).body.toString()).toBe(PAGE);
    expect((await ask('/lessons/one/')).body.toString()).toBe('<p>one');
    expect((await ask('/lessons/one/index.html?from=home#top')).body.toString()).toBe('<p>one');
  });

  it('of a folder get their slash by a redirect', async () => {
    const { status, headers } = await ask('/lessons/one');
    expect({ status, location: headers.location }).toEqual({ status: 301, location: '/lessons/one/' });
  });

  it('that are not there are answered with the 404 page and its status', async () => {
    for (const path of ['/no-such-page', '/empty/', '/%E4%B8%8D%E5%9C%A8/', '/%', '//', '/a%00b']) {
      const { status, body, headers } = await ask(path);
      expect([path, status, body.toString()]).toEqual([path, 404, '<p>nothing here']);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    }
  });
});

describe('a path that climbs out of the folder', () => {
  it.each([
    '/../secret.txt',
    '/lessons/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/lessons/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '//127.0.0.1/../secret.txt',
    'http://other.host/../secret.txt',
  ])('%s is refused', async (path) => {
    const { status, body } = await ask(path);
    expect(body.toString()).toBe('<p>nothing here');
    expect(status).toBe(404);
  });
});

describe('the methods', () => {
  it('HEAD gives what GET gives, without the body', async () => {
    const [head, get] = [await ask('/', { method: 'HEAD' }), await ask('/')];
    expect(head.body).toHaveLength(0);
    expect(head.status).toBe(200);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
    expect(head.headers.etag).toBe(get.headers.etag);
  });

  it('others are refused and told which ones are not', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await ask('/', { method });
      expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'GET, HEAD' });
    }
  });
});

describe('what was fetched before', () => {
  it('is not sent again while it is the same', async () => {
    const { headers } = await ask('/');
    const again = await ask('/', { headers: { 'if-none-match': headers.etag } });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const other = await ask('/', { headers: { 'if-none-match': '"other"' } });
    expect(other.status).toBe(200);
  });

  it('is kept for good where its name has a hash, and asked for again where not', async () => {
    for (const path of ['/_astro/a.hash.js', '/zh-hant/1a2b/_astro/b.hash.js'])
      expect((await ask(path)).headers['cache-control'], path).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
  });
});

describe('the encoding', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ])('for %s is %s', async (accepted, encoding, decode) => {
    const { headers, body } = await ask('/', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers.vary).toBe('accept-encoding');
    expect(body.length).toBeLessThan(Buffer.byteLength(PAGE));
    expect(decode(body).toString()).toBe(PAGE);
  });

  it('is none for what is compressed already, or where none is wanted', async () => {
    const sound = await ask('/sound.mp3', { headers: { 'accept-encoding': 'br' } });
    expect(sound.headers['content-encoding']).toBeUndefined();
    expect(sound.headers['content-length']).toBe('64');
    expect((await ask('/')).headers['content-encoding']).toBeUndefined();
  });
});

describe('the headers', () => {
  it('carry the policy that all pages share, whatever is found', async () => {
    for (const path of ['/', '/_astro/a.hash.js', '/no-such-page', '/lessons/one']) {
      const policy = (await ask(path)).headers['content-security-policy'];
      expect(policy, path).toBe(HEADER_POLICY);
    }
    expect((await ask('/', { method: 'POST' })).headers['content-security-policy']).toBe(HEADER_POLICY);
  });

  it('give the service worker a policy of its own, and ask for it anew each time', async () => {
    expect((await ask('/sw.js')).headers).toMatchObject({
      'content-security-policy': WORKER_POLICY,
      'cache-control': 'no-cache',
    });
  });

  it('name the type of a manifest', async () => {
    const { headers } = await ask('/site.webmanifest');
    expect(headers['content-type']).toBe('application/manifest+json; charset=utf-8');
  });

  it('forbid guessing of types and telling where one came from', async () => {
    const { headers } = await ask('/_astro/a.hash.js');
    expect(headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });
});
