import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { InputMethod } from './support/ime.ts';

const STAGE = '/slides/six-ones/';
const PRESENTER = '/presenter/#lesson=six-ones';
/** The slide on which the words of the six are written. */
const WRITE = '六个一，把词写回去';

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}
async function both(context: BrowserContext): Promise<{ stage: Page; presenter: Page }> {
  const stage = await open(context, STAGE);
  await expect(present(stage)).toBeVisible();
  const presenter = await open(context, PRESENTER);
  await expect(presenter.getByText('放映屏已连上')).toBeVisible();
  return { stage, presenter };
}
const present = (stage: Page) => stage.locator('section.deck-slide.present');
const controls = (presenter: Page) => presenter.getByRole('group', { name: '放映控制' });
/** Both windows at the slide with the blanks, nothing revealed. */
async function atBlanks(context: BrowserContext): Promise<{ stage: Page; presenter: Page }> {
  const windows = await both(context);
  const jump = windows.presenter.getByLabel('跳到哪一页');
  const option = jump.locator('option', { hasText: WRITE });
  await jump.selectOption({ label: await option.innerText() });
  await expect(present(windows.stage)).toContainText(WRITE);
  return windows;
}
const blank = (stage: Page, at: number) => present(stage).locator('.stem .blank').nth(at);

test('What the clicker does on the stage is seen by the presenter, and the other way round @core', async ({
  context,
}) => {
  const { stage, presenter } = await atBlanks(context);
  await expect(presenter.getByText('全班正看到第 1 空')).toBeVisible();
  await stage.bringToFront();
  await stage.keyboard.press('PageDown');
  await expect(blank(stage, 0)).toHaveText('笑脸');
  await expect(presenter.getByText('全班正看到第 2 空')).toBeVisible();
  await presenter.bringToFront();
  await controls(presenter).getByRole('button', { name: '收回一空' }).click();
  await expect(blank(stage, 0)).not.toContainText('笑脸');
  await controls(presenter).getByRole('button', { name: '全揭开' }).click();
  await expect(blank(stage, 0)).toHaveText('笑脸');
  await expect(presenter.getByText('这一页都揭开了')).toBeVisible();
  await controls(presenter).getByRole('button', { name: '翻到下一页' }).click();
  await expect(present(stage)).not.toContainText(WRITE);
});

test('What the class calls out is marked on the stage, and the presenter may let it count @core', async ({
  context,
}) => {
  const { stage, presenter } = await atBlanks(context);
  const first = presenter.getByLabel('第 1 空，全班答的是');
  await first.fill('笑容');
  await first.press('Enter');
  await expect(blank(stage, 0)).toHaveText('笑容');
  await expect(blank(stage, 0)).toHaveAttribute('data-state', 'right');

  const chair = presenter.getByLabel('第 3 空，全班答的是');
  await chair.fill('电视机');
  await presenter.getByRole('button', { name: '批改：第 3 空' }).click();
  await expect(blank(stage, 2)).toHaveAttribute('data-state', 'wrong');
  await expect(chair).toBeFocused();
  await presenter.getByRole('button', { name: '今天也算对：第 3 空' }).click();
  await expect(blank(stage, 2)).toHaveAttribute('data-state', 'right');
  await expect(blank(stage, 2)).toContainText('电视机');

  await presenter.getByRole('button', { name: '收回：第 3 空' }).click();
  await expect(blank(stage, 2)).not.toContainText('电视机');
  await presenter.getByRole('button', { name: '揭开：第 3 空' }).click();
  await expect(blank(stage, 2)).toHaveText('椅子');
});

test('Nothing is marked while a candidate is being composed', async ({ context }) => {
  const { stage, presenter } = await atBlanks(context);
  const field = presenter.getByLabel('第 1 空，全班答的是');
  await presenter.bringToFront();
  await field.focus();
  const method = await InputMethod.of(presenter);
  await method.compose('xiao');
  await method.confirm();
  await expect(presenter.getByText('全班正看到第 1 空')).toBeVisible();
  await expect(presenter.getByRole('button', { name: '收回：第 1 空' })).toHaveCount(0);
  await method.commit('笑容');
  await field.press('Enter');
  await expect(blank(stage, 0)).toHaveAttribute('data-state', 'right');
});

test('Either window comes back in step after a reload, or when it is opened late', async ({ context }) => {
  const { stage, presenter } = await atBlanks(context);
  await controls(presenter).getByRole('button', { name: '揭下一空' }).click();
  await stage.reload();
  await expect(blank(stage, 0)).toHaveText('笑脸');
  await presenter.reload();
  await expect(presenter.getByText('全班正看到第 2 空')).toBeVisible();
  await presenter.close();
  await stage.bringToFront();
  await stage.keyboard.press('PageDown');
  await expect(blank(stage, 1)).toHaveText('问候');
  const late = await open(context, PRESENTER);
  await expect(late.getByText('全班正看到第 3 空')).toBeVisible();
});

test('That the stage was closed is told, and it can be opened again', async ({ context }) => {
  const { stage, presenter } = await both(context);
  await stage.close({ runBeforeUnload: true });
  await expect(presenter.getByText('放映屏没有打开')).toBeVisible();
  const opening = context.waitForEvent('page');
  await presenter.getByRole('button', { name: '打开放映屏' }).click();
  await expect(present(await opening)).toBeVisible();
  await expect(presenter.getByText('放映屏已连上')).toBeVisible();
});

test('Letters that are typed into a field stay letters', async ({ context }) => {
  const { stage, presenter } = await atBlanks(context);
  const field = presenter.getByLabel('第 1 空，全班答的是');
  await presenter.bringToFront();
  await field.pressSequentially('b.oz a?');
  await expect(field).toHaveValue('b.oz a?');
  await field.press('Escape');
  await expect(presenter.getByRole('button', { name: '黑屏', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await presenter.keyboard.press('b');
  await expect(stage.getByRole('button', { name: /^黑屏。/ })).toBeVisible();
  await presenter.keyboard.press('b');
  await expect(stage.getByRole('button', { name: /^黑屏。/ })).toHaveCount(0);
});

test('A key that was changed, and keys that are off, hold after a reload', async ({ context }) => {
  const presenter = await open(context, PRESENTER);
  const black = controls(presenter).getByRole('button', { name: '黑屏', exact: true });
  const keys = presenter.getByRole('dialog', { name: '键位' });
  await expect(black).toBeVisible();
  await presenter.keyboard.press('?');
  await keys.getByRole('button', { name: '改键：黑屏' }).click();
  await presenter.keyboard.press('o');
  await expect(keys.getByRole('status')).toContainText('原来归“总览”');
  await keys.getByRole('button', { name: '关上' }).click();
  await presenter.reload();
  await expect(black).toBeVisible();
  await presenter.keyboard.press('b');
  await expect(black).toHaveAttribute('aria-pressed', 'false');
  await presenter.keyboard.press('o');
  await expect(black).toHaveAttribute('aria-pressed', 'true');

  await controls(presenter).getByRole('button', { name: '键位' }).click();
  await keys.getByRole('button', { name: '全部关掉' }).click();
  await keys.getByRole('button', { name: '关上' }).click();
  await presenter.reload();
  await expect(black).toHaveAttribute('aria-pressed', 'true');
  await presenter.keyboard.press('o');
  await presenter.keyboard.press('?');
  await expect(keys).toHaveCount(0);
  await expect(black).toHaveAttribute('aria-pressed', 'true');

  await controls(presenter).getByRole('button', { name: '键位' }).click();
  await keys.getByRole('button', { name: '全部打开' }).click();
  await keys.getByRole('button', { name: '恢复原样' }).click();
  await presenter.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  await presenter.keyboard.press('b');
  await expect(black).toHaveAttribute('aria-pressed', 'false');
});

test('A page number and Enter go to the slide, and beginning anew asks first', async ({ context }) => {
  const { stage, presenter } = await both(context);
  await presenter.bringToFront();
  await presenter.keyboard.type('3');
  await presenter.keyboard.press('Enter');
  await expect(presenter.getByText(/^第 3 页/)).toBeVisible();
  await expect(stage.locator('#six-ones-3')).toHaveClass(/present/);
  await controls(presenter).getByRole('button', { name: '从头再讲' }).click();
  const ask = presenter.getByRole('dialog', { name: '从头再讲？' });
  await ask.getByRole('button', { name: '从头再讲' }).click();
  await expect(presenter.getByText(/^第 1 页/)).toBeVisible();
  await expect(stage.locator('#six-ones-1')).toHaveClass(/present/);
});

test('The contrast of the projector is changed from either window', async ({ context }) => {
  const { stage, presenter } = await both(context);
  const projector = stage.locator('.projector');
  const contrast = controls(presenter).getByRole('button', { name: '投影对比' });
  await presenter.bringToFront();
  await presenter.keyboard.press('c');
  await expect(projector).toHaveAttribute('data-contrast', 'projector');
  await expect(contrast).toHaveAttribute('aria-pressed', 'true');
  await contrast.click();
  await expect(projector).toHaveAttribute('data-contrast', 'page');
});

test('The blank that comes next is to be read without scrolling', async ({ context }) => {
  const { presenter } = await atBlanks(context);
  await presenter.setViewportSize({ width: 1440, height: 900 });
  const next = controls(presenter).getByRole('button', { name: '揭下一空' });
  for (let opened = 0; opened < 4; opened += 1) await next.click();
  await expect(presenter.getByText('全班正看到第 5 空')).toBeVisible();
  await expect(presenter.getByLabel('第 5 空，全班答的是')).toBeInViewport();
});

test('An address that names no deck says where the window is opened from', async ({ page }) => {
  await page.goto('/presenter/');
  await expect(page.getByRole('alert')).toContainText('讲师台从放映屏打开');
});

test('The window and the list of keys are accessible, wide and narrow', async ({ context }) => {
  const { presenter } = await atBlanks(context);
  await controls(presenter).getByRole('button', { name: '揭下一空' }).click();
  await presenter.bringToFront();
  await expectAccessible(presenter);
  await presenter.setViewportSize({ width: 360, height: 740 });
  await expectAccessible(presenter);
  await controls(presenter).getByRole('button', { name: '键位' }).click();
  await expectAccessible(presenter);
});
