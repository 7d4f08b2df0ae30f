/** Every exercise of the practice side by keys alone, and as a screen reader finds it before and after. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('not reached with the Tab key');
}

/** Goes there with Tab, and presses Enter. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

const button = (scope: Locator, name: string | RegExp): Locator => scope.getByRole('button', { name });

test.describe('忌语三十句', () => {
  async function open(page: Page): Promise<Locator> {
    await page.goto('/phrases/');
    await expect(page.locator('.trainer')).toHaveAttribute('data-awake');
    return page.getByRole('region', { name: '找谁？' });
  }

  test('the card is turned', async ({ page }) => {
    const stage = await open(page);
    await expect(stage).toMatchAriaSnapshot(`
      - heading "找谁？" [level=2]
      - heading "什么时候溜出口" [level=3]
      - paragraph: 有人推开办公区的门往里张望，你头也没抬就问。
      - group "怎么练这一句":
        - button "翻一翻" [pressed]
        - button "选一句"
        - button "写一句"
      - paragraph
      - button "翻过来"
      - status
    `);
    await enter(page, button(stage, '翻过来'));
    await enter(page, button(stage, /^说中了$/));
    await expect(stage).toMatchAriaSnapshot(`
      - button "接着选一句"
      - status: /记下了/
    `);
  });

  test('a sentence is chosen', async ({ page }) => {
    const stage = await open(page);
    await enter(page, button(stage, '选一句'));
    await expect(stage).toMatchAriaSnapshot(`
      - group "怎么练这一句":
        - button "翻一翻"
        - button "选一句" [pressed]
        - button "写一句"
      - group:
        - radio
        - radio
        - radio
      - status
    `);
    await tabTo(page, stage.getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect(stage.getByRole('radio').first()).toBeChecked();
    await page.keyboard.press('ArrowDown');
    await expect(stage.getByRole('radio').nth(1)).toBeChecked();
    await enter(page, button(stage, '就选这句'));
    await expect(stage.getByRole('status')).toHaveText(/对，这句接得住他。|这句本身不错/);
  });

  test('a sentence is written', async ({ page }) => {
    const stage = await open(page);
    await enter(page, button(stage, '写一句'));
    await expect(stage).toMatchAriaSnapshot(`
      - textbox "写下你会说的话"
      - status
      - button "比一比"
    `);
    await tabTo(page, stage.getByRole('textbox'));
    await page.keyboard.insertText('您好，请问您找哪位？我帮您叫他。');
    await page.keyboard.press('Enter');
    await expect(stage.getByRole('status')).toContainText('该说的都说到了。');
  });

  test('a forbidden phrase is spotted', async ({ page }) => {
    await open(page);
    const spot = page.getByRole('region', { name: '找出不该说的话' });
    await expect(spot).toMatchAriaSnapshot(`
      - heading "找出不该说的话" [level=2]
      - list:
        - listitem: /用户/
        - listitem:
          - button "找谁？"
      - status
      - button "就是这句"
      - button "看剩下的"
    `);
    await tabTo(page, button(spot, '找谁？'));
    await page.keyboard.press('Space');
    await expect(spot).toMatchAriaSnapshot(`- button "找谁？" [pressed]`);
    await enter(page, button(spot, '就是这句'));
    await expect(spot).toMatchAriaSnapshot(`- status: /忌语第一句。.*找到 1 句/`);
  });

  test('你 becomes 我', async ({ page }) => {
    await open(page);
    const rewrite = page.getByRole('region', { name: '“你”换成“我”' });
    await expect(rewrite).toMatchAriaSnapshot(`
      - heading "“你”换成“我”" [level=2]
      - heading "第 1 句，共 10 句" [level=3]
      - paragraph: 你弄错了。
      - textbox "从自己说起，换一句"
      - status
      - button "比一比"
    `);
    await tabTo(page, rewrite.getByRole('textbox'));
    await page.keyboard.insertText('不好意思，我没说清楚，咱们再对一遍户号');
    await page.keyboard.press('Enter');
    await expect(rewrite.getByRole('status')).toContainText('该说的都说到了。');
  });
});

test.describe('身体会说话', () => {
  async function open(page: Page, name: string): Promise<Locator> {
    await page.goto('/body/');
    const section = page.getByRole('region', { name, exact: true });
    await section.locator('.body-sheet').scrollIntoViewIfNeeded();
    await expect(section.locator('.body-sheet')).toHaveAttribute('data-awake');
    await section.locator('a').first().focus();
    return section;
  }

  test('triangles are placed on faces', async ({ page }) => {
    const section = await open(page, '看哪里');
    await expect(section).toMatchAriaSnapshot(`
      - group "三位客户":
        - button /不熟悉.*空着/
        - button /较熟悉.*空着/
        - button /很熟悉.*空着/
      - group "三个三角":
        - button /倒三角/
        - button /大三角/
        - button /小三角/
      - status
      - button "看看对不对"
    `);
    for (const [face, triangle] of [
      [/^不熟悉/, /^大三角/],
      [/^较熟悉/, /^小三角/],
      [/^很熟悉/, /^倒三角/],
    ] as const) {
      await enter(page, button(section, triangle));
      await tabTo(page, button(section, face), 'Shift+Tab');
      await page.keyboard.press('Enter');
    }
    await enter(page, button(section, '看看对不对'));
    await expect(section).toMatchAriaSnapshot(`- status: 3 处都对了。`);
  });

  test('the distance is set', async ({ page }) => {
    const section = await open(page, '站多远');
    await expect(section).toMatchAriaSnapshot(`
      - figure:
        - img /相距 2\\.5 米/
      - slider "两个人相距几米": "2.5"
      - button "走近一点"
      - button "退后一点"
      - combobox "直接站到"
      - group "照这件事站":
        - button "窗口说事" [pressed]
      - status
      - button "就站这里"
    `);
    await tabTo(page, section.getByRole('slider'));
    for (let step = 0; step < 25; step += 1) await page.keyboard.press('ArrowLeft');
    await enter(page, button(section, '就站这里'));
    await expect(section).toMatchAriaSnapshot(`
      - figure:
        - img /相距 1\\.25 米/
      - slider "两个人相距几米": "1.25"
      - group "照这件事站":
        - button /窗口说事.*做对过/ [pressed]
    `);
  });

  test('mistakes are found in a posture and in a talk', async ({ page }) => {
    for (const [name, part] of [
      ['站、坐、蹲', '脸'],
      ['听没听，看得见', '眼神'],
    ] as const) {
      const section = await open(page, name);
      const list = section.getByRole('list', { name: '部位' });
      await expect(section).toMatchAriaSnapshot(`
        - img
        - group "图上的部位":
          - button "看看${part}"
        - list "部位":
          - listitem:
            - button "${part}"
        - status
        - button "看剩下的"
      `);
      await enter(page, button(list, part));
      await expect(section).toMatchAriaSnapshot(`- status: /不妥：/`);
      await expect(button(list, part)).toBeFocused();
    }
  });

  test('a bow is made', async ({ page }) => {
    const section = await open(page, '腰弯几分');
    await expect(section).toMatchAriaSnapshot(`
      - figure:
        - img /前倾 0 度/
      - group "什么场合":
        - button "早上开门" [pressed]
        - button "送客致谢"
        - button "上门道歉"
      - slider "弯多少度": "0"
      - group "常用的三档":
        - button "15 度"
        - button "30 度"
        - button "45 度"
      - status
      - button "就弯这么多"
    `);
    await enter(page, button(section, '15 度'));
    await enter(page, button(section, '就弯这么多'));
    await expect(section).toMatchAriaSnapshot(`
      - figure:
        - img /前倾 15 度/
      - group "什么场合":
        - button /早上开门.*做对过/ [pressed]
    `);
  });

  test('tones are told apart', async ({ page }) => {
    const section = await open(page, '同一句话，五种语气');
    await expect(section).toMatchAriaSnapshot(`
      - group "客户听到的":
        - button /我很烦/
      - group "五种语气":
        - button /单调而平淡.*空着/
      - status
      - button "看看对不对"
    `);
    await enter(page, button(section, /我很烦/));
    await enter(page, button(section, /^单调而平淡/));
    await enter(page, button(section, '看看对不对'));
    await expect(section).toMatchAriaSnapshot(`
      - group "五种语气":
        - button /单调而平淡.*我很烦.*对了/ [disabled]
      - status: /对 1 处/
    `);
  });
});

test('情景对话: a reply is given, and the mood is told', async ({ page }) => {
  await page.goto('/scenarios/hall-meter-doubt/');
  const main = page.getByRole('main');
  const replies = main.getByRole('list', { name: '你怎么回' });
  await expect(main).toMatchAriaSnapshot(`
    - heading "带着文件夹来的人" [level=1]
    - region "开始以前"
    - meter "客户的心情"
    - heading "你怎么回" [level=3]
    - list "你怎么回":
      - listitem:
        - button
      - listitem:
        - button
    - status
  `);
  const before = await main.getByRole('meter').getAttribute('aria-valuetext');
  expect(before).not.toBeNull();
  const first = replies.getByRole('button').first();
  const words = (await first.innerText()).split('\n').at(-1) ?? '';
  await enter(page, first);
  await expect(main.getByText(words).first()).toBeVisible();
  await expect(main.getByRole('status')).not.toHaveText('');
  await expect(replies.getByRole('button', { name: words })).toHaveCount(0);
});
