import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { phrase, term } from './support/content.ts';
import { blank, openDrill } from './support/drill.ts';
import { InputMethod } from './support/ime.ts';
import { openRecord } from './support/record.ts';
import { openSearch, results, searchDialog, searchField, searchFor } from './support/search.ts';

const said = (page: Page) => searchDialog(page).getByRole('status');

/** What the search needs and no page loads of itself: its engine and the texts. */
const PARTS = /search-engine|search\.json/;

/** Addresses of what the search has loaded so far. */
function loaded(page: Page): string[] {
  const addresses: string[] = [];
  page.on('request', (request) => {
    if (PARTS.test(request.url())) addresses.push(new URL(request.url()).pathname);
  });
  return addresses;
}

test('The button opens the search, ready to type; Esc and 关上 close it and give the focus back', async ({
  page,
}) => {
  await page.goto('/lessons/six-ones/');
  const button = page.getByRole('button', { name: '搜索', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveAccessibleDescription(/写两三个字就行/);
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await searchDialog(page).getByRole('button', { name: '关上' }).click();
  await expect(searchDialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('A slash opens the search wherever one is, and closing it leads back there', async ({ page }) => {
  await page.goto('/lessons/six-ones/');
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('');
  await page.keyboard.press('Escape');

  const next = page.getByRole('link', { name: /^下一课：/ });
  await next.focus();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await searchField(page).fill('道歉');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await expect(next).toBeFocused();

  // What was looked for is still there, and typing replaces it.
  await page.keyboard.press('/');
  await expect(searchField(page)).toHaveValue('道歉');
  await page.keyboard.insertText('微笑');
  await expect(searchField(page)).toHaveValue('微笑');
});

test('A click beside the paper closes the search', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  await page.mouse.click(5, 5);
  await expect(searchDialog(page)).toBeHidden();
});

test('A slash that is typed into a blank is text', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await blank(page, 'six-ones-smile').press('/');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('/');
  await expect(searchDialog(page)).toBeHidden();
  await page.goto('/');
  const title = page.getByRole('textbox', { name: /填一个字/ });
  await title.press('/');
  await expect(searchDialog(page)).toBeHidden();
});

test('A slash with a modifier, or one that an input method keeps for itself, opens nothing', async ({
  page,
}) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await blank(page, 'six-ones-smile').focus();
  const method = await InputMethod.of(page);
  await method.compose('wei');
  await method.confirm('/');
  await expect(searchDialog(page)).toBeHidden();
  await method.commit('微笑');
  await blank(page, 'six-ones-smile').blur();
  for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+/`);
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeVisible();
});

test('Opening by a slash can be turned off on the record page, and stays off', async ({ page }) => {
  await openRecord(page);
  const habit = page.getByRole('checkbox', { name: '按 / 键打开搜索' });
  await expect(habit).toBeChecked();
  await habit.uncheck();
  await habit.blur();
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeHidden();

  await page.reload();
  await expect(habit).not.toBeChecked();
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeHidden();
  await page.goto('/phrases/');
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeHidden();
  await openSearch(page);

  await openRecord(page);
  await habit.check();
  await page.goto('/phrases/');
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeVisible();
});

test('The search finds a section of a lesson and leads to it @core', async ({ page }) => {
  await page.goto('/lessons/six-ones/');
  const section = page.getByRole('navigation', { name: '这一课' }).getByRole('link').first();
  const [heading, hash] = [await section.innerText(), await section.getAttribute('href')];
  const title = await page.getByRole('heading', { level: 1 }).innerText();

  await page.goto('/');
  await searchFor(page, heading);
  await results(page)
    .filter({ hasText: `${title} · ${heading}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/lessons/six-ones/${encodeURI(hash ?? '')}$`));
  await expect(page.getByRole('heading', { name: heading, exact: true })).toBeInViewport();
});

test('The search finds a forbidden phrase and leads to its card', async ({ page }) => {
  const { n, text } = phrase(12);
  await page.goto('/');
  await searchFor(page, text);
  await results(page)
    .filter({ hasText: `忌语三十句 · ${text}` })
    .click();
  await expect(page).toHaveURL(new RegExp(`/phrases/#phrase-${n}$`));
  await expect(page.getByRole('heading', { name: text, exact: true })).toBeInViewport();
});

test('The search finds a word of the glossary, by its definition too', async ({ page }) => {
  const { id, term: word, definition } = term('empathy');
  await page.goto('/');
  await searchFor(page, definition.slice(0, 8));
  const found = results(page).filter({ hasText: `术语 · ${word}` });
  await expect(found).toHaveCount(1);
  await searchField(page).fill(word);
  await found.click();
  await expect(page).toHaveURL(new RegExp(`/glossary/#${id}$`));
  await expect(page.getByText(definition, { exact: true })).toBeInViewport();
});

test('Traditional characters and full width find what stands in Simplified', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, '投訴');
  const found = await results(page).allTextContents();
  await expect(results(page).first().locator('mark')).toHaveText('投诉');
  await searchField(page).fill('投诉');
  await expect(results(page)).toHaveText(found);
  await searchField(page).fill('ｓｅｒｖｉｃｅ');
  await expect(results(page).first()).toContainText('SERVICE');
});

test('Results are walked with the arrow keys, and Enter opens one @core', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, '微笑');
  const [first, second] = [results(page).nth(0), results(page).nth(1)];
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(searchField(page)).toBeFocused();
  await results(page).last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).last()).toBeFocused();

  await searchField(page).focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeFocused();
  const target = await first.evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target);
});

test('Pinyin that is being composed is not looked for; the word is, once it is taken', async ({ page }) => {
  const addresses = loaded(page);
  await page.goto('/');
  await openSearch(page);
  const method = await InputMethod.of(page);
  await method.compose('dao');
  await method.compose("dao'qian");
  await expect(searchField(page)).toHaveValue("dao'qian");
  await expect(said(page)).toBeEmpty();
  expect(addresses).toEqual([]);
  await method.commit('道歉');
  await expect(results(page).first().locator('mark')).toHaveText('道歉');
});

test('Where nothing is found, the search says so, and an emptied field is quiet', async ({ page }) => {
  await page.goto('/');
  await searchFor(page, '道歉');
  await searchField(page).fill('龘龘');
  await expect(said(page)).toHaveText('没有找到“龘龘”。换个说法，或者少写几个字。');
  await expect(results(page)).toHaveCount(0);
  await searchField(page).fill(' ');
  await expect(said(page)).toBeEmpty();
});

for (const [what, address] of Object.entries({
  'the texts': /search\.json$/,
  'the engine': /search-engine\..*\.js$/,
})) {
  test(`Where ${what} cannot be loaded, the search says so, and works on the next try`, async ({ page }) => {
    await page.goto('/');
    await page.route(address, (route) => route.abort('internetdisconnected'));
    await openSearch(page);
    await searchField(page).fill('道歉');
    await expect(said(page)).toContainText('搜索没有装上');
    await page.unroute(address);
    await page.keyboard.press('Enter');
    await expect(results(page).first()).toBeVisible();
    await expect(said(page)).toContainText(/\d+ 处/);
  });
}

test('An answer that is no file of texts counts as not loaded', async ({ page }) => {
  await page.goto('/');
  await page.route(PARTS, (route) =>
    route.request().url().endsWith('.json') ? route.fulfill({ status: 404, body: '404' }) : route.continue(),
  );
  await openSearch(page);
  await searchField(page).fill('道歉');
  await expect(said(page)).toContainText('搜索没有装上');
});

test('Nothing of the search is loaded before something is looked for, and then only once', async ({
  page,
}) => {
  const addresses = loaded(page);
  await page.goto('/lessons/six-ones/', { waitUntil: 'networkidle' });
  await openSearch(page);
  expect(addresses).toEqual([]);
  await searchField(page).pressSequentially('道歉');
  await expect(results(page).first()).toBeVisible();
  await searchField(page).fill('微笑');
  await expect(results(page).first().locator('mark')).toHaveText('微笑');
  expect(addresses.sort()).toEqual([expect.stringContaining('search-engine'), '/search.json']);
});

test('A result on the very page closes the search and leads there', async ({ page }) => {
  const { n, text } = phrase(29);
  await page.goto('/phrases/');
  const card = page.getByRole('heading', { name: text, exact: true });
  await expect(card).not.toBeInViewport();
  await searchFor(page, text);
  await results(page)
    .filter({ hasText: `忌语三十句 · ${text}` })
    .click();
  await expect(searchDialog(page)).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/phrases/#phrase-${n}$`));
  await expect(card).toBeInViewport();
});
