import { expect, test } from '@playwright/test';
import type { FileChooser, Page } from '@playwright/test';
import { SIX_ONES, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { help } from './support/content.ts';
import { occupy } from './support/database.ts';
import { tabTo } from './support/keyboard.ts';
import { openRecord } from './support/record.ts';
import { walk } from './support/walk.ts';

const type = (page: Page, text: string) => page.keyboard.insertText(text);

test('From the skip link to a finished list, the keyboard is enough @core', async ({ page }) => {
  await page.goto(`/lessons/${SIX_ONES.lesson}/`);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await tabTo(page, blank(page, 'six-ones-smile'));
  await wake(page, 'six-ones-smile');
  for (const [id, text] of Object.entries(SIX_ONES.answers)) {
    if (id !== 'six-ones-smile') await tabTo(page, blank(page, id));
    await type(page, text);
  }
  await tabTo(page, slip(page, 'six-ones-smile').getByRole('button', { name: '全部检查' }));
  await page.keyboard.press('Space');
  for (const id of Object.keys(SIX_ONES.answers)) await expectVerdict(page, id, 'right');
  await expect(slip(page, 'six-ones-smile')).toContainText('五空全对');
});

test('Marking is announced and leaves the focus where it is @core', async ({ page }) => {
  await openDrill(page, 'what-service-is', 'service-is-a-feeling');
  const paper = slip(page, 'service-is-a-feeling');
  await blank(page, 'service-is-a-feeling', 1).focus();
  await type(page, '感觉');
  await tabTo(page, blank(page, 'service-is-a-feeling', 2));
  await type(page, '费用');
  await page.keyboard.press('Enter');
  await expectVerdict(page, 'service-is-a-feeling', 'wrong', 2);
  await expect(blank(page, 'service-is-a-feeling', 2)).toBeFocused();
  await expect(paper.getByRole('status')).toHaveText(
    `共 2 空，对 1 空。第 2 空：${help('service-is-a-feeling', 2).onWrong('费用')}`,
  );

  await page.keyboard.press('ControlOrMeta+A');
  await type(page, '感受');
  const check = paper.locator('[data-check]');
  await tabTo(page, check);
  await page.keyboard.press('Space');
  await expectVerdict(page, 'service-is-a-feeling', 'right', 2);
  await expect(check).toBeFocused();
  await expect(paper.getByRole('status')).toHaveText('全对，共 2 空。');
});

test('Checking a whole list leaves the focus on its button and announces every line', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-smile');
  const paper = slip(page, 'six-ones-smile');
  await blank(page, 'six-ones-smile').fill('笑脸');
  await blank(page, 'six-ones-chair').fill('雨伞');
  await tabTo(page, paper.locator('[data-check]'));
  await page.keyboard.press('Enter');
  await expectVerdict(page, 'six-ones-farewell', 'empty');
  await expect(paper.getByRole('status')).toContainText(`第三句，${help('six-ones-chair').onWrong('雨伞')}`);
  await expect(paper.locator('[data-check]')).toBeFocused();
});

test('The hint ladder is climbed by keyboard, and the focus stays on it', async ({ page }) => {
  const id = 'service-definition';
  await openDrill(page, 'what-service-is', id);
  const paper = slip(page, id);
  await blank(page, id).focus();
  await tabTo(page, paper.getByRole('button', { name: '要个提示' }));
  await page.keyboard.press('Enter');
  await expect(paper.getByRole('button', { name: '要个提示' })).toHaveAttribute('aria-expanded', 'true');
  await tabTo(page, paper.getByRole('button', { name: '提醒一句' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(paper.getByText(help(id).hint)).toBeFocused();
  await tabTo(page, paper.getByRole('button', { name: '告诉我第一个字的声母' }));
  await page.keyboard.press('Space');
  await expect(paper.getByText('第一个字的声母是 x。')).toBeFocused();
  await tabTo(page, paper.getByRole('button', { name: '直接看答案' }));
  await page.keyboard.press('Enter');
  await expectVerdict(page, id, 'shown');
  await expect(blank(page, id)).toBeFocused();
});

test('Tiles are laid by keyboard, and taken back', async ({ page }) => {
  const id = 'service-definition';
  await openDrill(page, 'what-service-is', id);
  const paper = slip(page, id);
  const tile = (word: string) => drill(page, id).getByRole('button', { name: word, exact: true });
  await blank(page, id).focus();
  await tabTo(page, paper.getByRole('button', { name: '用词牌' }));
  await page.keyboard.press('Enter');
  await expect(drill(page, id).locator('.tile').first()).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, tile('虚荣'));
  await page.keyboard.press('Space');
  await expect(blank(page, id)).toHaveValue('虚荣');
  await expect(tile('虚荣')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(blank(page, id)).toHaveValue('');
  await tabTo(page, tile('需求'));
  await page.keyboard.press('Enter');
  await expect(blank(page, id)).toHaveValue('需求');
  await tabTo(page, drill(page, id).getByRole('button', { name: '我会，自己打字' }));
  await page.keyboard.press('Enter');
  await expect(blank(page, id)).toBeFocused();
});

test('What is saved late does not take the focus from where it went meanwhile', async ({ page }) => {
  const id = 'six-ones-chair';
  await openDrill(page, SIX_ONES.lesson, id);
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.tabIndex < 0) taken.push(target.innerText);
    });
  });
  await blank(page, id).fill('矮几');
  await blank(page, id).press('Enter');
  await slip(page, id).getByRole('button', { name: '要个提示' }).click();
  for (const [button, said] of [
    ['提醒一句', help(id).hint],
    ['我写的也对', '记下了。'],
  ] as const) {
    const slow = await occupy(page, 'facts');
    await drill(page, id).getByRole('button', { name: button }).click();
    await blank(page, id).focus();
    await slow.release();
    await expect(drill(page, id)).toContainText(said);
  }
  await blank(page, 'six-ones-reply').fill('答复');
  await blank(page, 'six-ones-reply').press('Enter');
  await expectVerdict(page, 'six-ones-reply', 'right');
  expect(await page.evaluate(() => (window as unknown as { taken: string[] }).taken)).toEqual([]);
});

const KINDS = [
  '/',
  '/lessons/six-ones/',
  '/practice/',
  '/phrases/',
  '/body/',
  '/review/',
  '/scenarios/',
  '/exams/certification/',
  '/record/',
  '/glossary/',
  '/verify/',
  '/teach/plan/',
  '/worksheets/six-ones/',
] as const;

for (const path of KINDS) {
  test(`Wherever the keyboard goes on ${path}, the focus can be seen, on a desk and on a phone`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const there = await walk(page);
    expect(there.lost).toEqual([]);
    expect(there.stops).toBeGreaterThan(3);
    await page.setViewportSize({ width: 360, height: 640 });
    const back = await walk(page, 'Shift+Tab');
    expect(back.lost).toEqual([]);
    expect(back.stops).toBeGreaterThan(3);
  });
}

test('With hints, tiles and verdicts open, and enlarged to 400 %, the focus can be seen as well', async ({
  page,
}) => {
  const id = 'service-is-a-feeling';
  await openDrill(page, 'what-service-is', id);
  await blank(page, id, 1).fill('感觉');
  await blank(page, id, 2).fill('费用');
  await blank(page, id, 2).press('Enter');
  await expectVerdict(page, id, 'wrong', 2);
  await slip(page, id).getByRole('button', { name: '要个提示' }).click();
  await slip(page, id).getByRole('button', { name: '用词牌' }).click();
  await expect(drill(page, id).locator('.tile').first()).toBeFocused();
  await page.setViewportSize({ width: 320, height: 256 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.collapse(document.body, 0);
  });
  expect((await walk(page)).lost).toEqual([]);
});

test('A tile that is the last of its line leads on to the tiles of the next', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-reply');
  await blank(page, 'six-ones-reply').focus();
  await tabTo(page, slip(page, 'six-ones-reply').getByRole('button', { name: '用词牌' }));
  await page.keyboard.press('Enter');
  await expect(slip(page, 'six-ones-reply').locator('.tile').first()).toBeFocused();
  await page.reload();
  await wake(page, 'six-ones-reply');
  await blank(page, 'six-ones-reply').focus();
  await tabTo(page, drill(page, 'six-ones-reply').locator('.tile').first());
  await page.keyboard.press('Enter');
  await expect(drill(page, 'six-ones-farewell').locator('.tile').first()).toBeFocused();
});

test('What is asked for with a button that goes away takes the focus', async ({ page }) => {
  await page.goto('/phrases/');
  const spot = page.getByRole('region', { name: '找出不该说的话' });
  await expect(page.locator('.trainer')).toHaveAttribute('data-awake');
  await spot.getByRole('button', { name: '看剩下的' }).press('Enter');
  await expect(spot.getByRole('button', { name: '换一段' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(spot.getByText(/^第 \d+ 段/)).toBeFocused();

  await page.goto('/body/');
  const posture = page.getByRole('region', { name: '站、坐、蹲', exact: true });
  await posture.locator('.body-sheet').scrollIntoViewIfNeeded();
  await expect(posture.locator('.body-sheet')).toHaveAttribute('data-awake');
  await posture.getByRole('button', { name: '看剩下的' }).press('Enter');
  await posture.getByRole('button', { name: '再找一遍' }).press('Enter');
  await expect(posture.locator('.find__list')).toBeFocused();
});

test('A record is taken along and brought back by keyboard, and the focus stays with what is said', async ({
  page,
}) => {
  // Asked for long before the key: else, on a busy machine, the browser may open a chooser of its own.
  const choosers: FileChooser[] = [];
  page.on('filechooser', (chooser) => choosers.push(chooser));
  await openRecord(page);
  const carry = page.getByRole('region', { name: '带走，带来' });
  await tabTo(page, carry.getByRole('button', { name: '导出记录' }));
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  await expect(carry.getByRole('button', { name: '导出记录' })).toBeFocused();
  await tabTo(page, carry.getByRole('button', { name: '导入记录' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => choosers.length).toBe(1);
  await choosers[0]?.setFiles(await file.path());
  await expect(carry.getByRole('status')).not.toBeEmpty();
  await expect(carry.getByRole('button', { name: '导入记录' })).toBeFocused();
});

test('Removing a learner asks first, with the focus on not doing it, and gives the focus back', async ({
  page,
}) => {
  await openRecord(page);
  const remove = page.getByRole('button', { name: '移除学员' });
  await tabTo(page, remove);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog', { name: '移除学员' })).toBeVisible();
  await expect(page.getByRole('button', { name: '不了' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(remove).toBeFocused();
});
