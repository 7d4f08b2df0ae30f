import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built site, which playwright.config.ts has served before any test is read. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** HTML files of the built site. */
export const HTML = (existsSync(DIST) ? readdirSync(DIST, { recursive: true, encoding: 'utf8' }) : [])
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll('\\', '/'))
  .sort();

/** Paths of all pages; the one for wrong addresses stands under a wrong address. */
export const PAGES = HTML.map((name) =>
  name === '404.html' ? '/no-such-page/' : `/${name.replace(/index\.html$/, '')}`,
);

export const LESSONS = PAGES.filter((path) => path.startsWith('/lessons/'));

export function htmlOf(name: string): string {
  return readFileSync(`${DIST}${name}`, 'utf8');
}
