import { expect, test } from '@playwright/test';
import { blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('A phone answers by tapping tiles, without its keyboard, and remembers that', async ({ page }) => {
  const id = 'service-is-a-feeling';
  await openDrill(page, 'what-service-is', id);
  await expect(blank(page, id, 1)).not.toHaveAttribute('inputmode', 'none');
  await blank(page, id, 1).tap();
  await slip(page, id).getByRole('button', { name: '用词牌' }).tap();
  await expect(blank(page, id, 1)).toHaveAttribute('inputmode', 'none');
  await drill(page, id).getByRole('button', { name: '感觉', exact: true }).tap();
  await drill(page, id).getByRole('button', { name: '感受', exact: true }).tap();
  await expect(blank(page, id, 1)).toHaveValue('感觉');
  await expect(blank(page, id, 2)).toHaveValue('感受');

  await page.reload();
  await wake(page, id);
  await expect(blank(page, id, 1)).toHaveAttribute('inputmode', 'none');
  await expect(blank(page, id, 2)).toHaveValue('感受');
  await blank(page, id, 2).tap();
  await expect(drill(page, id).getByRole('button', { name: '感受', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await slip(page, id).getByRole('button', { name: '检查' }).tap();
  await expectVerdict(page, id, 'right', 1);
  await expectVerdict(page, id, 'right', 2);
});

test('A lesson with its ladder, tiles and notes open still fits', async ({ page }) => {
  const id = 'ten-emotional-needs';
  await openDrill(page, 'what-customers-want', id);
  await blank(page, id, 1).fill('这是一个写得非常非常长的回答，长到一行放不下');
  await slip(page, id).getByRole('button', { name: '要个提示' }).tap();
  await slip(page, id).getByRole('button', { name: '提醒一句' }).tap();
  await slip(page, id).getByRole('button', { name: '用词牌' }).tap();
  await slip(page, id).locator('[data-check]').tap();
  await expectVerdict(page, id, 'wrong', 1);
  await expect(drill(page, id).getByRole('button', { name: '欢迎', exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
