import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { UNITS } from './support/content.ts';
import { SIX_ONES, answer, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { HTML, HTML_TRADITIONAL, editionOf, htmlOf } from './support/pages.ts';
import { openSearch, results, searchField, searchFor } from './support/search.ts';
import { hant, hantQuoted } from './support/traditional.ts';
import { NOTHING, wakeAll, watch } from './support/watch.ts';

const language = (page: Page) => page.locator('html');

async function openTraditional(page: Page, lesson: string, id: string): Promise<void> {
  await page.goto(`/zh-hant/lessons/${lesson}/`);
  await wake(page, id);
}

test('繁體 leads to the same page and section in Traditional, and 简体 leads back', async ({ page }) => {
  await page.goto('/lessons/six-ones/');
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const section = page.getByRole('navigation', { name: '这一课' }).getByRole('link').nth(1);
  const hash = encodeURI((await section.getAttribute('href')) ?? '');
  const heading = await section.innerText();
  await section.click();
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();

  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL(new RegExp(`/zh-hant/lessons/six-ones/${hash}$`));
  await expect(language(page)).toHaveAttribute('lang', 'zh-Hant-TW');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hant(title));
  await expect(page.getByRole('heading', { name: hant(heading), exact: true })).toBeInViewport();

  const back = page.getByRole('link', { name: '简体' });
  await expect(back).toHaveAttribute('lang', 'zh-Hans');
  await back.click();
  await expect(page).toHaveURL(new RegExp(`(?<!zh-hant)/lessons/six-ones/${hash}$`));
  await expect(language(page)).toHaveAttribute('lang', 'zh-CN');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('At the top of a page 繁體 leads to the top, and keeps the colours that were chosen', async ({
  page,
}) => {
  await page.goto('/record/');
  await page.getByRole('switch', { name: '夜班主题' }).click();
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(page).toHaveURL(/\/zh-hant\/record\/$/);
  await expect(page.getByRole('switch', { name: hant('夜班主题') })).toHaveAttribute('aria-checked', 'true');
});

test('A drill that is answered in one edition is answered in the other @core', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');

  await page.getByRole('link', { name: '繁體' }).click();
  await wake(page, 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(slip(page, 'six-ones-smile')).toContainText(hant('对 1 空，还差 4 空'));
  await answer(page, 'six-ones-reply', '答覆');
  await expectVerdict(page, 'six-ones-reply', 'right');
  await answer(page, 'six-ones-chair', '雨傘');
  await expectVerdict(page, 'six-ones-chair', 'wrong');

  await page.getByRole('link', { name: '简体' }).click();
  await wake(page, 'six-ones-reply');
  await expectVerdict(page, 'six-ones-reply', 'right');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await expect(slip(page, 'six-ones-smile')).toContainText('对 2 空，还差 3 空');
});

test('The tiles of the Traditional edition bear its characters, and are marked right @core', async ({
  page,
}) => {
  await openTraditional(page, SIX_ONES.lesson, 'six-ones-smile');
  const paper = slip(page, 'six-ones-smile');
  await blank(page, 'six-ones-smile').focus();
  await paper.getByRole('button', { name: hant('用词牌') }).click();
  for (const [id, word] of Object.entries(SIX_ONES.answers)) {
    await drill(page, id)
      .getByRole('button', { name: hantQuoted(word), exact: true })
      .click();
  }
  await paper.locator('[data-check]').click();
  for (const [id, word] of Object.entries(SIX_ONES.answers)) {
    await expectVerdict(page, id, 'right');
    await expect(blank(page, id)).toHaveValue(hantQuoted(word));
  }
  await expect(paper).toContainText(hant('五空全对'));
});

test('An answer that is shown stands there in Traditional, and is known as shown in Simplified', async ({
  page,
}) => {
  await openTraditional(page, 'six-ones', 'six-ones-reply');
  await blank(page, 'six-ones-reply').focus();
  const paper = slip(page, 'six-ones-reply');
  await paper.getByRole('button', { name: hant('要个提示') }).click();
  await paper.getByRole('button', { name: hant('直接看答案') }).click();
  await expectVerdict(page, 'six-ones-reply', 'shown');
  await expect(blank(page, 'six-ones-reply')).toHaveValue(hantQuoted('答复'));
  await openDrill(page, 'six-ones', 'six-ones-reply');
  await expectVerdict(page, 'six-ones-reply', 'shown');
});

for (const { id, lessons } of UNITS) {
  const lesson = richest(lessons);
  test(`Unit ${id}: every drill of ${lesson} wakes in Traditional without an error or a warning`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watch(page, baseURL);
    await page.goto(`/zh-hant/lessons/${lesson}/`);
    const said = await spoken(page);
    await wakeAll(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await spoken(page)).toEqual(said);
    expect(seen).toEqual(NOTHING);
  });
}

/** The lesson of a unit that has the most drills. */
function richest(lessons: readonly string[]): string {
  const drills = (lesson: string) =>
    htmlOf(`zh-hant/lessons/${lesson}/index.html`).split('<form id="drill-').length;
  return [...lessons].sort((one, other) => drills(other) - drills(one))[0] ?? '';
}

/** All that the slips say and are called: a drill that wakes must not say it in the other edition's words. */
function spoken(page: Page): Promise<string[]> {
  return page
    .locator('.drill')
    .evaluateAll((slips) =>
      slips.flatMap((paper) => [
        ...[...paper.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label') ?? ''),
        ...[...paper.querySelectorAll('p, h3, button, summary')].map((node) => node.textContent.trim()),
      ]),
    );
}

test('Every link stays in its edition, but the one to the other edition', () => {
  expect(HTML_TRADITIONAL.length).toBe(HTML.length / 2);
  const strays = HTML.flatMap((name) => {
    const edition = editionOf(`/${name}`);
    return [...htmlOf(name).matchAll(/<a\s[^>]*>/g)]
      .map(([tag]) => ({ tag, href: /\shref="(\/[^"]*)"/.exec(tag)?.[1] }))
      .filter(({ tag, href }) => href !== undefined && (editionOf(href) === edition) === isSwitch(tag))
      .map(({ tag }) => `${name}: ${tag}`);
  });
  expect(strays).toEqual([]);
});

function isSwitch(tag: string): boolean {
  return tag.includes('data-edition');
}

test('What scripts lead to stays in the Traditional edition as well', async ({ page }) => {
  await openTraditional(page, 'six-ones', 'six-ones-chair');
  await answer(page, 'six-ones-chair', '雨傘');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await page.goto('/zh-hant/');
  await page
    .getByRole('region', { name: hant('继续学习') })
    .getByRole('link', { name: hant('接着学') })
    .click();
  await expect(page).toHaveURL(/\/zh-hant\/lessons\/six-ones\/#drill-six-ones-/);

  await searchFor(page, '道歉');
  for (const link of await results(page).all())
    await expect(link).toHaveAttribute('href', /^\/zh-hant\/(lessons|phrases|glossary|sources)\//);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(language(page)).toHaveAttribute('lang', 'zh-Hant-TW');
});

test('The search of the Traditional edition reads both kinds of characters, and answers in its own', async ({
  page,
}) => {
  await page.goto('/zh-hant/');
  await searchFor(page, '投诉');
  const found = await results(page).allTextContents();
  await expect(results(page).first().locator('mark')).toHaveText('投訴');
  await searchField(page).fill('投訴');
  await expect(results(page)).toHaveText(found);
  await searchField(page).fill('龘龘');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
    hant('没有找到“龘龘”。换个说法，或者少写几个字。'),
  );
});

test('A slash turned off in one edition is off in the other', async ({ page }) => {
  await page.goto('/zh-hant/record/');
  await expect(page.getByRole('region', { name: hant('这台设备上的人') })).toBeVisible();
  await page.getByRole('checkbox', { name: hant('按 / 键打开搜索') }).uncheck();
  await page.goto('/phrases/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await openSearch(page);
});

test('A wrong address of the Traditional edition is answered in Traditional, with a way back', async ({
  page,
}) => {
  const response = await page.goto('/zh-hant/lessons/no-such-lesson/');
  expect(response?.status()).toBe(404);
  await expect(language(page)).toHaveAttribute('lang', 'zh-Hant-TW');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('這一頁是空的');
  await page.getByRole('link', { name: '简体' }).click();
  await expect(heading).toContainText('这一页是空的');
  await page.getByRole('link', { name: '繁體' }).click();
  await expect(heading).toContainText('這一頁是空的');
  await page.getByRole('link', { name: hant('回首页') }).click();
  await expect(page).toHaveURL(/\/zh-hant\/$/);
});

test('The record page speaks Traditional, before and after its scripts have run', async ({ page }) => {
  await openTraditional(page, 'six-ones', 'six-ones-chair');
  await answer(page, 'six-ones-chair', '矮几');
  await drill(page, 'six-ones-chair')
    .getByRole('button', { name: hant('我写的也对') })
    .click();
  await expect(drill(page, 'six-ones-chair')).toContainText(hant('记下了。'));

  await page.goto('/zh-hant/record/');
  for (const name of ['带走，带来', '习惯', '我写的也对', '这台设备上的人'])
    await expect(page.getByRole('region', { name: hant(name) })).toBeVisible();
  await expect(page.getByRole('region', { name: hant('我写的也对') })).toContainText('矮几');
  await expect(page.getByText(hant('学员　小印 0 枚'))).toBeVisible();
  await page.getByRole('button', { name: hant('移除学员') }).click();
  await expect(page.getByRole('alertdialog')).toContainText(hant('要移除“学员”吗？'));
  await page.getByRole('button', { name: hant('移除，连记录一起删') }).click();
  await expect(page.getByText(hant('“学员”和相关记录已经删掉。'))).toBeVisible();
});

test('Notices speak Traditional', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('/zh-hant/');
  await page.mouse.move(180, 300);
  const notices = page.locator('[data-notices]');
  await expect(notices).toContainText(hant('换一页、关掉页面记录就没了。'));
  await expect(notices.getByRole('button', { name: hant('导出记录') })).toBeVisible();
});
