import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';

interface Windows {
  readonly stage: Page;
  readonly desk: Page;
}

/** A lesson on the projector and in the presenter's window, both open. */
async function openBoth(desk: Page): Promise<Windows> {
  const stage = await desk.context().newPage();
  await stage.goto('/slides/six-ones/');
  await desk.goto('/presenter/#lesson=six-ones');
  await expect(desk.getByRole('group', { name: '课堂活动' })).toBeVisible();
  return { stage, desk };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const over = (stage: Page, name: string): Locator => stage.getByRole('region', { name, exact: true });

async function addTeams(desk: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await desk.getByLabel('组名').fill(name);
    await press(desk, '加一组');
  }
  await press(desk, '改好了');
}

test('points show on the projector, and the last ones can be taken back', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  await addTeams(desk, '前厅组', '柜台组');
  await press(desk, '放到放映屏');
  for (let points = 0; points < 6; points += 1) await press(desk, '前厅组加一分');
  await press(desk, '柜台组加一分');
  const board = over(stage, '计分').getByRole('listitem');
  await expect(board).toHaveText([/前厅组.*6/, /柜台组.*1/]);
  await expect(board.first().getByRole('img', { name: '6 分' })).toBeVisible();
  await expectAccessible(stage);
  await expectAccessible(desk);
  await press(desk, '撤回上一笔：柜台组加 1 分');
  await press(desk, '撤回上一笔：前厅组加 1 分');
  await expect(board).toHaveText([/前厅组.*5/, /柜台组.*0/]);
  await desk.reload();
  await expect(desk.getByRole('button', { name: '前厅组加一分' })).toBeVisible();
  await press(desk, '清零');
  await desk.getByRole('dialog').getByRole('button', { name: '清零' }).click();
  await expect(board).toHaveText([/前厅组.*0/, /柜台组.*0/]);
  await press(stage, '回到放映页');
  await expect(over(stage, '计分')).toBeHidden();
});

test('everybody is called once before anybody is called twice', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { stage, desk } = await openBoth(page);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  await press(desk, '点名');
  await desk.getByLabel('名单，一行一个名字').fill('王小明\n 李丽 \n王小明\n赵强\n\n孙红');
  await press(desk, '存下名单');
  await press(desk, '放到放映屏');
  const names = ['王小明', '李丽', '赵强', '孙红'];
  const called = over(stage, '点名').getByRole('status');
  const heard: string[] = [];
  for (const left of [3, 2, 1]) {
    await press(desk, '点一位');
    await expect(over(stage, '点名')).toContainText(`4 人里还有 ${String(left)} 人没点到`);
    heard.push(await called.innerText());
  }
  await press(desk, '点一位');
  await expect(over(stage, '点名')).toContainText('每个人都点到过了');
  heard.push(await called.innerText());
  expect([...heard].sort()).toEqual([...names].sort());
  await expectAccessible(stage);
  await press(desk, '点一位');
  await expect(desk.getByText('都点到过了，从头轮起。')).toBeVisible();
  await expect(called).not.toHaveText(heard[3] ?? '');
  const absent = await called.innerText();
  await press(desk, '没来，划去');
  await expect(desk.getByText('3 人里还有 3 人没点到')).toBeVisible();
  await press(desk, '改名单');
  await expect(desk.getByLabel('名单，一行一个名字')).not.toHaveValue(new RegExp(absent));
});

test('hands that were counted become bars', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  await press(desk, '举手');
  await press(desk, '出一道举手题');
  await desk.getByLabel('问题').fill('先请坐，还是先问事？');
  await desk.getByLabel('选项 1', { exact: true }).fill('先请坐');
  await expect(over(stage, '举手')).toBeHidden();
  await press(desk, '放到放映屏');
  await desk.getByLabel('先请坐，举手的人数').fill('9');
  for (let hands = 0; hands < 3; hands += 1) await press(desk, '不同意加一人');
  const bars = over(stage, '举手');
  await expect(bars.getByRole('heading', { name: '先请坐，还是先问事？' })).toBeVisible();
  await expect(bars.getByRole('listitem')).toHaveText([/先请坐.*9 人.*75%/, /不同意.*3 人.*25%/]);
  await expectAccessible(stage);
  await expectAccessible(desk);
});

test('a class finds what must not be said, and sees the rest at the end', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  await press(desk, '找忌语');
  await press(desk, '用这一段');
  await press(desk, '放到放映屏');
  const dialogue = over(stage, '找忌语');
  const lines = dialogue.getByRole('listitem');
  await expect(lines).toHaveCount(10);
  await expect(dialogue.getByText(/找对了|没问题|漏了|换一句/)).toHaveCount(0);
  const buttons = desk.getByRole('listitem').getByRole('button');
  await buttons.first().click();
  await expect(dialogue.getByText(/^(找对了|这句没问题)$/)).toHaveCount(1);
  await press(desk, '公布');
  await expect(dialogue.getByText(/^换一句/)).toHaveCount(3);
  await expectAccessible(stage);
  await expectAccessible(desk);
});

test('a contest goes from the first blank to a board with places', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  await addTeams(desk, '前厅组', '柜台组', '抢修组');
  await press(desk, '抢答');
  await press(desk, '全不选');
  await desk.getByRole('checkbox').first().check();
  await press(desk, '开始抢答');
  const contest = over(stage, '抢答');
  await expect(contest).toContainText('第 1 / 1 题');
  const who = desk.getByRole('group', { name: '谁答对了？' });
  await expect(contest).not.toContainText('笑脸');
  await who.getByRole('button', { name: '前厅组' }).click();
  await expect(contest).toContainText('笑脸');
  await press(desk, '撤回上一笔：前厅组加 1 分');
  await expect(contest).not.toContainText('笑脸');
  await expectAccessible(stage);
  await who.getByRole('button', { name: '柜台组' }).click();
  await press(desk, '看名次');
  await expect(contest.getByRole('listitem')).toHaveText([
    /第 1 名柜台组1 空/,
    /第 2 名前厅组0 空/,
    /第 2 名抢修组0 空/,
  ]);
  await expectAccessible(stage);
  await press(desk, '结束抢答');
  await expect(contest).toBeHidden();
});

test('a timer goes in the corner of the slide, and says when the time is up', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  const { stage, desk } = await openBoth(page);
  await stage.close();
  await press(desk, '计时');
  await desk.getByLabel('分钟', { exact: true }).fill('2');
  await page.clock.pauseAt(new Date('2026-03-02T10:00:00'));
  await press(desk, '开始');
  await page.clock.runFor(30_000);
  await expect(desk.getByRole('timer')).toHaveText('1:30');
  await press(desk, '停一停');
  await page.clock.runFor(60_000);
  await expect(desk.getByRole('timer')).toHaveText('1:30');
  await press(desk, '加 1 分钟');
  await press(desk, '接着走');
  await page.clock.runFor(151_000);
  await expect(desk.getByText('时间到')).toBeVisible();
});

test('what lies over the slide goes away first, and nothing is revealed behind it', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  await addTeams(desk, '前厅组');
  const controls = desk.getByRole('group', { name: '放映控制' });
  const toTheSlide = controls.getByRole('button', { name: '回到放映页' });
  await press(desk, '放到放映屏');
  await expect(desk.getByText('全班看到的是“计分”')).toBeVisible();
  await toTheSlide.click();
  await expect(over(stage, '计分')).toBeHidden();
  await expect(desk.getByText(/^第 1 页/)).toBeVisible();
  for (const key of ['PageDown', 'Escape']) {
    await desk.bringToFront();
    await press(desk, '放到放映屏');
    await expect(over(stage, '计分')).toBeVisible();
    await stage.bringToFront();
    await stage.keyboard.press(key);
    await expect(over(stage, '计分')).toBeHidden();
    await expect(stage).toHaveURL(/#1$/);
    await expect(stage.getByRole('dialog')).toHaveCount(0);
  }
  await stage.keyboard.press('PageDown');
  await expect(stage).toHaveURL(/#2$/);
});

test('on a phone the way back to the slide is free, and eight teams fit the projector', async ({ page }) => {
  const { stage, desk } = await openBoth(page);
  for (let team = 1; team <= 8; team += 1) {
    await desk.getByLabel('组名').fill(`第${String(team)}组`);
    await press(desk, '加一组');
  }
  await press(desk, '改好了');
  await press(desk, '放到放映屏');
  const teams = over(stage, '计分').getByRole('listitem');
  await stage.setViewportSize({ width: 1920, height: 1080 });
  await expect(teams).toHaveCount(8);
  for (const team of await teams.all()) await expect(team).toBeInViewport({ ratio: 1 });
  await stage.setViewportSize({ width: 360, height: 740 });
  await press(stage, '回到放映页');
  await expect(over(stage, '计分')).toBeHidden();
});

test('the key T begins a timer on the projector, and the class sees when it ends', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-02T09:00:00') });
  await page.goto('/slides/six-ones/');
  await expect(page.getByRole('button', { name: '放映菜单' })).toBeAttached();
  await page.clock.pauseAt(new Date('2026-03-02T10:00:00'));
  await page.keyboard.press('t');
  await expect(page.getByText('5:00')).toBeVisible();
  await page.clock.runFor(301_000);
  await expect(page.getByRole('status').filter({ hasText: '时间到' })).toBeAttached();
  await page.keyboard.press('t');
  await expect(page.getByText('时间到')).toHaveCount(0);
});
