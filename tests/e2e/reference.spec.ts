import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { chineseNumber } from '../../src/text/numbers.ts';
import { ERRATA, GLOSSARY, PHRASES } from './support/content.ts';
import { explained } from './support/explained.ts';

const { path: LESSON, word: WORD } = explained();

/** The link of a glossary word: a button as soon as scripts run. */
const wordOf = (page: Page): Locator => page.locator(`a[href$="/glossary/#${WORD.id}"]`).first();
const noteOf = (page: Page): Locator => wordOf(page).locator('xpath=following-sibling::*[1]');

test.describe('A word of the glossary', () => {
  test('opens in its place by mouse, and closes', async ({ page }) => {
    await page.goto(LESSON);
    await expect(wordOf(page)).toHaveRole('button');
    await expect(wordOf(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(noteOf(page)).toBeHidden();
    await wordOf(page).click();
    await expect(noteOf(page)).toBeVisible();
    await expect(noteOf(page)).toHaveText(WORD.definition);
    await expect(wordOf(page)).toHaveAttribute('aria-expanded', 'true');
    await wordOf(page).click();
    await expect(noteOf(page)).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  });

  test('opens by Enter and by Space without moving the page, and closes by Esc', async ({ page }) => {
    await page.goto(LESSON);
    await wordOf(page).focus();
    const top = await page.evaluate(() => scrollY);
    for (const key of ['Enter', 'Space']) {
      await page.keyboard.press(key);
      await expect(noteOf(page)).toBeVisible();
      await expect(wordOf(page)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(noteOf(page)).toBeHidden();
      await expect(wordOf(page)).toHaveAttribute('aria-expanded', 'false');
    }
    await page.keyboard.press('Escape');
    await expect(noteOf(page)).toBeHidden();
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await expect(page).toHaveURL(new RegExp(`${LESSON}$`));
  });

  test('stays a link for those who want a new tab', async ({ page, context }) => {
    await page.goto(LESSON);
    const tab = context.waitForEvent('page');
    await wordOf(page).click({ modifiers: ['ControlOrMeta'] });
    await expect(await tab).toHaveURL(new RegExp(`/glossary/#${WORD.id}$`));
    await expect(noteOf(page)).toBeHidden();
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is a link to its entry', async ({ page }) => {
      await page.goto(LESSON);
      await expect(wordOf(page)).toHaveRole('link');
      await wordOf(page).click();
      await expect(page).toHaveURL(new RegExp(`/glossary/#${WORD.id}$`));
      await expect(page.getByText(WORD.definition, { exact: true })).toBeInViewport();
    });
  });
});

test('The glossary has every word once, in the order of the alphabet, each with the lesson that explains it', async ({
  page,
}) => {
  await page.goto('/glossary/');
  const terms = await page.locator('main dfn').allInnerTexts();
  expect([...terms].sort()).toEqual(GLOSSARY.map((entry) => entry.term).sort());
  const sounds = await page.locator('main dfn + [lang=zh-Latn]').allInnerTexts();
  const plain = sounds.map((sound) => sound.normalize('NFD').replace(/\p{Mn}/gu, ''));
  expect(plain).toEqual([...plain].sort((one, other) => one.localeCompare(other, 'en')));
  const links = page.locator('main dl').getByRole('link');
  await expect(links).toHaveCount(GLOSSARY.length);
  await links.first().click();
  await expect(page).toHaveURL(/\/lessons\/[a-z-]+\/$/);
});

test('The thirty forbidden phrases stand in order, each with a reason and a better way', async ({ page }) => {
  await page.goto('/phrases/');
  expect(PHRASES).toHaveLength(30);
  const all = page.getByRole('main').getByRole('group').filter({ hasText: '全部三十句' });
  await all.getByText('全部三十句').click();
  const cards = all.getByRole('listitem');
  await expect(cards.getByRole('heading', { level: 2 })).toHaveText(PHRASES.map(({ text }) => text));
  for (const [at, card] of (await cards.all()).entries()) {
    await expect(card).toContainText(`第${chineseNumber(at + 1)}句`);
    await expect(card.locator('dt')).toHaveText(['什么时候溜出口', '客户听见了什么', '换个说法']);
  }
});

test('The page of sources tells what was corrected, where the decks disagree and what needs care', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: '出处与勘误' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '出处与勘误' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
    '四份讲义',
    '改过的地方',
    '讲义之间说法不一',
    '要打折扣的说法',
  ]);
  await expect(page.getByText(`共 ${ERRATA.corrections.length} 条，按讲义排。`)).toBeVisible();
  const heads = page.locator('main dl > dt.head');
  const expected = [
    ...ERRATA.corrections.map(({ place }) => place),
    ...ERRATA.contradictions.map(({ topic }) => topic),
    ...ERRATA.claims.map(({ claim }) => claim),
  ];
  expect((await heads.allInnerTexts()).slice(4).sort()).toEqual([...expected].sort());
});
