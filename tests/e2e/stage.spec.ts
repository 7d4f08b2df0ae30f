import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';

const DECK = '/slides/six-ones/';
/** The slide with the list of five blanks. */
const LIST = { number: 6, title: '用户需要的六个一', answers: ['笑脸', '问候', '椅子', '答复', '道别'] };
const RUN = 'run:lesson=six-ones';

const slide = (page: Page, title: string) =>
  page.locator('.projector').getByRole('region', { name: `放映页：${title}`, exact: true });
const blanks = (page: Page) => slide(page, LIST.title).locator('.blank[data-step]');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens the deck at its list. */
async function openList(page: Page): Promise<void> {
  await page.goto(`${DECK}#${String(LIST.number)}`);
  await expect(slide(page, LIST.title)).toBeInViewport();
  await expect(blanks(page).first()).toHaveAttribute('data-state', 'now');
}

/** Which blanks show their answer. */
async function expectOpen(page: Page, count: number): Promise<void> {
  await expect(slide(page, LIST.title)).toContainText(
    `揭开 ${String(count)} / ${String(LIST.answers.length)}`,
  );
  for (const [at, answer] of LIST.answers.entries())
    await expect(blanks(page).nth(at)).toHaveText(at < count ? answer : '（空）');
}

test('A clicker reveals the blanks one by one, forward and back', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown');
  await expectOpen(page, 1);
  await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expectOpen(page, 5);
  await press(page, 'PageDown');
  await expect(page).toHaveURL(new RegExp(`#${String(LIST.number + 1)}$`));
  await expect(slide(page, LIST.title)).toBeHidden();
  await press(page, 'PageUp');
  await expectOpen(page, 5);
  await press(page, 'PageUp', 'PageUp');
  await expectOpen(page, 3);
  await expect(blanks(page).nth(3)).toHaveAttribute('data-state', 'now');
  await expect(page.locator('.projector').getByRole('status')).toHaveText('收回了一步。');
});

test('A blank is as wide before its answer as any other', async ({ page }) => {
  await openList(page);
  const widths = await blanks(page)
    .locator('.txt')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
  expect(new Set(widths).size).toBe(1);
});

test('Digits and Enter, Home and End go to a slide', async ({ page }) => {
  await page.goto(DECK);
  await expect(page).toHaveURL(/#1$/);
  await press(page, '1', '3');
  await expect(page.getByText('13', { exact: true })).toBeVisible();
  await press(page, 'Enter');
  await expect(page).toHaveURL(/#13$/);
  await expect(slide(page, '如何用沟通做好服务？')).toBeInViewport();
  await press(page, 'End');
  await expect(slide(page, '这一课带走一句')).toBeInViewport();
  await press(page, 'Home');
  await expect(page).toHaveURL(/#1$/);
});

test('Any step lifts the black screen and does nothing else', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown', 'b');
  const black = page.getByRole('button', { name: '黑屏。按下一步或上一步回到放映页。' });
  await expect(black).toBeVisible();
  await press(page, 'PageDown');
  await expect(black).toBeHidden();
  await expectOpen(page, 1);
  await press(page, '.');
  await expect(black).toBeVisible();
  await black.click();
  await expect(black).toBeHidden();
});

test('A reload comes back to the same step', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown', 'PageDown');
  await expectOpen(page, 2);
  await page.reload();
  await expect(slide(page, LIST.title)).toBeInViewport();
  await expectOpen(page, 2);
});

test('The overview goes where a picture is clicked, or to the one with the focus', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown', 'o');
  const overview = page.getByRole('region', { name: '总览：选一页放映' });
  await expect(overview.getByRole('button')).toHaveCount(15);
  await expect(overview.getByRole('button', { name: `第 6 页：${LIST.title}` })).toBeFocused();
  await expect(overview.locator('[data-copy-of="six-ones-6"]')).toContainText('笑脸');
  await press(page, 'ArrowRight', 'PageDown', 'Enter');
  await expect(overview).toBeHidden();
  await expect(page).toHaveURL(/#8$/);
  await press(page, 'o');
  await overview.getByRole('button', { name: `第 6 页：${LIST.title}` }).click();
  await expect(overview).toBeHidden();
  await expectOpen(page, 1);
});

test('Esc puts away what lies over the slide and asks before it leaves', async ({ page }) => {
  await openList(page);
  await press(page, 'o', 'Escape');
  await expect(page.getByRole('region', { name: '总览：选一页放映' })).toBeHidden();
  const dialog = page.getByRole('dialog', { name: '结束放映？' });
  await expect(dialog).toBeHidden();
  await press(page, 'Escape');
  await expect(dialog.getByRole('button', { name: '接着放' })).toBeFocused();
  await press(page, 'PageDown', 'Escape');
  await expect(dialog).toBeHidden();
  await expectOpen(page, 0);
  await press(page, 'Escape');
  await dialog.getByRole('link', { name: '结束放映' }).click();
  await expect(page).toHaveURL(/\/lessons\/six-ones\/$/);
});

test('The contrast for projectors is remembered', async ({ page }) => {
  await page.goto(DECK);
  const stage = page.locator('.projector');
  const ground = () => stage.evaluate((node) => getComputedStyle(node).backgroundColor);
  await expect(stage).toBeVisible();
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
  await press(page, 'c');
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  await page.reload();
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
});

test('The pointer follows the mouse until it is put away', async ({ page }) => {
  await openList(page);
  await press(page, 'p');
  const ring = page.locator('.stage-ring');
  await expect(ring).toBeVisible();
  await page.mouse.move(320, 200);
  await expect
    .poll(async () => {
      const box = await ring.boundingBox();
      return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    })
    .toEqual([expect.closeTo(320, -1), expect.closeTo(200, -1)]);
  await press(page, 'p');
  await expect(ring).toBeHidden();
});

test('What the class said stands as it was marked, with the tiles under it', async ({ page }) => {
  await page.addInitScript(
    ([key, run]) => {
      localStorage.setItem(key, run);
    },
    [
      RUN,
      JSON.stringify({
        version: 1,
        slide: 'six-ones-6',
        open: {
          'six-ones-smile:0': { how: 'typed', text: '笑容', verdict: 'right' },
          'six-ones-greeting:0': { how: 'typed', text: '文候', verdict: 'near' },
          'six-ones-chair:0': { how: 'typed', text: '雨伞', verdict: 'wrong' },
          'six-ones-reply:0': { how: 'accepted', text: '回音' },
        },
        tiles: ['six-ones-chair'],
        black: false,
        overview: false,
        pointer: null,
        spent: {},
        since: null,
      }),
    ] as const,
  );
  await page.goto(DECK);
  const states = ['right', 'near', 'wrong', 'right'];
  for (const [at, state] of states.entries())
    await expect(blanks(page).nth(at)).toHaveAttribute('data-state', state);
  await expect(blanks(page).nth(0)).toHaveText('笑容');
  await expect(blanks(page).nth(3)).toHaveAttribute('data-mark', '今天也算');
  await expect(slide(page, LIST.title).getByRole('group', { name: '词牌' })).toContainText('椅子');
  // What is not right yet is revealed first.
  await press(page, 'PageDown');
  await expect(blanks(page).nth(1)).toHaveText('问候');
  await expectAccessible(page);
});

test('Two large buttons serve a finger', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  await openList(page);
  const next = page.getByRole('button', { name: '下一步' });
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  await next.tap();
  await expectOpen(page, 1);
  await page.getByRole('button', { name: '上一步' }).tap();
  await expectOpen(page, 0);
  await page.getByRole('button', { name: '放映菜单' }).tap();
  await expectAccessible(page);
  await page.getByRole('button', { name: '总览' }).tap();
  await expect(page.getByRole('region', { name: '总览：选一页放映' })).toBeVisible();
  await context.close();
});

test('S opens the presenter’s window, once', async ({ page, context }) => {
  await openList(page);
  const popup = page.waitForEvent('popup');
  await press(page, 's');
  await expect(await popup).toHaveURL(/\/presenter\/#lesson=six-ones$/);
  await page.bringToFront();
  await press(page, 's');
  await expect.poll(() => context.pages().length).toBe(2);
});

test('Chosen exercises make a deck, and so does a plan', async ({ page }) => {
  await page.goto('/class/#drills=service-is-a-feeling,complaint-levels');
  await expect(slide(page, '用户投诉的其他分类')).toBeHidden();
  await expect(page).toHaveTitle('放映 · 填空复习');
  await press(page, 'End', 'PageDown');
  await expect(slide(page, '用户投诉的其他分类')).toContainText('揭开 1 / 2');
  await expectAccessible(page);
  await page.evaluate(() => {
    const items = [
      { kind: 'lesson', lesson: 'six-ones', minutes: 30 },
      { kind: 'break', title: '喝口水', minutes: 10 },
      { kind: 'lesson', lesson: 'six-ones', minutes: 20 },
    ];
    const plan = { version: 1, id: 'p1', title: '上午', begins: '', items, changedAt: 1 };
    localStorage.setItem('plans', JSON.stringify({ version: 1, plans: [plan] }));
  });
  await page.goto('/class/#plan=p1');
  await expect(page).toHaveTitle('放映 · 上午');
  await press(page, '1', '6', 'Enter');
  await expect(slide(page, '喝口水')).toContainText('10 分钟');
  await press(page, '2', '1', 'Enter', 'ArrowRight');
  await expect(page.locator('.present .slide__title')).toHaveText('用户需要的六个一');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toHaveLength(new Set(ids).size);
});

test('An address without a deck says so', async ({ page }) => {
  for (const path of ['/class/', '/class/#plan=nothing', '/class/#drills=no-such-drill']) {
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText('没有找到要放映的课');
    await expect(page.getByRole('link', { name: '回到课程' })).toBeVisible();
    await expectAccessible(page);
    await page.goto('about:blank');
  }
});

test('The stage, its overview and its question break no rule of accessibility', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown');
  await expectAccessible(page);
  await press(page, 'c');
  await expectAccessible(page);
  await press(page, 'o');
  await expect(page.getByRole('region', { name: '总览：选一页放映' })).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Escape', 'b');
  await expectAccessible(page);
  await press(page, 'b', 'Escape');
  await expect(page.getByRole('dialog', { name: '结束放映？' })).toBeVisible();
  await expectAccessible(page);
});

test.describe('Without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the slides stand on the page with their notes', async ({ page }) => {
    await page.goto(DECK);
    const heading = (name: string) => page.getByRole('heading', { name, exact: true });
    await expect(heading('如何用沟通做好服务？')).toBeVisible();
    await expect(page.getByRole('main').locator('noscript p')).toContainText(
      '不开脚本，这一页也能从上往下读',
    );
    await page.goto('/class/drills/');
    await expect(heading('用户投诉的其他分类')).toBeVisible();
  });
});
