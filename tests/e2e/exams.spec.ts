import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { makeClassCode } from '../../src/domain/exam/class-code.ts';
import { expectCarried, importText, openRecord } from './support/record.ts';
import { builtBank, carry, failed, passed, recordOf } from './support/sat-paper.ts';

const DAY = 86_400_000;

const section = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

test('The list shows the papers, also without scripts', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/exams/');
  for (const { id, title } of builtBank().papers)
    await expect(page.getByRole('link', { name: title, exact: true })).toHaveAttribute(
      'href',
      `/exams/${id}/`,
    );
  await context.close();
});

test('Somebody new is sent to the mock paper', async ({ page }) => {
  await page.goto('/exams/');
  await expect(section(page, '还没有考过').getByRole('link')).toHaveAttribute('href', '/exams/mock/');
  await expectAccessible(page);
});

test('The history holds every try, the trend in words too, and the certificate', async ({ page }) => {
  const [one, two] = [failed({ at: Date.now() - 3 * DAY }), passed(Date.now() - DAY)];
  await carry(page, one, two);
  await page.goto('/exams/');
  const history = section(page, '考过的');
  await expect(history.getByRole('row')).toHaveCount(3);
  await expect(history.getByRole('img')).toHaveAccessibleName(
    /考过 2 次：[\d.]+ 分、100 分；合格线 80 分。$/,
  );
  await expect(section(page, '证书')).toContainText(/有效期至 \d{4} 年/);
  await expectAccessible(page);
  await history
    .getByRole('link', { name: /^看结果/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('合格了');
});

test('A certificate that lapses soon, or has, asks to be renewed', async ({ page }) => {
  const months = builtBank().papers.find(({ id }) => id === 'certification')?.months ?? 0;
  await carry(page, passed(Date.now() - months * 30 * DAY));
  await page.goto('/exams/');
  await expect(section(page, '证书要续了').getByRole('link', { name: '去再认证' })).toBeVisible();
  await expect(section(page, '证书')).toContainText('再考一次');
  await expect(section(page, '证书').getByRole('link', { name: '去再认证' })).toHaveAttribute(
    'href',
    '/exams/certification/',
  );
  await expectAccessible(page);
});

test('A class code that is wrong says how, and keeps the focus', async ({ page }) => {
  await page.goto('/exams/');
  const code = section(page, '有班级码');
  const field = code.getByRole('textbox', { name: '班级码' });
  await expect(section(page, '还没有考过')).toBeVisible();
  await code.getByRole('button').click();
  await expect(code.getByRole('alert')).toHaveText('还没写班级码。');
  await field.fill('ABC');
  await field.press('Enter');
  await expect(code.getByRole('alert')).toContainText('十一个字母和数字');
  await expect(field).toBeFocused();
  await expectAccessible(page);
});

test('A class code leads to the paper that it sets', async ({ page }) => {
  const { digest } = builtBank();
  const code = makeClassCode({ letter: 'C', seed: 7, extra: 0, group: null, bank: digest });
  await page.goto('/exams/');
  await expect(section(page, '还没有考过')).toBeVisible();
  await section(page, '有班级码').getByRole('textbox').fill(` ${code.toLowerCase()} `);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/exams/certification/\\?code=${code}$`));
});

test('A paper that was begun can be gone on with', async ({ page }) => {
  const { digest, course } = builtBank();
  const rules = {
    attempt: 'begun',
    paper: 'mock',
    bank: digest,
    seed: 'seed',
    history: {},
    code: null,
    minutes: 20,
    extra: 0,
    holder: '',
  };
  const fact = { v: 3, id: 'begun', at: Date.now() - 5 * 60_000, course, kind: 'examBegun', rules };
  await openRecord(page);
  await importText(page, recordOf([], [fact]));
  await expectCarried(page, /已经换成“小陈”/);
  await page.goto('/exams/');
  const open = section(page, '有一份卷子还没交');
  await expect(open).toContainText(/模拟考核，还剩 1[45] 分钟/);
  await expect(open.getByRole('link', { name: '接着考' })).toHaveAttribute('href', '/exams/sit/#begun');
  await expectAccessible(page);
});

test('The papers stand where they stood, whatever there is to tell above them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const place = async (told: string): Promise<number | undefined> => {
    await page.goto('/exams/');
    await expect(section(page, told)).toBeVisible();
    return (await section(page, '先试手').boundingBox())?.y;
  };
  const before = await place('还没有考过');
  await carry(page, failed({ at: Date.now() - DAY }));
  expect(await place('上一回')).toBe(before);
  await openRecord(page);
  await importText(page, recordOf([passed(Date.now() - 10_000 * DAY)]));
  await expectCarried(page, /添了 \d+ 条/);
  expect(await place('证书要续了')).toBe(before);
});

test('The record page names the last try of each paper', async ({ page }) => {
  await carry(page, failed({ at: Date.now() - DAY }));
  const block = section(page, '考核');
  await expect(block).toContainText(/\d{4} 年 .+ · [\d.]+ 分 · 没过/);
  await expect(block.getByRole('link', { name: '去考核' })).toHaveAttribute('href', '/exams/');
});
