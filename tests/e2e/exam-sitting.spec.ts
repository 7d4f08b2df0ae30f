import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { EXAM_TEXT } from '../../src/text/exam.ts';
import { expectAccessible } from './support/axe.ts';
import { refuse } from './support/database.ts';
import { builtBank, entryOf, rightAnswer } from './support/exam-class.ts';
import { expectFits } from './support/measure.ts';
import { HTML, htmlOf } from './support/pages.ts';
import {
  answerAt,
  answerRight,
  attemptsIn,
  begin,
  blank,
  facts,
  goTo,
  handIn,
  inMap,
  place,
  placeOf,
  timer,
} from './support/sitting.ts';

const bank = builtBank();

test('The rules stand before the start, also without scripts', async ({ page }) => {
  await page.goto('/exams/certification/');
  const main = page.getByRole('main');
  for (const rule of [
    '40 题',
    '一共 40 分钟',
    '80 分合格，而且每个单元至少 50 分',
    '一个空只写一个答案',
    '时间到，自动交卷',
    '没有提示',
    '离开页面会记一笔，不扣分',
    '隔 12 小时可以再考；30 天里最多考 3 次',
  ])
    await expect(main).toContainText(rule);
  await expect(page.getByRole('button', { name: '开始计时' })).toBeVisible();
  await expect(timer(page)).toHaveCount(0);
  await expectAccessible(page);
  const rules = HTML.filter((name) => /^exams\/(certification|mock|module-.+)\//.test(name));
  expect(rules).toHaveLength(bank.papers.length);
  for (const name of rules) expect(htmlOf(name)).toContain('时间到，自动交卷');
});

test('Every kind of item, the map, the last look and a paper that is closed to others are accessible', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const { items } = await begin(page, bank, 'certification');
  for (const kind of ['typed', 'tiles', 'better', 'spot', 'order', 'figure', 'scenario'] as const) {
    const at = placeOf(items, kind);
    await goTo(page, at);
    const item = items[at];
    if (item) await answerRight(page, bank, item);
    if (kind === 'figure' && item && 'figure' in item && item.figure)
      await expect(page.locator('.exam-figure figure')).toBeVisible();
    await expectAccessible(page);
    await expectFits(page);
  }
  await page.getByRole('button', { name: '标记', exact: true }).click();
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await expectAccessible(page);
  await expectFits(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('alert')).toBeVisible();
  await expectAccessible(other);
});

test('No answer stands on the page before it is handed in', async ({ page }) => {
  const { items } = await begin(page, bank, 'certification');
  for (const [at, item] of items.entries()) {
    await goTo(page, at);
    const html = await page.content();
    const tree = await page.locator('body').ariaSnapshot();
    expect(html).not.toMatch(/data-verdict|data-right|data-answer|data-key/);
    const entry = entryOf(bank, item);
    const shown = JSON.stringify(item);
    const secrets =
      item.kind === 'typed' && entry.type === 'drill'
        ? entry.models.map(([model]) => model ?? '')
        : entry.type === 'spot' || entry.type === 'order'
          ? [entry.why]
          : 'options' in entry
            ? [entry.why, ...entry.options.flatMap(({ why }) => why ?? [])]
            : [];
    const chrome = [bank.modules, bank.papers, EXAM_TEXT].map((one) => JSON.stringify(one)).join('');
    for (const secret of secrets.filter(
      (one) => one !== '' && !shown.includes(one) && !chrome.includes(one),
    )) {
      expect(tree, item.id).not.toContain(secret);
      // The page's own words may hold a short one: 服务.
      if (secret.length > 2) expect(html, item.id).not.toContain(secret);
    }
    // What is right looks like what is wrong.
    const looks = await page
      .locator('.options > label, .tiles > button')
      .evaluateAll((nodes) => nodes.map((node) => (node.cloneNode() as Element).outerHTML));
    expect(new Set(looks).size, item.id).toBeLessThanOrEqual(1);
  }
});

const UNIT = 'module-six-elements';

test('The paper of a unit fetches what that unit asks alone, and is handed in without a network', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/exams\/(.*)\.json$/.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  const { items } = await begin(page, bank, UNIT);
  // When it is begun, and on its own page, which asks once.
  expect(fetched).toEqual([`papers/${UNIT}`, `papers/${UNIT}`]);
  await page.route(/\.json$/, (route) => route.abort());
  const at = placeOf(items, 'typed');
  await goTo(page, at);
  const item = items[at];
  if (item) await answerRight(page, bank, item);
  await handIn(page);
  const submitted = (await facts(page)).flatMap((fact) =>
    fact.kind === 'examSubmitted' ? [fact.attempt] : [],
  );
  expect(submitted.map(({ paper, result }) => [paper, result.right])).toEqual([[UNIT, 1]]);
});

test('The figures of a paper are there when the network goes away after its beginning', async ({ page }) => {
  const lessons: string[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/lessons/')) lessons.push(pathname);
  });
  const { items } = await begin(page, bank, 'module-body-language');
  const shown = items.flatMap((item, at) =>
    'figure' in item && item.figure ? [{ at, ...item.figure }] : [],
  );
  expect(shown).toHaveLength(3);
  // Each lesson once, however many of its figures are on the paper.
  await expect.poll(() => [...lessons].sort()).toEqual([...new Set(shown.map(({ path }) => path))].sort());
  await page.route('**/*', (route) => route.abort());
  for (const { at, id } of shown) {
    await goTo(page, at);
    await expect(page.locator(`.exam-figure figure[data-figure="${id}"]`)).toBeVisible();
  }
});

test('A paper opens by the address that an older course made, and by one that names another paper', async ({
  page,
}) => {
  const { items, rules } = await begin(page, bank, UNIT);
  const at = placeOf(items, 'scenario');
  const item = items[at];
  const options = item && 'options' in item ? item.options.map(({ text }) => text) : [];
  for (const named of ['', '/module-closing', '/nothing', '/certification']) {
    await page.goto('about:blank');
    await page.goto(`/exams/sit/#${rules.attempt}${named}`);
    await expect(place(page)).toBeVisible();
    await goTo(page, at);
    await expect(page.getByRole('radio')).toHaveCount(options.length);
    for (const option of options) await expect(page.getByRole('main')).toContainText(option);
  }
});

test('A second page cannot sit the same paper; when the first is gone, it can @core', async ({
  page,
  context,
}) => {
  await begin(page, bank, 'mock');
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('alert')).toHaveText(/^这份卷子正在另一个页面里考。/);
  await expect(timer(other)).toHaveCount(0);
  await other.getByRole('button', { name: '再试一次' }).click();
  await expect(other.getByRole('alert')).toHaveText(/^这份卷子正在另一个页面里考。/);
  await page.close();
  await other.getByRole('button', { name: '再试一次' }).click();
  await expect(place(other)).toBeVisible();
});

test('A paper that another page has begun meanwhile is not begun again', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto('/exams/mock/');
  await expect(other.getByRole('button', { name: '开始计时' })).toBeVisible();
  await begin(page, bank, 'mock');
  await other.getByRole('button', { name: '开始计时' }).click();
  await expect(other.getByRole('link', { name: /^接着考/ })).toBeVisible();
});

test('Leaving the page is noted and costs nothing', async ({ page }) => {
  const { items } = await begin(page, bank, 'module-after-sales');
  for (const [at, item] of items.entries()) {
    if (at > 0) await goTo(page, at);
    await answerRight(page, bank, item);
    if (at === 0) await turnAway(page);
  }
  await handIn(page);
  const [attempt] = await attemptsIn(page);
  expect(attempt?.events.map(({ what }) => what)).toEqual(['left', 'back']);
  expect(attempt?.result).toMatchObject({ score: 1, passed: true });
});

/** Another window is brought to the front, and this one again. */
function turnAway(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }
  });
}

test('When the device is full, it says so, everything stays, and it goes on once there is room @core', async ({
  page,
}) => {
  const { items } = await begin(page, bank, 'mock');
  const [chosen, typed] = [placeOf(items, 'better'), placeOf(items, 'typed')];
  const item = items[chosen];
  if (!item) throw new Error('no item');
  const room = await refuse(page, 'facts');
  await goTo(page, chosen);
  await answerRight(page, bank, item);
  await expect(page.getByRole('alert')).toContainText('没存上');
  await goTo(page, typed);
  await blank(page).fill('还在');
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  const look = page.getByRole('dialog');
  await look.getByRole('button', { name: '交卷，看成绩' }).click();
  await expect(look.getByRole('alert')).toContainText('没交上');
  await look.getByRole('button', { name: '再做一会儿' }).click();
  await expect(blank(page)).toHaveValue('还在');
  await expect(inMap(page, chosen)).toHaveAccessibleName(/已答/);

  await room.allow();
  await page.getByRole('button', { name: '再交一次' }).click();
  await expect(page).toHaveURL(/\/exams\/result\/#.+/);
  const [attempt] = await attemptsIn(page);
  expect(attempt && answerAt(attempt, chosen)).toEqual(rightAnswer(bank, item));
  expect(attempt && answerAt(attempt, typed)).toMatchObject({ words: expect.arrayContaining(['还在']) });
});

test('Where nothing can be stored, no clock starts', async ({ page }) => {
  await page.goto('/exams/mock/');
  await expect(page.getByRole('button', { name: '开始计时' })).toBeVisible();
  const room = await refuse(page, 'facts');
  await page.getByRole('button', { name: '开始计时' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/^没能开始：/);
  await room.allow();
  await page.getByRole('button', { name: '开始计时' }).click();
  await expect(place(page, 0)).toBeVisible();
});

test('After a failed certification the next try is shut and says until when; the mock paper is open', async ({
  page,
}) => {
  await page.clock.install({ time: Date.UTC(2026, 10, 20, 1, 0) });
  await begin(page, bank, 'certification');
  await handIn(page);
  await page.goto('/exams/certification/');
  await expect(page.getByText(/^还没到再考的时候，.+以后可以考。$/)).toBeVisible();
  await expect(page.getByRole('button', { name: '开始计时' })).toHaveCount(0);
  await page.goto('/exams/mock/');
  await expect(page.getByRole('button', { name: '开始计时' })).toBeVisible();
  await page.clock.setSystemTime(Date.UTC(2026, 10, 20, 13, 1));
  await page.goto('/exams/certification/');
  await expect(page.getByText('还可以考 2 次。')).toBeVisible();
});

test('The next paper prefers what was never asked or went wrong', async ({ page }) => {
  const { items } = await begin(page, bank, 'module-after-sales');
  for (const [at, item] of items.entries()) {
    if (at > 0) await goTo(page, at);
    if (item.kind === 'better' || item.kind === 'figure') await answerRight(page, bank, item);
  }
  await handIn(page);
  const next = await begin(page, bank, 'module-after-sales');
  const [first] = await attemptsIn(page);
  const right = first?.items.filter(({ score }) => score === 1).map(({ entry }) => entry) ?? [];
  expect(right.length).toBe(5);
  expect(next.rules.history).toMatchObject(Object.fromEntries(right.map((entry) => [entry, 'right'])));
  // What went right comes again only where all the rest of its kind is drawn, or would be given away.
  const drawn = next.items.map(({ id }) => id);
  for (const { kind } of next.items.filter(({ id }) => right.includes(id)))
    for (const { id, rivals } of bank.entries.filter(
      ({ module, type }) => module === 'after-sales' && type === kind,
    ))
      expect(
        right.includes(id) || drawn.includes(id) || rivals.some((rival) => drawn.includes(rival)),
        id,
      ).toBe(true);
});
