import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';

const DECK = '/slides/six-ones/';
/** The list of five blanks. */
const LIST = { drill: 'six-ones-smile', answers: ['笑脸', '问候', '椅子', '答复', '道别'] };
const RUN = 'run:lesson=six-ones';

/** The slide on which a drill stands, whatever it is called. */
const slide = (page: Page, drill: string) =>
  page
    .locator('.projector')
    .getByRole('region')
    .filter({ has: page.locator(`[data-drill="${drill}"]`) });
const blanks = (page: Page) => slide(page, LIST.drill).locator('.blank[data-step]');

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** @returns number of the slide on which a drill stands, from 1 */
async function numberOf(page: Page, drill: string): Promise<number> {
  const slides = page.locator('.projector .slides > section');
  await expect(slides.first()).toBeAttached();
  const at = await slides.evaluateAll(
    (all, id) => all.findIndex((one) => one.querySelector(`[data-drill="${id}"]`)),
    drill,
  );
  return at + 1;
}

/** Opens the deck at its list. */
async function openList(page: Page): Promise<number> {
  await page.goto(DECK);
  const number = await numberOf(page, LIST.drill);
  await press(page, ...String(number), 'Enter');
  await expect(slide(page, LIST.drill)).toBeInViewport();
  await expect(blanks(page).first()).toHaveAttribute('data-state', 'now');
  return number;
}

/** Which blanks show their answer. */
async function expectOpen(page: Page, count: number): Promise<void> {
  await expect(slide(page, LIST.drill)).toContainText(
    `揭开 ${String(count)} / ${String(LIST.answers.length)}`,
  );
  for (const [at, answer] of LIST.answers.entries())
    await expect(blanks(page).nth(at)).toHaveText(at < count ? answer : '（空）');
}

test('A clicker reveals the blanks one by one, forward and back @core', async ({ page }) => {
  const number = await openList(page);
  await press(page, 'PageDown');
  await expectOpen(page, 1);
  await press(page, 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expectOpen(page, 5);
  await press(page, 'PageDown');
  await expect(page).toHaveURL(new RegExp(`#${String(number + 1)}$`));
  await expect(slide(page, LIST.drill)).toBeHidden();
  await press(page, 'PageUp');
  await expectOpen(page, 5);
  await press(page, 'PageUp', 'PageUp');
  await expectOpen(page, 3);
  await expect(blanks(page).nth(3)).toHaveAttribute('data-state', 'now');
  await expect(page.locator('.projector').getByRole('status').last()).toHaveText('收回了一步。');
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
  const number = String(await numberOf(page, 'talk-attitude'));
  await press(page, ...number);
  await expect(page.getByText(number, { exact: true })).toBeVisible();
  await press(page, 'Enter');
  await expect(page).toHaveURL(new RegExp(`#${number}$`));
  await expect(slide(page, 'talk-attitude')).toBeInViewport();
  await press(page, 'End');
  await expect(page.locator('.projector').getByRole('region', { name: '这一课带走一句' })).toBeInViewport();
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

test('A reload comes back to the same step @core', async ({ page }) => {
  await openList(page);
  await press(page, 'PageDown', 'PageDown');
  await expectOpen(page, 2);
  await page.reload();
  await expect(slide(page, LIST.drill)).toBeInViewport();
  await expectOpen(page, 2);
});

test('The overview goes where a picture is clicked, or to the one with the focus', async ({ page }) => {
  const number = await openList(page);
  await press(page, 'PageDown', 'o');
  const overview = page.getByRole('region', { name: '总览：选一页放映' });
  const picture = (at: number) => overview.getByRole('button', { name: `第 ${String(at)} 页：` });
  await expect(picture(number)).toBeFocused();
  await expect(overview.locator('[data-copy-of]').nth(number - 1)).toContainText('笑脸');
  await press(page, 'ArrowRight', 'PageDown', 'Enter');
  await expect(overview).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`#${String(number + 2)}$`));
  await press(page, 'o');
  await picture(number).click();
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
        slide: 'six-ones-1',
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
  await press(page, ...String(await numberOf(page, LIST.drill)), 'Enter');
  const states = ['right', 'near', 'wrong', 'right'];
  for (const [at, state] of states.entries())
    await expect(blanks(page).nth(at)).toHaveAttribute('data-state', state);
  await expect(blanks(page).nth(0)).toHaveText('笑容');
  await expect(blanks(page).nth(3)).toHaveAttribute('data-mark', '今天也算');
  await expect(slide(page, LIST.drill).getByRole('group', { name: '词牌' })).toContainText('椅子');
  // What is not right yet is revealed first.
  await press(page, 'PageDown');
  await expect(blanks(page).nth(1)).toHaveText('问候');
  await expectAccessible(page);
});

test('Word tiles in a numbered list stand side by side, inside the slide', async ({ page }) => {
  await page.addInitScript((key) => {
    const run = { version: 1, slide: 'six-ones-1', open: {}, black: false, overview: false };
    const tiles = ['six-ones-smile', 'six-ones-chair'];
    localStorage.setItem(key, JSON.stringify({ ...run, tiles, pointer: null, spent: {}, since: null }));
  }, RUN);
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openList(page);
  const tiles = slide(page, LIST.drill).getByRole('group', { name: '词牌' });
  await expect(tiles).toHaveCount(2);
  for (const group of await tiles.all()) {
    const tops = await group
      .locator('.stage-tile')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
  }
  const body = slide(page, LIST.drill).locator('.slide__body');
  const over = () => body.evaluate((node) => node.scrollHeight - node.clientHeight);
  await expect.poll(over).toBeLessThanOrEqual(1);
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
  await expect(slide(page, 'complaint-levels')).toBeHidden();
  await expect(page).toHaveTitle('放映 · 填空复习');
  await press(page, 'End', 'PageDown');
  await expect(slide(page, 'complaint-levels')).toContainText('揭开 1 / 2');
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
  const titles = await page.locator('.projector .slide__title').allTextContents();
  const pause = titles.indexOf('喝口水') + 1;
  expect(titles.slice(pause)).toEqual(titles.slice(0, pause - 1));
  await press(page, ...String(pause), 'Enter');
  await expect(page.getByRole('region', { name: '放映页：喝口水' })).toContainText('10 分钟');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(ids).toHaveLength(new Set(ids).size);
});

test('Where the stage stays away, the slides stand below one another', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(DECK);
  const last = page.locator('.deck-page > .deck-slide').last();
  await expect(last).toBeHidden();
  // Their time is over: the style waits, no script does.
  await page.evaluate(() => {
    for (const waiting of document.getAnimations()) waiting.finish();
  });
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
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
    const list = page.locator(`[data-slide]:has([data-drill="${LIST.drill}"])`);
    await expect(list).toBeVisible();
    await expect(page.getByRole('main').locator('noscript p')).toContainText(
      '不开脚本，这一页也能从上往下读',
    );
    await page.goto('/class/drills/');
    await expect(list).toBeVisible();
  });
});
