// Serves a built course with nothing but Node: no packages, so that a folder with a build in it runs anywhere.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { COMPRESSIBLE, HEADERS, TYPES, headersOf } from './headers.mjs';

/** What was compressed already, by the mark of its content: at full strength that takes longer than sending. */
const compressed = new Map();

/**
 * Starts a server for the folder.
 * @param {{ root: string, port: number, host: string }} options port 0 takes a free one
 * @returns {Promise<import('node:http').Server>} once it listens
 * @throws the listen error, e.g. code EADDRINUSE
 */
export function serve({ root, port, host }) {
  const server = createServer((request, response) => {
    answer(root, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...HEADERS, allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const found = path === null ? null : locate(root, path);
  if (found === 'folder') {
    response.writeHead(301, { ...HEADERS, location: `${path}/` }).end();
    return;
  }
  void send(request, response, {
    root,
    file: found ?? notFound(root, path),
    status: found === null ? 404 : 200,
  });
}

/** The page that says so, in the edition that was asked for. */
function notFound(root, path) {
  const edition = join(root, path?.split(/[\\/]/)[1] ?? '', '404.html');
  return existsSync(edition) ? edition : join(root, '404.html');
}

/** The decoded path, or null where it is malformed or climbs out of the folder. */
function pathOf(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.includes('\0') || path.split(sep).includes('..') ? null : path;
  } catch {
    return null;
  }
}

function locate(root, path) {
  const file = join(root, path);
  if (!existsSync(file)) return null;
  if (!statSync(file).isDirectory()) return file;
  if (!path.endsWith('/') && !path.endsWith('\\')) return 'folder';
  const index = join(file, 'index.html');
  return existsSync(index) ? index : null;
}

async function send(request, response, { root, file, status }) {
  if (!existsSync(file)) {
    response.writeHead(404, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const { mtimeMs, size } = statSync(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    ...headersOf(`/${relative(root, file).replaceAll('\\', '/')}`),
    'content-type': type,
    vary: 'accept-encoding',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = COMPRESSIBLE.test(type) ? encodingOf(request.headers['accept-encoding'] ?? '') : null;
  if (encoding) {
    const body = await bodyOf(file, encoding, etag).catch(() => null);
    if (!body) {
      response.destroy();
      return;
    }
    response.writeHead(status, { ...headers, 'content-encoding': encoding, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const source = createReadStream(file);
  source.on('error', () => response.destroy());
  source.pipe(response);
}

function encodingOf(accepted) {
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

const COMPRESS = { br: promisify(brotliCompress), gzip: promisify(gzip) };

/** The file in an encoding; a new build replaces what was kept of the one before. */
async function bodyOf(file, encoding, etag) {
  const key = `${encoding} ${file}`;
  const known = compressed.get(key);
  if (known?.etag === etag) return known.body;
  const body = COMPRESS[encoding](readFileSync(file));
  compressed.set(key, { etag, body });
  return body;
}
