import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answer, blank, expectVerdict, openDrill, wake } from './support/drill.ts';
import { expectCarried, exported, importText, openRecord } from './support/record.ts';

const using = (page: Page) => page.getByRole('region', { name: '这台设备上的人' }).locator('[aria-current]');

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '添一个人' }).click();
  await page.getByRole('textbox', { name: '名字' }).fill(name);
  await page.getByRole('button', { name: '保存' }).click();
  await expect(using(page)).toContainText(name);
}

test('Several people on one device keep their records apart @core', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await openRecord(page);
  await add(page, '小李');
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('');
  await answer(page, 'six-ones-smile', '冷脸');
  await expectVerdict(page, 'six-ones-smile', 'wrong');

  await openRecord(page);
  await page.getByRole('button', { name: '换成学员' }).click();
  await expect(using(page)).toContainText('学员');
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
});

test('A learner can be renamed, and the name is remembered and exported', async ({ page }) => {
  await openRecord(page);
  await page.getByRole('button', { name: '改名字' }).click();
  await expect(page.getByRole('textbox', { name: '名字' })).toBeFocused();
  await page.getByRole('textbox', { name: '名字' }).fill('  王芳  ');
  await page.getByRole('textbox', { name: '名字' }).press('Enter');
  await expect(page.getByText('王芳　小印 0 枚')).toBeVisible();
  expect((await exported(page)).profile.name).toBe('王芳');
});

test('An empty name is not taken, and giving up leaves the old one', async ({ page }) => {
  await openRecord(page);
  await page.getByRole('button', { name: '改名字' }).click();
  await page.getByRole('textbox', { name: '名字' }).fill('   ');
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('textbox', { name: '名字' })).toBeVisible();
  await page.getByRole('textbox', { name: '名字' }).fill('王芳');
  await page.getByRole('button', { name: '不了' }).click();
  await expect(using(page)).toContainText('学员');
  expect((await exported(page)).profile.name).toBe('学员');
});

test('Removing asks first and says how much goes; giving up removes nothing', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  const { facts } = await exported(page);
  await page.getByRole('button', { name: '移除学员' }).click();
  const dialog = page.getByRole('alertdialog', { name: '移除学员' });
  await expect(dialog).toContainText(`这台设备上的 ${facts.length} 条记录会一起删掉，找不回来。`);
  await dialog.getByRole('button', { name: '不了' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: '移除学员' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect((await exported(page)).facts).toEqual(facts);
});

test('Removing one learner leaves the others as they are', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  const { facts } = await exported(page);
  await add(page, '小李');
  await page.getByRole('button', { name: '移除小李' }).click();
  await page.getByRole('button', { name: '移除，连记录一起删' }).click();
  await expect(page.getByText('“小李”和相关记录已经删掉。')).toBeVisible();
  await expect(using(page)).toContainText('学员');
  await expect(page.getByRole('button', { name: /^移除/ })).toHaveCount(1);
  expect((await exported(page)).facts).toEqual(facts);
});

test('Removing the last learner leaves a fresh one without answers or drafts', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await blank(page, 'six-ones-chair').fill('椅');
  await openRecord(page);
  await page.getByRole('button', { name: '移除学员' }).click();
  await page.getByRole('button', { name: '移除，连记录一起删' }).click();
  await expect(page.getByText('“学员”和相关记录已经删掉。')).toBeVisible();
  await page.goto('/lessons/six-ones/');
  await wake(page, 'six-ones-smile');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('');
  await expect(blank(page, 'six-ones-chair')).toHaveValue('');
});

test('Markup in a name is text', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)>';
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await openRecord(page);
  const file = await exported(page);
  await importText(page, JSON.stringify({ ...file, profile: { id: `guest'"]<b>`, name, createdAt: 1 } }));
  await expectCarried(page, new RegExp(`已经换成“${name.replaceAll(/[()]/g, '\\$&')}”。$`));
  await expect(using(page)).toContainText(name);
  await expect(page.getByText(`${name}　小印 0 枚`)).toBeVisible();
  await expect(page.locator('img[src=x]')).toHaveCount(0);
  await page.getByRole('button', { name: `移除${name}` }).click();
  await expect(page.getByRole('alertdialog')).toContainText(`要移除“${name}”吗？`);
  await page.getByRole('button', { name: '不了' }).click();
  await expect(page.getByRole('button', { name: `移除${name}` })).toBeFocused();
  expect(dialogs).toEqual([]);
});
