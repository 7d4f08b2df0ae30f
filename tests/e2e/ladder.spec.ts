import { expect, test } from '@playwright/test';
import { answer, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { authoredList, help } from './support/content.ts';

test('The ladder climbs from a nudge to the answer, and an answer that was shown is not scored', async ({
  page,
}) => {
  await openDrill(page, 'six-ones', 'six-ones-greeting');
  await blank(page, 'six-ones-greeting').focus();
  const paper = slip(page, 'six-ones-greeting');
  await paper.getByRole('button', { name: '要个提示' }).click();
  const rungs = drill(page, 'six-ones-greeting').locator('ol').getByRole('listitem');
  await expect(rungs).toHaveCount(4);
  await expect(rungs.last()).toContainText('不计分');

  await paper.getByRole('button', { name: '提醒一句' }).click();
  await expect(rungs.nth(0)).toContainText(help('six-ones-greeting').hint);
  await expect(rungs.nth(0)).toContainText('已用');
  await paper.getByRole('button', { name: '告诉我第一个字的声母' }).click();
  await expect(rungs.nth(1)).toContainText('第一个字的声母是 w。');
  await paper.getByRole('button', { name: '从几个词里选' }).click();
  await expect(
    drill(page, 'six-ones-greeting').getByRole('button', { name: '问候', exact: true }),
  ).toBeVisible();
  await expect(
    drill(page, 'six-ones-greeting').getByRole('button', { name: '广告', exact: true }),
  ).toBeVisible();
  await paper.getByRole('button', { name: '直接看答案' }).click();
  await expect(blank(page, 'six-ones-greeting')).toHaveValue('问候');
  await expectVerdict(page, 'six-ones-greeting', 'shown');
  await expect(blank(page, 'six-ones-greeting')).not.toBeEditable();
  await expect(drill(page, 'six-ones-greeting')).toContainText('看过答案，不计分，温习时再填一次。');
});

test('A shown answer stays shown when the other blanks are handed in and when the page is read again', async ({
  page,
}) => {
  const id = 'service-is-a-feeling';
  await openDrill(page, 'what-service-is', id);
  const paper = slip(page, id);
  await blank(page, id, 1).focus();
  await paper.getByRole('button', { name: '要个提示' }).click();
  await paper.getByRole('button', { name: '直接看答案' }).click();
  await expectVerdict(page, id, 'shown', 1);
  await expect(page.getByRole('img', { name: /道练习，做对 0 道$/ })).toBeAttached();
  await answer(page, id, '感受', 2);
  await expectVerdict(page, id, 'right', 2);
  await expectVerdict(page, id, 'shown', 1);
  await expect(paper).toContainText('看过答案了，再练一遍填对，才盖章');

  await page.reload();
  await wake(page, id);
  await expectVerdict(page, id, 'shown', 1);
  await expect(blank(page, id, 1)).toHaveValue('感觉');
  await page.goto('/record/');
  await expect(page.getByRole('img', { name: /：\d+ 个空，填对 1 个$/ })).toHaveCount(1);
});

test('A drill whose answer was looked up counts for the stamp once it is written', async ({ page }) => {
  const id = 'customers-buy-a-feeling';
  await openDrill(page, 'how-customers-leave', id);
  const right = (n: number) => page.getByRole('img', { name: new RegExp(`道练习，做对 ${String(n)} 道$`) });
  const paper = slip(page, id);
  await blank(page, id).focus();
  await paper.getByRole('button', { name: '要个提示' }).click();
  await paper.getByRole('button', { name: '直接看答案' }).click();
  await expectVerdict(page, id, 'shown');
  await expect(right(0)).toBeAttached();
  await paper.getByRole('button', { name: '再练一遍' }).click();
  await answer(page, id, '感觉');
  await expectVerdict(page, id, 'right');
  await expect(right(1)).toBeAttached();
});

test('Hints that were used are still used after a reload', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-chair');
  await blank(page, 'six-ones-chair').focus();
  await slip(page, 'six-ones-chair').getByRole('button', { name: '要个提示' }).click();
  await slip(page, 'six-ones-chair').getByRole('button', { name: '提醒一句' }).click();
  const hint = drill(page, 'six-ones-chair').getByText(help('six-ones-chair').hint);
  await expect(hint).toBeVisible();
  await page.reload();
  await wake(page, 'six-ones-chair');
  await blank(page, 'six-ones-chair').focus();
  await slip(page, 'six-ones-chair').getByRole('button', { name: '要个提示' }).click();
  await expect(hint).toBeVisible();
});

test('A drill that is not marked offers a nudge and models, but no tiles', async ({ page }) => {
  await openDrill(page, 'why-service-awareness', 'mind-decides-awareness');
  const paper = slip(page, 'mind-decides-awareness');
  await expect(paper).toContainText('这道题不判对错');
  await expect(paper.getByRole('button', { name: '用词牌' })).toHaveCount(0);
  await paper.getByRole('button', { name: '要个提示' }).click();
  await expect(drill(page, 'mind-decides-awareness').locator('ol').getByRole('listitem')).toHaveText([
    /提醒一句/,
    /直接看答案/,
  ]);
});

test('A drill that is done again starts with a whole ladder, and its shown answer is not scored either', async ({
  page,
}) => {
  const id = 'service-definition';
  await openDrill(page, 'what-service-is', id);
  const paper = slip(page, id);
  await paper.getByRole('button', { name: '要个提示' }).click();
  await paper.getByRole('button', { name: '提醒一句' }).click();
  await answer(page, id, '需求');
  await expectVerdict(page, id, 'right');

  await paper.getByRole('button', { name: '再练一遍' }).click();
  await expect(paper.getByRole('button', { name: '提醒一句' })).toBeVisible();
  await paper.getByRole('button', { name: '直接看答案' }).click();
  await expect(blank(page, id)).toHaveValue('需求');
  await expectVerdict(page, id, 'shown');
  await blank(page, id).press('Enter');
  await expect(paper).toContainText('做完了');
  await expectVerdict(page, id, 'shown');
});

test('Doing a list again shows its answers only when every line has been handed in again', async ({
  page,
}) => {
  const lines = { 'quality-process-need': '理性', 'quality-manner-need': '感性' };
  await openDrill(page, 'four-awarenesses', 'quality-process-need');
  const paper = slip(page, 'quality-process-need');
  for (const [id, text] of Object.entries(lines)) await blank(page, id).fill(text);
  await paper.getByRole('button', { name: '全部检查' }).click();
  await expect(paper).toContainText('两空全对');
  const why = paper.getByText(authoredList('quality-needs').explanation);
  await expect(why).toBeVisible();

  await paper.getByRole('button', { name: '再练一遍' }).click();
  await expect(why).toBeHidden();
  await answer(page, 'quality-process-need', '理性');
  await expectVerdict(page, 'quality-process-need', 'right');
  await expect(why).toBeHidden();
  await expect(blank(page, 'quality-manner-need')).toHaveValue('');
  await answer(page, 'quality-manner-need', '感性');
  await expect(why).toBeVisible();
});
