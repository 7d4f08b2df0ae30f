// The one list of what every answer carries. astro.config.mjs, scripts/serve.mjs and the files of docs/hosting share it;
// tests/e2e/hosting.spec.ts holds them to it.

/** What the policy says on every page; only scripts and styles differ, whose hashes Astro writes into each page. */
export const SHARED_POLICY = [
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "media-src 'self'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
];

/** Policies of Trusted Types on every page: stores/own-page.ts, and the address of the service worker. */
const POLICIES = 'trusted-types own-pages service-worker';

/** Directives of the meta tag; Astro adds script-src and style-src with hashes, and a stage its policy. */
export const META_POLICY = ["default-src 'none'", ...SHARED_POLICY, POLICIES];

/**
 * The header holds beside the meta tag, and both must allow a thing: so it repeats what all pages have in common, leaves
 * scripts and styles to the page, and adds what a meta tag cannot say.
 */
export const HEADER_POLICY = [...SHARED_POLICY, `${POLICIES} default`, "frame-ancestors 'none'"].join('; ');

/** A service worker has no page: the header is all of its policy. */
export const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Seconds of half a year; sent only where the connection is safe. */
export const HSTS = 'max-age=15552000';

/** Headers of every answer, whatever its status. */
export const HEADERS = {
  'content-security-policy': HEADER_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Names with a hash in them never change their content. */
export const HASHED = /^\/(?:zh-hant\/[^/]+\/)?_astro\//;
export const FOR_GOOD = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

/** Where the service worker lies. */
export const WORKER = '/sw.js';

/**
 * @param {string} path of the address, decoded
 * @returns {Record<string, string>} the headers of what is found there
 */
export function headersOf(path) {
  return {
    ...HEADERS,
    ...(path === WORKER ? { 'content-security-policy': WORKER_POLICY } : {}),
    'cache-control': HASHED.test(path) ? FOR_GOOD : ASK_AGAIN,
  };
}

export const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** What gets smaller by being compressed. */
export const COMPRESSIBLE = /^text\/|json|svg/;
