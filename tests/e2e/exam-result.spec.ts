import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { markDrill } from '../../src/domain/answer/mark-drill.ts';
import type { Attempt } from '../../src/domain/exam/attempt.ts';
import type { DrillEntry } from '../../src/domain/exam/bank.ts';
import { verifyAttempt } from '../../src/domain/exam/verify.ts';
import {
  attemptOf,
  builtBank,
  carry,
  failed,
  passed,
  rightAnswer,
  wrongAnswer,
} from './support/sat-paper.ts';
import { expectAccessible } from './support/axe.ts';
import { exported } from './support/record.ts';

const DAY = 86_400_000;

async function openResult(page: Page, { attempt }: Attempt): Promise<void> {
  await page.goto(`/exams/result/#${attempt}`);
  await expect(page.locator('.exam-result')).toBeVisible();
}

const section = (page: Page, name: string): Locator => page.getByRole('region', { name });
const items = (page: Page): Locator => section(page, '逐题回看').locator('ol > li[data-standing]');

test('A failed paper says what is missing, what to learn again and when it may be tried again', async ({
  page,
}) => {
  const attempt = failed({ at: Date.now() - 60_000 });
  await carry(page, attempt);
  await openResult(page, attempt);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/^离合格还差.+分/);
  await expect(page.getByRole('img', { name: /^[\d.]+分，满分100$/ })).toBeVisible();
  for (const fact of ['第 1 次', '合格线 80 分', '用时 10 分 5 秒', '有 1 题没答'])
    await expect(page.locator('.top')).toContainText(fact);
  const plan = section(page, '再考之前');
  await expect(plan.getByRole('link', { name: /^补“.+”一课$/ }).first()).toHaveAttribute(
    'href',
    /^\/lessons\//,
  );
  await expect(plan).toContainText(/(今天|明天) \d+:\d\d 以后再考/);
  await expect(plan).toContainText('30 天里还能考两次');
  await expect(plan.getByRole('link', { name: '再考一次' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '看证书' })).toHaveCount(0);
  await expectAccessible(page);
});

test('Each unit stands in a table with its share, and those below the line are marked', async ({ page }) => {
  const attempt = failed();
  await carry(page, attempt);
  await openResult(page, attempt);
  const rows = section(page, '各单元').locator('tbody tr');
  await expect(rows).toHaveCount(attempt.result.modules.length);
  const weak = attempt.result.modules.filter(({ score }) => score < 0.8).length;
  await expect(section(page, '各单元').locator('tbody tr[data-weak]')).toHaveCount(weak);
  await expect(section(page, '各单元')).toContainText('竖线是合格线 80%');
});

test('A whole that is enough fails by one unit’s own line, and says by which', async ({ page }) => {
  const bank = builtBank();
  const module = bank.modules.at(-1);
  const attempt = attemptOf({
    paper: 'certification',
    answer: (item, entry) =>
      entry.module === module?.id ? wrongAnswer(item, entry) : rightAnswer(item, entry),
  });
  expect(attempt.result.passed).toBe(false);
  expect(attempt.result.score).toBeGreaterThanOrEqual(0.8);
  await carry(page, attempt);
  await openResult(page, attempt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`总分够了，“${module?.title}”没到单元线`);
  await expect(page.locator('.top')).toContainText('每个单元至少要 50 分');
});

test('A passed paper has a certificate and nothing to do before the next try', async ({ page }) => {
  const [before, attempt] = [failed({ at: Date.now() - 3 * DAY }), passed()];
  await carry(page, before, attempt);
  await openResult(page, attempt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('合格了');
  await expect(page.locator('.top')).toContainText(/第 2 次.*比上次多/s);
  await expect(section(page, '再考之前')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '看证书' })).toHaveAttribute(
    'href',
    `/exams/certificate/#${attempt.attempt}`,
  );
  await expect(items(page)).toHaveCount(attempt.items.length);
  await expectAccessible(page);
});

test('Every item is reviewed; the wrong ones stand alone until all are wanted', async ({ page }) => {
  const attempt = failed();
  await carry(page, attempt);
  await openResult(page, attempt);
  const wrong = attempt.items.filter(({ score }) => score < 1).length;
  await expect(items(page)).toHaveCount(wrong);
  await page.getByRole('radio', { name: `全部（${attempt.items.length}）` }).check();
  await expect(items(page)).toHaveCount(attempt.items.length);
  for (const one of await items(page).all())
    await expect(one.getByRole('link', { name: /^回“.+”再看$/ })).toHaveAttribute('href', /^\/lessons\//);
  await expectAccessible(page);
});

test('A paper that is all wrong shows each kind of item with what would have been right', async ({
  page,
}) => {
  const attempt = attemptOf({ paper: 'certification', answer: wrongAnswer });
  await carry(page, attempt);
  await openResult(page, attempt);
  const kind = (name: string): Locator =>
    items(page)
      .filter({ hasText: ` · ${name}` })
      .first();
  await expect(kind('填空').locator('.blank').first()).toHaveAttribute('data-state', /wrong|near|open/);
  await expect(kind('填空')).toContainText('应填');
  await expect(kind('选更好的一句')).toContainText(/对的是这个/);
  await expect(kind('选更好的一句')).toContainText(/你选的/);
  await expect(kind('排顺序')).toContainText(/你排的.*正确的顺序/s);
  await expect(kind('找忌语')).toContainText('漏了这句');
  await expect(kind('找忌语')).toContainText('错怪了，这句没毛病');
  await expectAccessible(page);
});

test('A near miss says what slipped, and that a paper gives nothing for it', async ({ page }) => {
  const attempt = attemptOf({
    paper: 'certification',
    answer: (item, entry) => (entry.type === 'drill' ? { words: nearly(entry) } : rightAnswer(item, entry)),
  });
  expect(attempt.items.flatMap(({ verdicts }) => verdicts)).toContain('near');
  await carry(page, attempt);
  await openResult(page, attempt);
  await expect(page.locator('.blank[data-state="near"]').first()).toBeVisible();
  await expect(section(page, '逐题回看')).toContainText(/音对字错，“.+”写错了，考核里不给分。/);
});

test('Guesses in a list give nothing, and the review says so', async ({ page }) => {
  const attempt = attemptOf({
    paper: 'certification',
    answer: (item, entry) =>
      entry.type === 'drill'
        ? { words: entry.models.map(([model = '']) => `雨伞、${model}、星期`) }
        : rightAnswer(item, entry),
  });
  await carry(page, attempt);
  await openResult(page, attempt);
  await expect(page.locator('.blank[data-state="wrong"]').first()).toBeVisible();
  await expect(section(page, '逐题回看')).toContainText('一个空只写一个答案');
});

/** @returns the models, each with a character that sounds alike where there is one */
function nearly({ key, models }: DrillEntry): string[] {
  return models.map(([model = ''], blank) => {
    const slips = [...model].flatMap((char) =>
      (key.sounds ?? [])
        .filter((alike) => alike.includes(char))
        .flatMap((alike) => [...alike].map((other) => model.replace(char, other))),
    );
    const isNear = (slip: string): boolean =>
      markDrill(
        key,
        models.map(([own = ''], at) => (at === blank ? slip : own)),
      )[blank]?.reason?.code === 'sound';
    return slips.find(isNear) ?? model;
  });
}

test('我写的也对 is kept with the record and changes nothing now', async ({ page }) => {
  const attempt = attemptOf({ paper: 'certification', answer: wrongAnswer });
  await carry(page, attempt);
  await openResult(page, attempt);
  const score = await page.locator('.score').textContent();
  const told = items(page).locator('.drill__appealed').first();
  await page
    .getByRole('button', { name: /^我写的也对/ })
    .first()
    .click();
  await expect(told).toContainText('这次的分数不变');
  await expect(told).toBeFocused();
  await page.reload();
  await expect(told).toBeVisible();
  expect(await page.locator('.score').textContent()).toBe(score);
  const { facts, appeals } = await exported(page);
  expect(facts.filter(({ kind }) => kind === 'appealed')).toMatchObject([{ answer: '雨伞' }]);
  expect(Object.values(appeals).flat()).toHaveLength(1);
});

test('A wrong blank can be practised by itself', async ({ page }) => {
  const attempt = attemptOf({ paper: 'certification', answer: wrongAnswer });
  await carry(page, attempt);
  await openResult(page, attempt);
  await page
    .getByRole('link', { name: /^练这一空/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/review\/#drill-[a-z0-9-]+\/\d+$/);
  await expect(page.getByRole('heading', { name: '练这一空' })).toBeVisible();
});

test('The record file that is downloaded can be verified @core', async ({ page }) => {
  const attempt = passed();
  await carry(page, attempt);
  await openResult(page, attempt);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载这次的记录文件' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^小陈-certification-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('记录文件已经交给浏览器下载。')).toBeVisible();
  const text = await readFile(await file.path(), 'utf8');
  const bank = builtBank();
  const found = await verifyAttempt(text, (digest) => Promise.resolve(digest === bank.digest ? bank : null));
  expect(found).toMatchObject({ state: 'match' });
});

test('A paper of a bank that is gone keeps its score, without the items', async ({ page }) => {
  const attempt = failed({ change: { bank: 'f'.repeat(64) } });
  await carry(page, attempt);
  await openResult(page, attempt);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('离合格还差');
  await expect(section(page, '逐题回看')).toContainText('成绩照样算数');
  await expect(items(page)).toHaveCount(0);
});

test('An address of no attempt says so', async ({ page }) => {
  await page.goto('/exams/result/#nobody');
  await expect(page.getByRole('heading', { name: '这里没有这次考核' })).toBeVisible();
  await expectAccessible(page);
});

test('Everything fits at 360 pixels, the tabs too', async ({ page }) => {
  const attempt = attemptOf({ paper: 'certification', answer: wrongAnswer });
  await page.setViewportSize({ width: 360, height: 740 });
  await carry(page, attempt);
  for (const path of [`/exams/result/#${attempt.attempt}`, '/exams/']) {
    await page.goto(path);
    await expect(
      page.getByRole('navigation', { name: '底部导航' }).getByRole('link', { name: /考/ }),
    ).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    // Columns may outgrow the page's margin before they make it scroll.
    for (const part of await page.locator('.exam-result .cols table').all())
      expect((await part.boundingBox().then((box) => (box ? box.x + box.width : 0))) <= 341).toBe(true);
  }
});
