import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { LESSONS, TRADITIONAL, VISITED } from './support/pages.ts';

test.use({ javaScriptEnabled: false });

/** Playwright does not look for text in here by itself. */
const notice = (page: Page) => page.locator('body > noscript p');

for (const path of [...VISITED, ...TRADITIONAL]) {
  test(`${path} can be read without scripts and shows no button that would do nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(notice(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('button, [role=switch]').filter({ visible: true })).toHaveCount(0);
    if (!LESSONS.includes(path)) return;
    await expect(notice(page)).toContainText('这一页不开脚本也能读');
    await expect(page.getByText(/^这一课带走一句：/)).toBeVisible();
    for (const paper of await page.locator('.drill').all()) {
      const answers = paper.getByText('参考答案', { exact: true });
      await expect(answers).toBeHidden();
      // By keyboard: before a click Playwright waits for frames to be drawn, which Firefox tells to scripts only.
      await paper.getByText('看答案和解释').press('Enter');
      await expect(answers).toBeVisible();
      await expect(paper.getByText('出处', { exact: true })).toBeVisible();
    }
  });
}

test('The home page leads to the lessons without scripts', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /六个一/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/lessons\/six-ones\/$/);
});

test('The record page says why it is empty without scripts', async ({ page }) => {
  await page.goto('/record/');
  await expect(page.getByRole('main').locator('noscript p')).toHaveText('记录存在浏览器里，要开脚本才能看。');
});
