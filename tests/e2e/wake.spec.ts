import { expect, test } from '@playwright/test';
import { answer, blank, drill, expectVerdict, openDrill, slip } from './support/drill.ts';
import { gate } from './support/gate.ts';
import { InputMethod } from './support/ime.ts';

const GREETING = 'six-ones-greeting';

/** What may be late: the drill itself, the record that it waits for, or everything. */
const LATE = {
  'the drill': /_astro\/Exercise\./,
  'the record': /_astro\/Page\.astro/,
  'every script': /_astro\/.*\.js/,
};

for (const [what, address] of Object.entries(LATE)) {
  test(`Words typed while ${what} is still loading stay`, async ({ page }) => {
    const loading = await gate(page, address);
    await page.goto('/lessons/six-ones/', { waitUntil: 'commit' });
    await blank(page, GREETING).fill('问候');
    await blank(page, 'six-ones-chair').fill('椅');
    await expect(drill(page, GREETING)).not.toHaveAttribute('data-awake');
    await loading.open();
    await expect(drill(page, GREETING)).toHaveAttribute('data-awake');
    await expect(blank(page, GREETING)).toHaveValue('问候');
    await expect(blank(page, 'six-ones-chair')).toHaveValue('椅');
    await expect(blank(page, 'six-ones-chair')).toBeFocused();
    await blank(page, GREETING).press('Enter');
    await expectVerdict(page, GREETING, 'right');
  });

  test(`Enter pressed while ${what} is still loading is honoured afterwards @core`, async ({ page }) => {
    const loading = await gate(page, address);
    await page.goto('/lessons/six-ones/', { waitUntil: 'commit' });
    await blank(page, GREETING).fill('问候');
    await blank(page, GREETING).press('Enter');
    await blank(page, 'six-ones-chair').fill('雨伞');
    await expect(drill(page, GREETING)).not.toHaveAttribute('data-awake');
    await loading.open();
    await expectVerdict(page, GREETING, 'right');
    await expect(blank(page, 'six-ones-chair')).toHaveValue('雨伞');
    await expect(blank(page, 'six-ones-chair')).not.toHaveAttribute('data-verdict');
    await expect(page).toHaveURL(/\/lessons\/six-ones\/$/);
  });

  test(`全部检查 pressed while ${what} is still loading is honoured afterwards`, async ({ page }) => {
    const loading = await gate(page, address);
    await page.goto('/lessons/six-ones/', { waitUntil: 'commit' });
    await blank(page, GREETING).fill('问候');
    await blank(page, 'six-ones-chair').fill('雨伞');
    await slip(page, GREETING).getByRole('button', { name: '全部检查' }).click();
    await expect(drill(page, GREETING)).not.toHaveAttribute('data-awake');
    await loading.open();
    await expectVerdict(page, GREETING, 'right');
    await expectVerdict(page, 'six-ones-chair', 'wrong');
    await expectVerdict(page, 'six-ones-farewell', 'empty');
  });

  test(`A hand-in is told of where ${what} does not come, and marked once it does`, async ({
    page,
    context,
  }) => {
    await page.route(address, (route) => route.abort());
    await page.goto('/lessons/six-ones/');
    await blank(page, GREETING).fill('问候');
    await blank(page, GREETING).press('Enter');
    await expect(page.getByRole('alert')).toContainText('写下的字还在');
    await context.setOffline(true);
    await page.unroute(address);
    await context.setOffline(false);
    await expectVerdict(page, GREETING, 'right');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test(`A composition begun while ${what} is still loading goes on undisturbed`, async ({ page }) => {
    const loading = await gate(page, address);
    await page.goto('/lessons/six-ones/', { waitUntil: 'commit' });
    await blank(page, GREETING).focus();
    const method = await InputMethod.of(page);
    await method.compose('wen');
    await expect(drill(page, GREETING)).not.toHaveAttribute('data-awake');
    await loading.open();
    await expect(drill(page, GREETING)).toHaveAttribute('data-awake');
    await expect(blank(page, GREETING)).toHaveValue('wen');
    await method.compose("wen'hou");
    await expect(blank(page, GREETING)).toHaveValue("wen'hou");
    await method.confirm();
    await method.commit('问候');
    await expect(blank(page, GREETING)).toHaveValue('问候');
    await expect(blank(page, GREETING)).not.toHaveAttribute('data-verdict');
    await blank(page, GREETING).press('Enter');
    await expectVerdict(page, GREETING, 'right');
  });
}

test('The button of a lone drill waits for it too', async ({ page }) => {
  const loading = await gate(page, LATE['the drill']);
  await page.goto('/lessons/what-service-is/', { waitUntil: 'commit' });
  await blank(page, 'service-definition').fill('需求');
  await slip(page, 'service-definition').getByRole('button', { name: '检查' }).click();
  await expect(drill(page, 'service-definition')).not.toHaveAttribute('data-awake');
  await loading.open();
  await expectVerdict(page, 'service-definition', 'right');
  await expect(page).toHaveURL(/\/lessons\/what-service-is\/$/);
});

test('What was typed before a drill was awake is kept when the page is left', async ({ page }) => {
  const loading = await gate(page, LATE['the drill']);
  await page.goto('/lessons/six-ones/', { waitUntil: 'commit' });
  await blank(page, GREETING).fill('嘘寒');
  await loading.open();
  await expect(drill(page, GREETING)).toHaveAttribute('data-awake');
  await page.goto('/');
  await expect(page.getByRole('region', { name: '继续学习' })).toContainText('停在第 1 空');
  await page.getByRole('link', { name: '接着学' }).click();
  await expect(blank(page, GREETING)).toHaveValue('嘘寒');
});

test('Words typed before a drill was awake win over those of the last visit', async ({ page }) => {
  await openDrill(page, 'six-ones', GREETING);
  await answer(page, GREETING, '再见');
  await expectVerdict(page, GREETING, 'wrong');
  await blank(page, 'six-ones-chair').fill('雨伞');
  const loading = await gate(page, LATE['the drill']);
  await page.reload({ waitUntil: 'commit' });
  await blank(page, GREETING).fill('问候');
  await blank(page, 'six-ones-chair').fill('椅子');
  await loading.open();
  await expect(drill(page, GREETING)).toHaveAttribute('data-awake');
  await expect(blank(page, GREETING)).toHaveValue('问候');
  await expect(blank(page, 'six-ones-chair')).toHaveValue('椅子');
  await blank(page, GREETING).press('Enter');
  await expectVerdict(page, GREETING, 'right');
});
