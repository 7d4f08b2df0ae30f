import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { SIX_ONES, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { help } from './support/content.ts';
import { occupy } from './support/database.ts';
import { focused, look, tabTo } from './support/keyboard.ts';
import { openRecord } from './support/record.ts';

const type = (page: Page, text: string) => page.keyboard.insertText(text);

test('From the skip link to a finished list, the keyboard is enough', async ({ page }) => {
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

test('Marking is announced and leaves the focus where it is', async ({ page }) => {
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

for (const path of ['/', '/lessons/six-ones/', '/record/', '/privacy/']) {
  test(`Wherever the keyboard goes on ${path}, the focus can be seen`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    let stops = 0;
    for (let here = await focused(page); here; stops += 1) {
      const lit = await look(here);
      await page.keyboard.press('Tab');
      expect
        .soft(await look(here), `${await here.evaluate((node) => node.outerHTML)} with and without`)
        .not.toBe(lit);
      here = await focused(page);
    }
    expect(stops).toBeGreaterThan(5);
  });
}

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
