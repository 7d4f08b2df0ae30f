import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Item } from '../../src/domain/exam/item.ts';
import { builtBank, classPaper, itemsOf } from './support/exam-class.ts';
import { InputMethod } from './support/ime.ts';
import { tabTo } from './support/keyboard.ts';
import { attemptsIn, begin, begun, blank, goTo, inMap, place, placeOf, targets } from './support/sitting.ts';
import { hantQuoted } from './support/traditional.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Answers the item in front right, with keys alone; the focus is on its heading. */
async function answerWithKeys(page: Page, item: Item): Promise<void> {
  for (const target of targets(page, builtBank(), item)) {
    if ('fill' in target) {
      await tabTo(page, target.blank);
      // What is written in Traditional characters is as good.
      await page.keyboard.insertText(hantQuoted(target.fill));
      continue;
    }
    if (item.kind === 'better' || item.kind === 'figure' || item.kind === 'scenario') {
      // A group of options is one stop: the arrows choose.
      await tabTo(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
      for (let step = 0; step < item.options.length && !(await target.press.isChecked()); step += 1)
        await page.keyboard.press('ArrowDown');
      await expect(target.press).toBeChecked();
      continue;
    }
    const hasIt = await target.press.evaluate((node) => node === document.activeElement);
    // Only a step that is moved again has the focus already; the next one is found from the heading on.
    if (!hasIt) {
      await place(page).focus();
      await tabTo(page, target.press);
    }
    await page.keyboard.press('Space');
  }
}

/** A paper that has a stem with several brackets for tiles, too. */
function classPaperWithAll() {
  const bank = builtBank();
  for (let seed = 0; seed < 1000; seed += 1) {
    const set = classPaper(bank, seed);
    if (itemsOf(bank, set).some((item) => item.kind === 'tiles' && item.blanks > 1)) return set;
  }
  throw new Error('no such paper');
}

test('A whole paper can be sat and handed in with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto(`/exams/certification/?code=${classPaperWithAll().code}`);
  await expect(button(page, '开始计时')).toBeVisible();
  await tabTo(page, page.getByRole('textbox', { name: /^姓名/ }));
  await page.keyboard.insertText('欧阳娜娜');
  await tabTo(page, button(page, '开始计时'));
  await page.keyboard.press('Enter');
  await expect(place(page, 0)).toBeVisible();
  const { items, rules } = await begun(page, builtBank());
  expect(items).toHaveLength(40);
  expect(new Set(items.map(({ kind }) => kind)).size).toBe(7);

  const address = page.url();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到题目' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(place(page, 0)).toBeFocused();
  expect(page.url()).toBe(address);

  const flaggedAt = 3;
  for (const [at, item] of items.entries()) {
    await expect(place(page, at)).toBeFocused();
    if (at === flaggedAt) {
      await tabTo(page, button(page, '标记'));
      await page.keyboard.press('Space');
      await expect(button(page, '已标记')).toHaveAttribute('aria-pressed', 'true');
      await place(page).focus();
    }
    await answerWithKeys(page, item);
    await expect(inMap(page, at)).toHaveAccessibleName(/已答/);
    if (at === items.length - 1) break;
    // The last blank leads on with Enter; the rest have their button.
    if (item.kind !== 'typed') await tabTo(page, button(page, '下一题'));
    await page.keyboard.press('Enter');
  }

  // The map is one stop; the arrows lead to any number.
  await tabTo(page, inMap(page, 39));
  await page.keyboard.press('Home');
  await expect(inMap(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(place(page, 1)).toBeFocused();

  await tabTo(page, button(page, '交卷'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const look = page.getByRole('dialog', { name: '交卷前再看一眼' });
  await expect(look).toContainText('每一题都答了。');
  // A second Enter at once hands nothing in.
  await expect(look.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button(page, '交卷')).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, look.getByRole('button', { name: `去第 ${flaggedAt + 1} 题` }));
  await page.keyboard.press('Enter');
  await expect(place(page, flaggedAt)).toBeFocused();
  await tabTo(page, button(page, '交卷'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, button(page, '交卷，看成绩'));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(new RegExp(`/exams/result/#${rules.attempt}$`));
  const [attempt] = await attemptsIn(page);
  expect(attempt).toMatchObject({ holder: '欧阳娜娜', by: 'learner', result: { passed: true } });
  expect(attempt?.items.filter(({ score }) => score < 1)).toEqual([]);
  expect(attempt?.events).toEqual([expect.objectContaining({ what: 'flag', item: flaggedAt })]);
});

test('Enter that confirms a candidate leads nowhere; the next Enter leads on', async ({ page }) => {
  const { items } = await begin(page, builtBank(), 'module-service-awareness');
  const at = items.findIndex((item) => item.kind === 'typed' && item.blanks === 1);
  await goTo(page, at);
  await blank(page).focus();
  const method = await InputMethod.of(page);
  await method.compose('wei');
  await method.compose("wei'xiao");
  await method.confirm();
  await method.commit('微笑');
  await method.confirm();
  await expect(blank(page)).toHaveValue('微笑');
  await expect(place(page, at)).toBeVisible();
  await blank(page).press('Enter');
  if (at === items.length - 1) await expect(page.getByRole('dialog')).toBeVisible();
  else await expect(place(page, at + 1)).toBeFocused();
});

test('A step that is moved keeps the focus, and its new place is said', async ({ page }) => {
  const { items } = await begin(page, builtBank(), 'module-closing');
  const at = placeOf(items, 'order');
  await goTo(page, at);
  const item = items[at];
  if (item?.kind !== 'order') throw new Error('no steps');
  const text = item.steps[1]?.text ?? '';
  await button(page, `上移：${text}`).focus();
  await page.keyboard.press('Space');
  // It is the first now: the focus goes to the button that leads back.
  await expect(button(page, `上移：${text}`)).toBeDisabled();
  await expect(button(page, `下移：${text}`)).toBeFocused();
  await expect(page.getByText(`“${text}”现在是第 1 步。`)).toBeAttached();
  await page.keyboard.press('Space');
  await expect(button(page, `下移：${text}`)).toBeFocused();
  await expect(page.getByText(`“${text}”现在是第 2 步。`)).toBeAttached();
});
