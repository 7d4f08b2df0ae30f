/** What the browser hands to a screen reader: names, descriptions, groups, and what is said without being asked for. */
import { expect, test } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { answer, blank, drill, expectVerdict, openDrill, slip } from './support/drill.ts';
import { help } from './support/content.ts';
import { answerRight, begin, inMap, place } from './support/sitting.ts';
import { builtBank } from './support/exam-class.ts';
import { openSearch, searchDialog, searchFor } from './support/search.ts';
import { hant } from './support/traditional.ts';

const FEELING = 'service-is-a-feeling';

/** Writes down what a live region says, each time that it says something. @returns what it has said */
async function listen(region: Locator): Promise<() => Promise<string[]>> {
  const said = await region.evaluateHandle((node) => {
    const heard: string[] = [];
    new MutationObserver(() => {
      if (node.textContent !== '') heard.push(node.textContent);
    }).observe(node, { childList: true, subtree: true, characterData: true });
    return heard;
  });
  return () => said.jsonValue();
}

test('A drill before it is marked: each blank has a number, and its sentence beside it', async ({ page }) => {
  await openDrill(page, 'what-service-is', FEELING);
  await expect(slip(page, FEELING)).toMatchAriaSnapshot(`
    - region "服务是一种感觉":
      - heading "服务是一种感觉" [level=3]
      - text: 还没开始
      - paragraph:
        - text: 服务是一种
        - textbox "第 1 空，共 2 空"
        - text: /客户由服务提供者那里/
        - textbox "第 2 空，共 2 空"
        - text: 。
      - button "检查"
      - button "要个提示"
      - button "用词牌"
      - status
  `);
  await expect(blank(page, FEELING, 1)).toHaveAccessibleDescription('服务是一种什么');
  await expect(blank(page, FEELING, 1)).not.toHaveAttribute('aria-invalid');
});

test('A drill that was marked: what is wrong is invalid and says why; the verdict is said once', async ({
  page,
}) => {
  await openDrill(page, 'what-service-is', FEELING);
  const paper = slip(page, FEELING);
  const heard = await listen(paper.getByRole('status'));
  const why = help(FEELING, 2).onWrong('费用');
  const verdict = `共 2 空，对 1 空。第 2 空：${why}`;
  await blank(page, FEELING, 1).fill('感觉');
  await answer(page, FEELING, '费用', 2);
  await expect(paper.getByRole('status')).toHaveText(verdict);
  await paper.getByRole('button', { name: '要个提示' }).click();
  await paper.getByRole('button', { name: '用词牌' }).click();
  await expect(paper).toMatchAriaSnapshot(`
    - region "服务是一种感觉":
      - heading "服务是一种感觉" [level=3]
      - text: 对 1 空，还差 1 空
      - paragraph:
        - text: 服务是一种
        - textbox "第 1 空，共 2 空，答对": 感觉
        - text: /客户由服务提供者那里/
        - textbox "第 2 空，共 2 空" [invalid]: 费用
        - text: 。
      - text: /^第 2 空：/
      - button "我写的也对"
      - paragraph: /第 2 空想不起来/
      - list:
        - listitem:
          - button "提醒一句"
        - listitem:
          - button "告诉我第一个字的声母"
          - text: 早些再练
        - listitem:
          - button "从几个词里选"
          - text: 早些再练
        - listitem:
          - button "直接看答案"
          - text: 不计分
      - paragraph: 点词牌填进空里，再点一次收回。轮到第 2 空。
      - group "点词牌填进空里，再点一次收回。轮到第 2 空。":
        - button "费用" [pressed]
        - button "感受"
      - button "我会，自己打字"
      - button "改好了，再看一次"
      - button "要个提示" [expanded]
      - status: /^共 2 空，对 1 空。/
  `);
  await expect(blank(page, FEELING, 2)).toHaveAccessibleDescription(new RegExp(`什么.*第 2 空：${why}`));
  expect(await heard()).toEqual([verdict]);
});

test('A list is a list, and each of its blanks is described by its own line', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(slip(page, 'six-ones-smile')).toMatchAriaSnapshot(`
    - region "用户需要的六个一":
      - list:
        - listitem:
          - paragraph:
            - text: 一张
            - textbox "第 1 空，共 1 空"
            - text: 相迎
        - listitem
        - listitem
        - listitem:
          - paragraph: 一杯清茶解渴
        - listitem
        - listitem
      - button "全部检查"
  `);
  await expect(blank(page, 'six-ones-greeting')).toHaveAccessibleDescription('一句暖心的什么');
  const heard = await listen(slip(page, 'six-ones-smile').getByRole('status'));
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect.poll(heard).toEqual([expect.stringContaining('对 1 空')]);
});

test('The Traditional edition names and describes a blank alike', async ({ page }) => {
  await page.goto('/zh-hant/lessons/what-service-is/');
  await drill(page, FEELING).scrollIntoViewIfNeeded();
  const first = drill(page, FEELING).getByRole('textbox').first();
  await expect(first).toHaveAccessibleName(hant('第 1 空，共 2 空'));
  await expect(first).toHaveAccessibleDescription(/^服務是一種/);
});

test('The search is a dialog with a name; how much is found is said', async ({ page }) => {
  await page.goto('/lessons/six-ones/');
  await openSearch(page);
  await expect(searchDialog(page)).toMatchAriaSnapshot(`
    - dialog "搜索课文、忌语和术语":
      - heading "搜索课文、忌语和术语" [level=2]
      - searchbox "搜什么"
      - button "关上"
      - paragraph
      - status
      - list
  `);
  await page.keyboard.press('Escape');
  await searchFor(page, '投诉');
  await expect(searchDialog(page).getByRole('status')).toHaveText(/\d/);
});

test('An item of a paper: its number, its question with the options, the clock and the map', async ({
  page,
}) => {
  const bank = builtBank();
  const { items } = await begin(page, bank, 'module-service-awareness');
  const at = items.findIndex(({ kind }) => kind === 'typed');
  const item = items[at];
  if (!item) throw new Error('nothing to type');
  await inMap(page, at).click();
  await expect(place(page, at)).toBeFocused();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - link "跳到题目"
    - banner:
      - heading /^单元考核/ [level=1]
      - timer /^还剩 \\d+ 分/
      - button "交卷"
    - main:
      - region /^第 \\d+ 题，共 \\d+ 题/:
        - heading /^第 \\d+ 题，共 \\d+ 题/ [level=2]
        - button "标记"
        - paragraph:
          - textbox /^第 1 空，/
      - complementary "题号表":
        - toolbar "题号表":
          - list:
            - listitem:
              - button /^第 1 题/
  `);
  await expect(inMap(page, at)).toHaveAccessibleName(/正在答，未答/);
  await answerRight(page, bank, item);
  await expect(inMap(page, at)).toHaveAccessibleName(/正在答，已答/);
});

for (const path of ['/', '/glossary/', '/exams/', '/teach/'])
  test(`The skip link of ${path} leads past the bar`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
