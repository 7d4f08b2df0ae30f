import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { chineseNumber } from '../../src/text/numbers.ts';
import { expectAccessible } from './support/axe.ts';
import { PHRASES } from './support/content.ts';
import { refuse } from './support/database.ts';
import { InputMethod } from './support/ime.ts';
import { exported } from './support/record.ts';

const slip = (page: Page, n: number): Locator =>
  page.getByRole('button', { name: new RegExp(`^第${chineseNumber(n)}句：`) });
const stage = (page: Page, n: number): Locator =>
  page.getByRole('region', { name: PHRASES[n - 1]?.text ?? '', exact: true });
const spot = (page: Page): Locator => page.getByRole('region', { name: '找出不该说的话' });
const rewrite = (page: Page): Locator => page.getByRole('region', { name: '“你”换成“我”' });

/** Waits until the trainer answers, and the record has been read. */
async function awake(page: Page): Promise<void> {
  await expect(page.locator('.trainer')).toHaveAttribute('data-awake');
}

/** Opens the page at a phrase. */
async function open(page: Page, n = 1): Promise<Locator> {
  await page.goto('/phrases/');
  await awake(page);
  await slip(page, n).click();
  await expect(slip(page, n)).toHaveAttribute('aria-current', 'true');
  return stage(page, n);
}

interface Practised {
  readonly kind: string;
  readonly item: string;
  readonly exercise: string;
  readonly outcome: string;
  readonly answer?: string;
  readonly ms?: number;
}

async function practised(page: Page): Promise<Practised[]> {
  const { facts } = (await exported(page)) as unknown as { facts: Practised[] };
  return facts.filter(({ kind }) => kind === 'practised');
}

test.describe('The wall', () => {
  test('is one stop of the Tab key, and the arrow keys go from slip to slip', async ({ page }) => {
    await open(page, 1);
    await slip(page, 1).focus();
    await page.keyboard.press('ArrowRight');
    await expect(slip(page, 2)).toBeFocused();
    await expect(stage(page, 2)).toBeVisible();
    await page.keyboard.press('End');
    await expect(slip(page, 30)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(slip(page, 30)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(slip(page, 1)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: '翻一翻' })).toBeFocused();
  });

  test('strikes a phrase that was chosen and written rightly, and keeps it so @core', async ({ page }) => {
    const paper = await open(page, 3);
    await paper.getByRole('button', { name: '选一句' }).click();
    const better = PHRASES[2]?.better ?? [];
    await paper.getByRole('radio', { name: new RegExp(better.join('|')) }).check();
    await paper.getByRole('button', { name: '就选这句' }).click();
    await expect(paper.getByRole('status')).toHaveText('对，这句接得住他。');
    await expect(slip(page, 3)).not.toHaveAccessibleName(/已改说/);
    await paper.getByRole('button', { name: '接着写一句' }).click();
    await paper.getByRole('textbox').fill('这个我去问一下，五分钟告诉您。');
    await paper.getByRole('textbox').press('Enter');
    await expect(paper.getByRole('status')).toContainText('该说的都说到了。');
    await expect(slip(page, 3)).toHaveAccessibleName(/，已改说$/);
    await expect(page.getByText('已改说 1 句。')).toBeVisible();
    await page.reload();
    await expect(slip(page, 3)).toHaveAccessibleName(/，已改说$/);
  });
});

test.describe('Turning the card', () => {
  test('shows what the customer hears, and takes the learner’s own word', async ({ page }) => {
    const paper = await open(page, 15);
    const why = paper.getByText('他开口问，是没看见');
    await expect(why).toBeHidden();
    await paper.getByRole('button', { name: '翻过来' }).focus();
    await page.keyboard.press('Enter');
    await expect(why).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(paper.getByRole('button', { name: '说中了', exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(paper.getByRole('status')).toHaveText('记下了：没说中，过几天再翻一次。');
    await expect(paper.getByRole('button', { name: '接着选一句' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(paper.getByRole('radio')).toHaveCount(3);
    expect(await practised(page)).toEqual([
      expect.objectContaining({ item: 'phrase-15', exercise: 'turn', outcome: 'wrong' }),
    ]);
  });
});

test.describe('Choosing', () => {
  test('tells of a wrong sentence for which moment it is', async ({ page }) => {
    const paper = await open(page, 6);
    await paper.getByRole('button', { name: '选一句' }).click();
    await paper.getByRole('button', { name: '就选这句' }).click();
    await expect(paper.getByRole('status')).toHaveText('先选一句。');
    const better = PHRASES[5]?.better ?? [];
    const options = paper.getByRole('radio');
    const names = await Promise.all(
      (await options.all()).map((option) => option.evaluate((node) => node.parentElement?.textContent ?? '')),
    );
    await options.nth(names.findIndex((name) => !better.includes(name))).check();
    await paper.getByRole('button', { name: '就选这句' }).click();
    await expect(paper.getByRole('status')).toHaveText('这句本身不错，可它答的是另一个时候。');
    await expect(paper.getByText(/^这是第.+句的改法，说在这个时候：/)).toBeVisible();
    await expect(paper.getByText('这个时候该说的是这句。')).toBeVisible();
    await expectAccessible(page);
    expect(await practised(page)).toEqual([
      expect.objectContaining({ item: 'phrase-6', exercise: 'choose', outcome: 'wrong' }),
    ]);
  });
});

test.describe('Writing', () => {
  const write = async (page: Page, n: number): Promise<Locator> => {
    const paper = await open(page, n);
    await paper.getByRole('button', { name: '写一句' }).click();
    return paper;
  };

  test('names what is there, what is missing and what should not be, beside the models', async ({ page }) => {
    const paper = await write(page, 15);
    const field = paper.getByRole('textbox', { name: '写下你会说的话' });
    await field.fill('你要办什么业务？');
    await paper.getByRole('button', { name: '比一比' }).click();
    const told = paper.getByRole('status');
    await expect(told).toContainText('说到了一部分。');
    await expect(told).toContainText('说到了：问办哪项');
    await expect(told).toContainText('还差：替他找出来');
    await expect(told).toContainText('还有“你”。');
    for (const model of PHRASES[14]?.better ?? []) await expect(paper.getByText(model)).toBeVisible();
    await expect(paper.getByText('听不出语气')).toBeVisible();
    await expectAccessible(page);

    await paper.getByRole('button', { name: '改好了，再比一次' }).click();
    await expect(told).toHaveText('还没有改。改几个字，再比。');
    await field.fill('墙上贴着呢，自己看。');
    await field.press('Enter');
    await expect(told).toContainText('里面有第十五句忌语');
    expect(await practised(page)).toEqual([
      expect.objectContaining({ exercise: 'write', outcome: 'near', answer: '你要办什么业务？' }),
      expect.objectContaining({ exercise: 'write', outcome: 'wrong', item: 'phrase-15' }),
    ]);
  });

  test('is not compared by the Enter of an input method, nor while it is empty', async ({ page }) => {
    const paper = await write(page, 3);
    const field = paper.getByRole('textbox');
    await field.press('Enter');
    await expect(paper.getByRole('status')).toHaveText('先写一句。');
    const ime = await InputMethod.of(page);
    await field.focus();
    await ime.compose('wo qu wen');
    await ime.confirm();
    await ime.commit('我去问');
    await expect(field).toHaveValue('我去问');
    await expect(paper.getByRole('status')).toHaveText('先写一句。');
    await page.keyboard.press('Enter');
    await expect(paper.getByRole('status')).toContainText('还差：几时回话');
  });

  test('shows no verdict where it could not be stored', async ({ page }) => {
    const paper = await write(page, 3);
    const { allow } = await refuse(page, 'facts');
    await paper.getByRole('textbox').fill('我去问一下，五分钟告诉您');
    await paper.getByRole('button', { name: '比一比' }).click();
    await expect(paper.getByRole('status')).toContainText('没存上，这次先不批。');
    await expect(paper.getByText('可以这样说')).toBeHidden();
    await allow();
    await paper.getByRole('button', { name: '比一比' }).click();
    await expect(paper.getByRole('status')).toContainText('该说的都说到了。');
  });

  test('leads on to the next phrase, with the focus', async ({ page }) => {
    const paper = await write(page, 30);
    await paper.getByRole('textbox').fill('明天照常办，急的话手机上能交。');
    await paper.getByRole('textbox').press('Enter');
    await paper.getByRole('button', { name: '下一句忌语' }).click();
    await expect(
      page.getByRole('heading', { level: 2, name: PHRASES[0]?.text ?? '', exact: true }),
    ).toBeFocused();
  });
});

test.describe('Finding them in a dialogue', () => {
  test('marks one line after another, and leads to the next dialogue', async ({ page }) => {
    await open(page);
    const paper = spot(page);
    const go = paper.getByRole('button', { name: '就是这句' });
    await go.click();
    await expect(paper.getByRole('status')).toHaveText('先点一句工作人员说的话。');
    const line = paper.getByRole('button', { name: '找谁？' });
    await line.focus();
    await page.keyboard.press('Space');
    await expect(line).toHaveAttribute('aria-pressed', 'true');
    await go.click();
    await expect(paper.getByRole('status')).toHaveText(/^忌语第一句。.*找到 1 句，还有 2 句$/);
    await paper.getByRole('button', { name: /^您稍等/ }).click();
    await go.click();
    await expect(paper.getByRole('status')).toHaveText(/^这句没问题。/);
    for (const name of ['你问我，我问谁。', '有意见找领导去。']) {
      await paper.getByRole('button', { name }).click();
      await go.click();
    }
    await expect(paper.getByText('3 句都找到了', { exact: true })).toBeVisible();
    await expectAccessible(page);
    await paper.getByRole('button', { name: '换一段' }).click();
    await expect(paper.getByText('第 2 段，共 6 段')).toBeVisible();
    const facts = await practised(page);
    expect(facts.map(({ item, exercise, outcome }) => [item, exercise, outcome])).toEqual([
      ['phrase-1', 'spot', 'right'],
      ['spot-hall-bill', 'spot', 'wrong'],
      ['phrase-22', 'spot', 'right'],
      ['phrase-26', 'spot', 'right'],
    ]);
  });

  test('shows the rest on demand, and keeps a fact of each that was missed', async ({ page }) => {
    await open(page);
    const paper = spot(page);
    await paper.getByRole('button', { name: '看剩下的' }).click();
    await expect(paper.getByText(/^漏了，忌语第/)).toHaveCount(3);
    await expect(paper.getByRole('status')).toHaveText('找到 0 句，漏了 3 句');
    // All are stored at one time, so their order is not told.
    const facts = (await practised(page)).map(({ item, outcome }) => `${item} ${outcome}`);
    expect(facts.sort()).toEqual(['phrase-1 wrong', 'phrase-22 wrong', 'phrase-26 wrong']);
  });
});

test('A sentence with 你 is said again with 我, and the next one comes', async ({ page }) => {
  await open(page);
  const paper = rewrite(page);
  await expect(paper.getByText('第 1 句，共 10 句')).toBeVisible();
  await paper.getByRole('textbox').fill('你弄错了');
  await paper.getByRole('textbox').press('Enter');
  await expect(paper.getByRole('status')).toContainText('还没有接住他。');
  await paper.getByRole('textbox').fill('不好意思，我没说清楚，咱们再对一遍户号');
  await paper.getByRole('textbox').press('Enter');
  await expect(paper.getByRole('status')).toContainText('该说的都说到了。');
  await paper.getByRole('button', { name: '下一句' }).click();
  await expect(paper.getByText('第 2 句，共 10 句')).toBeFocused();
  expect((await practised(page)).map(({ item, outcome }) => [item, outcome])).toEqual([
    ['rewrite-1', 'wrong'],
    ['rewrite-1', 'right'],
  ]);
});

test('All thirty wait folded below, and a link to one of them opens the list', async ({ page }) => {
  await page.goto('/phrases/');
  const card = page.locator('#phrase-12');
  await expect(card).toBeHidden();
  await page.goto('/phrases/#phrase-12');
  await expect(card).toBeInViewport();
});

test('The Traditional edition compares Traditional characters', async ({ page }) => {
  await page.goto('/zh-hant/phrases/');
  await awake(page);
  await page.getByRole('button', { name: /^第三句：/ }).click();
  await page.getByRole('button', { name: '寫一句' }).click();
  const field = page.getByRole('textbox').first();
  await field.fill('這個我去問一下，五分鐘告訴您。');
  await field.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '該說的都說到了' })).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('all thirty can be read, and nothing is offered that would not work', async ({ page }) => {
    await page.goto('/phrases/');
    await expect(page.locator('#phrase-30')).toBeVisible();
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the slips scroll sideways and nothing else does', async ({ page }) => {
    await open(page, 20);
    await expect(slip(page, 20)).toBeInViewport();
    await expect(slip(page, 1)).not.toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});
