import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { explained } from './support/explained.ts';
import { expectFits } from './support/measure.ts';
import { openSearch, searchField } from './support/search.ts';
import { answer, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { TRADITIONAL, VISITED } from './support/pages.ts';
import { openRecord } from './support/record.ts';

/** More kinds of pages than are visited for other reasons. */
const EDITION = [
  ...TRADITIONAL,
  ...['accessibility/', 'body/', 'glossary/', 'review/', 'scenarios/', 'teach/plan/', 'verify/'].map(
    (path) => `/zh-hant/${path}`,
  ),
];

for (const path of [...VISITED, ...EDITION]) {
  test(`${path} breaks no rule of accessibility, and enlarged it loses nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expectAccessible(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectFits(page);
  });
}

test('A list with every kind of verdict, the ladder and the tiles breaks none', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await answer(page, 'six-ones-greeting', '文候');
  await answer(page, 'six-ones-chair', '雨伞');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await drill(page, 'six-ones-chair').getByRole('button', { name: '我写的也对' }).click();
  await blank(page, 'six-ones-reply').focus();
  const paper = slip(page, 'six-ones-smile');
  await paper.getByRole('button', { name: '要个提示' }).click();
  await paper.getByRole('button', { name: '提醒一句' }).click();
  await paper.getByRole('button', { name: '用词牌' }).click();
  await drill(page, 'six-ones-reply').getByRole('button', { name: '借口', exact: true }).click();
  await paper.locator('[data-check]').click();
  await expectVerdict(page, 'six-ones-farewell', 'empty');
  await expectAccessible(page);
  await expectFits(page);
});

test('Drills that are done, shown or only compared break none', async ({ page }) => {
  await openDrill(page, 'what-service-is', 'service-definition');
  await answer(page, 'service-definition', '需求');
  await wake(page, 'service-is-a-feeling');
  await blank(page, 'service-is-a-feeling', 1).fill('感觉');
  await slip(page, 'service-is-a-feeling').getByRole('button', { name: '要个提示' }).click();
  await blank(page, 'service-is-a-feeling', 2).focus();
  await slip(page, 'service-is-a-feeling').getByRole('button', { name: '直接看答案' }).click();
  await expectVerdict(page, 'service-is-a-feeling', 'shown', 2);
  await wake(page, 'service-noble-or-humble');
  await blank(page, 'service-noble-or-humble', 1).fill('高尚');
  await answer(page, 'service-noble-or-humble', '平等', 2);
  await expectVerdict(page, 'service-noble-or-humble', 'open', 2);
  await expectAccessible(page);
  await expectFits(page);
});

test('The search with its results, and a word that is explained, break none', async ({ page }) => {
  const { path, word } = explained();
  await page.goto(path);
  await openSearch(page);
  await searchField(page).fill('投诉');
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await expectAccessible(page);
  await expectFits(page);
  await page.getByRole('button', { name: '关上' }).click();
  const term = page.locator('a.term', { hasText: word.term }).first();
  await term.click();
  await expect(term).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await expectFits(page);
});

test('The record page with all of its forms open breaks none', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-chair');
  await answer(page, 'six-ones-chair', '矮几');
  await drill(page, 'six-ones-chair').getByRole('button', { name: '我写的也对' }).click();
  await expect(drill(page, 'six-ones-chair')).toContainText('记下了。');
  await openRecord(page);
  await expect(page.getByRole('region', { name: '我写的也对' })).toBeVisible();
  await page.getByRole('button', { name: '粘贴记录文字' }).click();
  await page.getByRole('button', { name: '复制成文字' }).click();
  await expectFits(page);
  for (const name of ['添一个人', '改名字', '移除学员']) {
    await page.getByRole('button', { name }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: '不了' }).click();
  }
});

test('The home page with its title filled in and a lesson begun breaks none', async ({ page }) => {
  await openDrill(page, 'why-service-awareness', 'mind-decides-awareness');
  await answer(page, 'mind-decides-awareness', '态度');
  await expectVerdict(page, 'mind-decides-awareness', 'open');
  await page.goto('/');
  await page.getByRole('textbox', { name: /填一个字/ }).fill('新');
  await expect(page.getByRole('region', { name: '继续学习' })).toBeVisible();
  await expectAccessible(page);
});

test('A notice that nothing can be kept breaks none', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/record/');
  await expect(page.getByText('关掉页面记录就没了')).toBeVisible();
  await expectAccessible(page);
});

test('Turning on 夜班 makes the page dark, and it stays so', async ({ page }) => {
  await page.goto('/');
  const night = page.getByRole('switch', { name: '夜班主题' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const day = await paper();
  await expect(night).toHaveAttribute('aria-checked', 'false');
  await night.click();
  await expect(night).toHaveAttribute('aria-checked', 'true');
  expect(await paper()).not.toBe(day);
  await expectAccessible(page);
  const dark = await paper();
  await page.goto('/lessons/six-ones/');
  expect(await paper()).toBe(dark);
  await expect(page.getByRole('switch', { name: '夜班主题' })).toHaveAttribute('aria-checked', 'true');
});
