import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DIST, HTML, htmlOf } from './support/pages.ts';

test('A wrong address is answered with status 404 and a way back', async ({ page }) => {
  const response = await page.goto('/lessons/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('这一页是空的');
  await page.getByRole('link', { name: '回首页' }).click();
  await expect(page).toHaveURL(/\/$/);
});

for (const name of HTML) {
  test(`No link of ${name} leads to a page or a place that is not there`, () => {
    const links = [...htmlOf(name).matchAll(/<a\s[^>]*?href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links).toContain('/privacy/');
    expect(links.filter((link) => !leadsSomewhere(link, name))).toEqual([]);
  });
}

function leadsSomewhere(link: string, from: string): boolean {
  const { pathname, hash, origin } = new URL(link, `http://site/${from}`);
  if (origin !== 'http://site') return true;
  const file = pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
  const id = decodeURIComponent(hash.slice(1));
  return existsSync(`${DIST}${file}`) && (id === '' || htmlOf(file).includes(`id="${id}"`));
}
