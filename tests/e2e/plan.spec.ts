import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';
import type { PlanFile } from '../../src/domain/plan/parse-plan.ts';
import { expectAccessible } from './support/axe.ts';
import { readPdf } from './support/pdf.ts';

const items = (page: Page): Locator => page.getByRole('region', { name: '流程' }).getByRole('listitem');

/** The times and names of the items, as they are read. */
async function order(page: Page): Promise<string[]> {
  return items(page).evaluateAll((rows) =>
    rows.map((row) => {
      const [time, name] = [
        row.querySelector('.plan-item__time'),
        row.querySelector('.plan-item__name, input'),
      ];
      return `${time?.textContent ?? ''} ${name instanceof HTMLInputElement ? name.value : (name?.textContent ?? '')}`;
    }),
  );
}

async function open(page: Page, path = '/teach/plan/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { name: '备课', level: 1 })).toBeVisible();
}

/** Goes on with Tab, or back with Shift+Tab, until something has the focus. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
}

async function press(page: Page, name: string, key = 'Enter'): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press(key);
}

/** A plan of two lessons and a break: 六个一, 休息, 服务是什么. */
async function plan(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: '新建一份备课' }).click();
  await page.getByLabel('名称', { exact: true }).fill('新员工上午班');
  await page.getByLabel('几点开始').fill('09:00');
  await page.getByRole('button', { name: '加上：用户需要的六个一' }).click();
  await page.getByRole('button', { name: '加一段休息' }).click();
  await page.getByRole('button', { name: '加上：服务是什么' }).click();
  for (const [name, minutes] of [
    ['用户需要的六个一', '40'],
    ['服务是什么', '30'],
  ])
    await page.getByLabel(`分钟：${name ?? ''}`).fill(minutes ?? '');
}

async function exported(page: Page): Promise<{ readonly download: Download; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出成文件' }).click(),
  ]);
  return { download, text: await readFile(await download.path(), 'utf8') };
}

async function importFile(page: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '导入文件' }).click(),
  ]);
  await chooser.setFiles({ name: '备课.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

test('a plan is put together, set in order and found again by keyboard alone', async ({ page }) => {
  await open(page);
  await press(page, '新建一份备课');
  await expect(page.getByLabel('名称', { exact: true })).toBeFocused();
  await page.keyboard.type('新员工上午班');
  await page.keyboard.press('Tab');
  await page.keyboard.type('0900A');
  await press(page, '加上：用户需要的六个一');
  await expect(page.getByText('《用户需要的六个一》排在第 1 项。')).toBeVisible();
  await press(page, '加上：服务是什么', 'Space');
  await tabTo(page, page.getByRole('button', { name: '加一段休息' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('分钟：用户需要的六个一'), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('40');
  await press(page, '上移：休息');
  await expect(page.getByText('“休息”移到了第 2 项。')).toBeVisible();
  await expect(page.getByRole('button', { name: '上移：休息' })).toBeFocused();
  await tabTo(page, page.getByLabel('分钟：服务是什么'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('30');
  const placed = ['09:00–09:40 用户需要的六个一', '09:40–09:50 休息', '09:50–10:20 服务是什么'];
  expect(await order(page)).toEqual(placed);
  await expect(page.getByText('共 80 分钟，10:20 结束')).toBeVisible();

  await page.reload();
  await expect(items(page)).toHaveCount(3);
  expect(await order(page)).toEqual(placed);
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('新员工上午班');
});

test('an item that was removed comes back where it stood', async ({ page }) => {
  await plan(page);
  const before = await order(page);
  await page.getByRole('button', { name: '去掉：休息' }).click();
  await expect(page.getByText('去掉了“休息”。')).toBeVisible();
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: '撤消' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(3);
  expect(await order(page)).toEqual(before);
});

test('items are dragged into another order', async ({ page }) => {
  await plan(page);
  const handle = await items(page).nth(0).locator('.plan-item__handle').boundingBox();
  const last = await items(page).nth(2).boundingBox();
  if (!handle || !last) throw new Error('not shown');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(last.x + 20, last.y + last.height - 8, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByText('“用户需要的六个一”移到了第 3 项。')).toBeVisible();
  expect(await order(page)).toEqual([
    '09:00–09:10 休息',
    '09:10–09:40 服务是什么',
    '09:40–10:20 用户需要的六个一',
  ]);
});

test('a plan that takes too long is told, and minutes that are none are not kept', async ({ page }) => {
  await plan(page);
  await page.getByLabel('几点要结束（可以不填）').fill('10:00');
  await expect(page.getByText('比给的时间多出 20 分钟。')).toBeVisible();
  await page.getByLabel('分钟：休息').fill('0');
  await expect(page.getByText('填 1 到 600 的整数。')).toBeVisible();
  await expect(page.getByText('共 80 分钟，10:20 结束')).toBeVisible();
  await page.getByLabel('名称', { exact: true }).focus();
  await expect(page.getByLabel('分钟：休息')).toHaveValue('10');
  await page.getByLabel('几点开始').fill('23:30');
  expect(await order(page)).toEqual([
    '23:30–00:10 用户需要的六个一',
    '00:10–00:20 休息',
    '00:20–00:50 服务是什么',
  ]);
});

test('an exported plan is taken in by another browser', async ({ page, browser, baseURL }) => {
  await plan(page);
  const { download, text } = await exported(page);
  expect(download.suggestedFilename()).toBe('备课-新员工上午班.json');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const other = await context.newPage();
  await open(other);
  await importFile(other, text);
  await expect(other.getByText('“新员工上午班”导入好了。')).toBeVisible();
  await expect(items(other)).toHaveCount(3);
  expect(await order(other)).toEqual(await order(page));
  await context.close();
});

test('a plan that is there already is asked about', async ({ page }) => {
  await plan(page);
  const { text } = await exported(page);
  await page.getByLabel('名称', { exact: true }).fill('改过的');
  await page.getByRole('link', { name: '全部备课' }).click();
  await importFile(page, text);
  await expect(page.getByRole('group', { name: '这里已经有这一份备课：“改过的”。要怎么放？' })).toBeFocused();
  await page.getByRole('button', { name: '不导入了' }).click();
  await expect(page.getByRole('link', { name: '改过的' })).toBeVisible();
  await importFile(page, text);
  await page.getByRole('button', { name: '两份都留' }).click();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('新员工上午班（复制）');
  await page.getByRole('link', { name: '全部备课' }).click();
  await expect(page.getByRole('link', { name: '改过的' })).toBeVisible();
  await importFile(page, text);
  await page.getByRole('button', { name: '换成文件里的' }).click();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('新员工上午班');
  await page.getByRole('link', { name: '全部备课' }).click();
  await expect(page.getByRole('link', { name: '改过的' })).toHaveCount(0);
});

test('a damaged file is told, and nothing is lost', async ({ page }) => {
  await plan(page);
  const { text } = await exported(page);
  await page.getByRole('link', { name: '全部备课' }).click();
  await importFile(page, text.slice(0, 60));
  await expect(page.getByText('这个文件读不出来')).toBeVisible();
  await importFile(page, '{"format":"service-from-the-heart-record","version":1}');
  await expect(page.getByText('这不是备课文件')).toBeVisible();
  const file = JSON.parse(text) as PlanFile;
  const [first, ...rest] = file.plan.items;
  const broken = { ...file, plan: { ...file.plan, items: [first, { ...rest[0], minutes: -10 }] } };
  await importFile(page, JSON.stringify(broken));
  await expect(page.getByText('第 2 项分钟数不对')).toBeVisible();
  await expect(page.getByText('这里的备课没有动。')).toBeVisible();
  await expect(page.getByRole('link', { name: '新员工上午班' })).toBeVisible();
});

test('lessons that this course does not have stay in the plan and are told', async ({ page }) => {
  await plan(page);
  const { text } = await exported(page);
  await page.getByRole('link', { name: '全部备课' }).click();
  await importFile(page, text.replace('"six-ones"', '"from-elsewhere"'));
  await page.getByRole('button', { name: '换成文件里的' }).click();
  await expect(page.getByText('有 1 课在本课程里找不到')).toBeVisible();
  expect(await order(page)).toContain('09:00–09:40 本课程里没有这一课（from-elsewhere）');
});

test('a copy is a plan of its own, and deleting asks first', async ({ page }) => {
  await plan(page);
  await page.getByRole('button', { name: '复制一份' }).click();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('新员工上午班（复制）');
  await page.getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('button', { name: '不删' })).toBeFocused();
  await page.getByRole('button', { name: '删掉' }).click();
  await expect(page.getByText('删掉了“新员工上午班（复制）”。')).toBeVisible();
  await expect(page.getByRole('link', { name: '新员工上午班（复制）' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '新员工上午班' })).toBeVisible();
});

test('the run sheet is printed on A4 with times, sections and what to bring', async ({ page }) => {
  await plan(page);
  await page.getByRole('button', { name: '流程单' }).click();
  await expect(page.getByRole('heading', { name: '新员工上午班' })).toBeFocused();
  await expectAccessible(page);
  const [sheet, ...more] = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(more).toHaveLength(0);
  expect(Math.round(sheet?.width ?? 0)).toBe(595);
  for (const text of [
    '新员工上午班',
    '10:20,共 80 分钟',
    '09:40',
    '09:50 休息',
    '用户需要的六个一',
    '一张笑脸到一声道别',
    '一刻钟里的六样',
    '练习 10 题',
    '带什么',
    '练习纸',
  ])
    expect(sheet?.text).toContain(text);
  // Nothing of the page around it.
  expect(sheet?.text).not.toContain('回去改');
  expect(sheet?.text).not.toContain('隐私说明');
  expect(sheet?.fonts.every(({ embedded }) => embedded)).toBe(true);
});

test('where the browser keeps nothing, the page says so and the plan can still be exported', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await plan(page);
  await expect(page.getByText('浏览器不让存，或者存满了')).toBeVisible();
  await expect(page.getByRole('link', { name: '放映这份备课' })).toHaveCount(0);
  const { text } = await exported(page);
  expect((JSON.parse(text) as PlanFile).plan.items).toHaveLength(3);
});

test('stored plans that cannot be understood are told and set aside', async ({ page }) => {
  // A page that reads no plans: the first that does tells of it.
  await page.goto('/privacy/');
  await page.evaluate(() => {
    localStorage.setItem('plans', '{"version":1,"plans":[7]}');
  });
  await open(page);
  await expect(page.getByText('有备课读不出来，已经原样放在一边')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('plans.damaged'))).toBe('{"version":1,"plans":[7]}');
});

test('the start page of trainers leads to every lesson and every plan, with the minutes of the deck', async ({
  page,
}) => {
  await plan(page);
  await page.goto('/teach/');
  await expect(page.getByRole('link', { name: '新员工上午班', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: '讲师台：新员工上午班' })).toHaveAttribute(
    'href',
    /^\/presenter\/#plan=/,
  );
  await expectAccessible(page);
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: '放映：用户需要的六个一' }) });
  const told = await row.getByText(/约 \d+ 分钟/).textContent();
  await row.getByRole('link', { name: '放映：用户需要的六个一' }).click();
  // The stage says which slide it is at.
  await expect(page).toHaveURL(/\/slides\/six-ones\/(?:#1)?$/);
  const minutes = await page.request.get('/slides/six-ones/').then((response) => response.text());
  const sum = [...minutes.matchAll(/data-minutes="([\d.]+)"/g)].reduce(
    (all, [, one]) => all + Number(one),
    0,
  );
  expect(told).toBe(`约 ${String(Math.ceil(sum))} 分钟`);
});

test('the editor breaks no rule of accessibility, on a phone and on a desk', async ({ page }) => {
  await plan(page);
  await page.getByRole('button', { name: '删除' }).click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(page);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
});

test('without scripts the lessons and how to use two screens are there to read', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/teach/');
  await expect(page.getByText('电脑接上投影')).toBeVisible();
  await expect(page.getByRole('link', { name: '练习纸：用户需要的六个一' })).toBeVisible();
  await expect(page.getByRole('link', { name: '放映：用户需要的六个一' })).toBeHidden();
  await context.close();
});
