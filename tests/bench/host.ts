/** Serves a build as a good static host does: HTTP/2 over TLS, and brotli at its best level, as of files compressed before. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { certificate } from './certificate.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.wav': 'audio/wav',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^text\/|json|svg/;
const compress = promisify(brotliCompress);

export interface Host {
  /** https://127.0.0.1:… */
  readonly origin: string;
  /** Of its certificate, for a browser that shall trust it. */
  readonly fingerprint: string;
  /** Resolves once nothing has been asked for and nothing sent for so many milliseconds. */
  quiet(ms: number): Promise<void>;
  /** Bytes of bodies that were sent so far, whoever asked: a page or its service worker. */
  sent(): number;
  close(): Promise<void>;
}

/** @param folders the first that holds a file answers */
export async function startHost(...folders: readonly string[]): Promise<Host> {
  const files = new Map<string, Promise<Sendable>>();
  let [busy, last, bytes] = [0, Date.now(), 0];
  const { key, cert, fingerprint } = certificate();
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    busy += 1;
    response.once('close', () => {
      busy -= 1;
      last = Date.now();
    });
    answer(folders, files, request, response).then(
      (length) => (bytes += length),
      (error: unknown) => {
        response.stream.destroy(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fingerprint,
    sent: () => bytes,
    quiet: async (ms) => {
      while (busy > 0 || Date.now() - last < ms) await new Promise((later) => setTimeout(later, 50));
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        for (const session of sessions) session.destroy();
      }),
  };
}

/** Bytes of a file as a host would send it. @param quality of brotli, 0 to 11: at 9 a few per cent more, in a tenth of the time */
export async function sizeOf(path: string, quality: number): Promise<number> {
  return (await sendable(path, quality)).body.length;
}

interface Sendable {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

async function sendable(path: string, quality = constants.BROTLI_MAX_QUALITY): Promise<Sendable> {
  const raw = readFileSync(path);
  const type = TYPES[extname(path)] ?? 'application/octet-stream';
  const packed = COMPRESSIBLE.test(type);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return {
    body: packed ? await compress(raw, { params }) : raw,
    headers: {
      'content-type': type,
      etag: `"${createHash('sha256').update(raw).digest('base64url').slice(0, 16)}"`,
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
      ...(packed ? { 'content-encoding': 'br' } : {}),
    },
  };
}

/** @returns bytes of the body that was sent */
async function answer(
  folders: readonly string[],
  files: Map<string, Promise<Sendable>>,
  { url, headers: asked }: Http2ServerRequest,
  response: Http2ServerResponse,
): Promise<number> {
  const { pathname } = new URL(url, 'https://localhost');
  const found = locate(folders, decodeURIComponent(pathname));
  const path = found ?? join(folders[0] ?? '', '404.html');
  const ready = files.get(path) ?? sendable(path);
  files.set(path, ready);
  const { body, headers } = await ready;
  // A name with a hash in it never changes; everything else is asked for again.
  const keep = pathname.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  const all = { ...headers, 'cache-control': keep };
  if (found !== null && asked['if-none-match'] === headers['etag']) {
    response.writeHead(304, all).end();
    return 0;
  }
  response.writeHead(found === null ? 404 : 200, { ...all, 'content-length': body.length });
  response.end(body);
  return body.length;
}

/** The file of a path; `URL` has already resolved any `..`. */
function locate(folders: readonly string[], path: string): string | null {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const files = folders.map((folder) => join(folder, name));
  return files.find((file) => existsSync(file) && statSync(file).isFile()) ?? null;
}
