import { expect, test } from '@playwright/test';
import { blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { exported } from './support/record.ts';

test('Words can be laid and taken back from tiles, and count like typed ones @core', async ({ page }) => {
  const id = 'service-is-a-feeling';
  await openDrill(page, 'what-service-is', id);
  const tile = (word: string) => drill(page, id).getByRole('button', { name: word, exact: true });
  await blank(page, id, 1).focus();
  await slip(page, id).getByRole('button', { name: '用词牌' }).click();
  await expect(drill(page, id)).toContainText('轮到第 1 空。');
  await tile('商品').click();
  await expect(blank(page, id, 1)).toHaveValue('商品');
  await expect(tile('商品')).toHaveAttribute('aria-pressed', 'true');
  await expect(drill(page, id)).toContainText('轮到第 2 空。');
  await tile('感受').click();
  await expect(blank(page, id, 2)).toHaveValue('感受');
  await tile('商品').click();
  await expect(blank(page, id, 1)).toHaveValue('');
  await expect(tile('商品')).toHaveAttribute('aria-pressed', 'false');
  await blank(page, id, 1).focus();
  await tile('感觉').click();
  await slip(page, id).getByRole('button', { name: '检查' }).click();
  await expectVerdict(page, id, 'right', 1);
  await expectVerdict(page, id, 'right', 2);
  const facts = (await exported(page)).facts.filter(({ kind }) => kind === 'answered');
  expect(facts).toEqual([expect.objectContaining({ drill: id, mode: 'tiles' })]);
});

test('The tiles of a list move on to the next line', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await blank(page, 'six-ones-smile').focus();
  await slip(page, 'six-ones-smile').getByRole('button', { name: '用词牌' }).click();
  await drill(page, 'six-ones-smile').getByRole('button', { name: '笑脸', exact: true }).click();
  await expect(drill(page, 'six-ones-smile').getByRole('button', { name: '笑脸', exact: true })).toHaveCount(
    0,
  );
  await drill(page, 'six-ones-greeting').getByRole('button', { name: '问候', exact: true }).click();
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
  await expect(blank(page, 'six-ones-greeting')).toHaveValue('问候');
});

test('Tiles or typing is a habit that is kept, and can be changed on the record page @core', async ({
  page,
}) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await slip(page, 'six-ones-smile').getByRole('button', { name: '用词牌' }).click();
  await expect(
    drill(page, 'six-ones-smile').getByRole('button', { name: '笑脸', exact: true }),
  ).toBeVisible();
  await page.goto('/record/');
  await expect(page.getByRole('radio', { name: '点词牌' })).toBeChecked();
  await page.getByRole('radio', { name: '自己打字' }).check();
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(slip(page, 'six-ones-smile').getByRole('button', { name: '用词牌' })).toBeVisible();
  await expect(drill(page, 'six-ones-smile').getByRole('button', { name: '笑脸', exact: true })).toHaveCount(
    0,
  );
});

test('Going back to typing leaves what was laid', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-reply');
  await blank(page, 'six-ones-reply').focus();
  await slip(page, 'six-ones-reply').getByRole('button', { name: '用词牌' }).click();
  await drill(page, 'six-ones-reply').getByRole('button', { name: '借口', exact: true }).click();
  await blank(page, 'six-ones-reply').focus();
  await drill(page, 'six-ones-reply').getByRole('button', { name: '我会，自己打字' }).click();
  await expect(blank(page, 'six-ones-reply')).toHaveValue('借口');
  await page.reload();
  await wake(page, 'six-ones-reply');
  await expect(blank(page, 'six-ones-reply')).toHaveValue('借口');
});
