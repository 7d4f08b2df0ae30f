import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseDeckRef } from '../../src/domain/deck/deck-ref.ts';
import { DIST, HTML, editionOf, htmlOf, isAlone, isForClass } from './support/pages.ts';

test('A wrong address is answered with status 404 and a way back @core', async ({ page }) => {
  const response = await page.goto('/lessons/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('这一页是空的');
  await page.getByRole('link', { name: '回首页' }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('No link of any page leads to a page or a place that is not there', () => {
  expect(HTML.length).toBeGreaterThan(0);
  const astray = HTML.flatMap((name) => {
    const links = [...htmlOf(name).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
    if (!isAlone(name) && !isForClass(name))
      for (const said of ['privacy/', 'accessibility/'])
        expect(links, name).toContain(`${editionOf(`/${name}`)}${said}`);
    return links.filter((link) => !leadsSomewhere(link, name)).map((link) => `${name}: ${link}`);
  });
  expect(astray).toEqual([]);
});

/** A fragment that names a deck (domain/deck/deck-ref.ts), not a place on the page. */
function isDeck(fragment: string): boolean {
  return parseDeckRef(fragment) !== null;
}

function leadsSomewhere(link: string, from: string): boolean {
  const { pathname, hash, origin } = new URL(link, `http://site/${from}`);
  if (origin !== 'http://site') return true;
  const file = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
  const id = decodeURIComponent(hash.slice(1));
  return existsSync(`${DIST}${file}`) && (id === '' || isDeck(id) || idsOf(file).has(id));
}

const known = new Map<string, ReadonlySet<string>>();

/** Ids of the places of a page; every page is read once. */
function idsOf(file: string): ReadonlySet<string> {
  const ids =
    known.get(file) ?? new Set([...htmlOf(file).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
  known.set(file, ids);
  return ids;
}
