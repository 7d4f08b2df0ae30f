import { expect, test } from '@playwright/test';
import { blank, drill, expectVerdict, openDrill, slip } from './support/drill.ts';
import { InputMethod } from './support/ime.ts';
import { exported } from './support/record.ts';

const GREETING = 'six-ones-greeting';

test('Enter that confirms a candidate does not hand in; the next Enter does', async ({ page }) => {
  await openDrill(page, 'six-ones', GREETING);
  await blank(page, GREETING).focus();
  const method = await InputMethod.of(page);
  await method.compose('wen');
  await method.compose("wen'hou");
  await expect(blank(page, GREETING)).toHaveValue("wen'hou");
  await method.confirm();
  await expect(blank(page, GREETING)).toHaveValue("wen'hou");
  await method.commit('问候');
  await method.confirm();
  await expect(blank(page, GREETING)).toHaveValue('问候');
  await expect(blank(page, GREETING)).not.toHaveAttribute('data-verdict');

  await blank(page, GREETING).press('Enter');
  await expectVerdict(page, GREETING, 'right');
  const handed = (await exported(page)).facts.filter(({ kind }) => kind === 'answered');
  expect(handed).toEqual([
    expect.objectContaining({ drill: GREETING, entries: [{ answer: '问候', verdict: 'right' }] }),
  ]);
});

test('Nothing is marked while a candidate is being composed', async ({ page }) => {
  await openDrill(page, 'six-ones', GREETING);
  await blank(page, GREETING).focus();
  const method = await InputMethod.of(page);
  await method.compose('wen');
  // A whole-list check that arrives meanwhile (a second tap, a shortcut) has to wait.
  await slip(page, GREETING).getByRole('button', { name: '全部检查' }).dispatchEvent('click');
  await method.compose("wen'hou");
  await expect(blank(page, GREETING)).toHaveValue("wen'hou");
  await expect(drill(page, GREETING).locator('[data-verdict]')).toHaveCount(0);
  await method.commit('问候');
  await expectVerdict(page, GREETING, 'right');
  const answers = (await exported(page)).facts.flatMap((fact) =>
    fact.kind === 'answered' && fact.drill === GREETING ? fact.entries.map((entry) => entry.answer) : [],
  );
  expect(answers).toEqual(['问候']);
});

test('A composition in the middle of a word keeps the text around it', async ({ page }) => {
  await openDrill(page, 'six-ones', GREETING);
  await blank(page, GREETING).fill('一句话');
  await blank(page, GREETING).press('Home');
  await blank(page, GREETING).press('ArrowRight');
  const method = await InputMethod.of(page);
  await method.compose('n');
  await method.compose('nuan');
  await expect(blank(page, GREETING)).toHaveValue('一nuan句话');
  await method.commit('暖');
  await expect(blank(page, GREETING)).toHaveValue('一暖句话');
});

test('A composition that is given up leaves nothing behind', async ({ page }) => {
  await openDrill(page, 'six-ones', GREETING);
  await blank(page, GREETING).focus();
  const method = await InputMethod.of(page);
  await method.compose('wen');
  await method.compose('');
  await expect(blank(page, GREETING)).toHaveValue('');
  await blank(page, GREETING).press('Enter');
  await expectVerdict(page, GREETING, 'empty');
});

test('The title is not judged while pinyin stands in it', async ({ page }) => {
  await page.goto('/');
  const title = page.getByRole('textbox', { name: /填一个字/ });
  await title.focus();
  const method = await InputMethod.of(page);
  await method.compose('xin');
  await expect(title).toHaveValue('xin');
  await expect(page.getByText('空着的那个字，写上它，')).toBeVisible();
  await expect(title).not.toHaveAttribute('data-verdict');
  await method.commit('心');
  await expect(page.getByText('就是心。')).toBeVisible();
});
