// Serves a built course with nothing but Node: no packages, so that a folder with a build in it runs anywhere.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createBrotliCompress, createGzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wav': 'audio/wav',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /^text\/|json|svg/;
/** Astro puts a hash into the names of what it bundles, so those never change. */
const HASHED = /[\\/]_astro[\\/]/;
const META_CSP = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

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
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathOf(request.url ?? '/');
  const found = path === null ? null : locate(root, path);
  if (found === 'folder') {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  send(request, response, found ?? notFound(root, path), found === null ? 404 : 200);
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

function send(request, response, file, status) {
  if (!existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const { mtimeMs, size } = statSync(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': type,
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    etag,
    ...(type.startsWith('text/html') ? contentSecurityPolicy(file) : {}),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = COMPRESSIBLE.test(type) ? encodingOf(request.headers['accept-encoding'] ?? '') : null;
  response.writeHead(status, {
    ...headers,
    ...(encoding ? { 'content-encoding': encoding } : { 'content-length': size }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const source = createReadStream(file);
  source.on('error', () => response.destroy());
  if (encoding === 'br') source.pipe(createBrotliCompress()).pipe(response);
  else if (encoding === 'gzip') source.pipe(createGzip()).pipe(response);
  else source.pipe(response);
}

function encodingOf(accepted) {
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
}

/** The policy that the page carries as a meta tag, as the header that a real host sends. */
function contentSecurityPolicy(file) {
  const policy = META_CSP.exec(readFileSync(file, 'utf8'))?.[1];
  if (!policy) return {};
  const plain = policy.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  return { 'content-security-policy': `${plain.replace(/;\s*$/, '')}; frame-ancestors 'self'` };
}
