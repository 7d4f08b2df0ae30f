import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serve } from '../../../scripts/serve.mjs';
import { writeServiceWorker } from '../../../src/build/offline.ts';
import { DIST } from './pages.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A host of the built course that the test owns: it can be unplugged, and get another build. */
export class OwnSite {
  /** Addresses whose connections are cut off. */
  cut: RegExp | null = null;
  readonly #folder = mkdtempSync(join(tmpdir(), 'site-'));
  readonly #root = join(this.#folder, 'site');
  #server: Server | undefined;
  #port = 0;

  constructor() {
    symlinkSync(DIST, this.#root);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Puts the host back on the network, at the address that it had. */
  async plugIn(): Promise<void> {
    const server = await serve({ root: this.#root, port: this.#port, host: '127.0.0.1' });
    this.#port = (server.address() as AddressInfo).port;
    const [answer] = server.listeners('request') as Answer[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      // Compressing at full strength would take longer than the test.
      request.headers['accept-encoding'] = '';
      if (this.cut?.test(request.url ?? '') === true) request.socket.destroy();
      else answer?.(request, response);
    });
    this.#server = server;
  }

  /** Nobody answers any more, and what is under way is cut off. */
  async unplug(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    await new Promise((closed) => {
      server.close(closed);
      server.closeAllConnections();
    });
  }

  /** Puts a build in the place of the one that is served. */
  publish(folder: string): void {
    unlinkSync(this.#root);
    symlinkSync(folder, this.#root);
  }

  async remove(): Promise<void> {
    await this.unplug();
    rmSync(this.#folder, { recursive: true });
  }
}

/**
 * Makes another build of the course, in which one page says something else.
 * @returns its folder
 */
export async function nextBuild(page: string, text: string, other: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync(DIST, folder, { recursive: true });
  const file = join(folder, page, 'index.html');
  const html = readFileSync(file, 'utf8');
  if (!html.includes(text)) throw new Error(`${page} does not say ${text}`);
  writeFileSync(file, html.replaceAll(text, other));
  const { modules } = JSON.parse(readFileSync(join(folder, 'course.json'), 'utf8')) as {
    readonly modules: readonly { readonly lessons: readonly string[] }[];
  };
  await writeServiceWorker(
    folder,
    modules.map(({ lessons }) => lessons),
  );
  return folder;
}

/** Tests in which the service worker is let in, each with a host of its own. */
export const test = base.extend<{ site: OwnSite }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture needs.
  site: async ({}, use) => {
    const site = new OwnSite();
    await site.plugIn();
    await use(site);
    await site.remove();
  },
  baseURL: async ({ site }, use) => {
    await use(site.url);
  },
  serviceWorkers: 'allow',
});
