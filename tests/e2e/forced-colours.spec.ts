/** Where the system forces its colours (Windows contrast themes), nothing is told by a colour of ours. */
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { answer, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { builtBank } from './support/exam-class.ts';
import { begin, inMap, place } from './support/sitting.ts';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
});

/** How something looks in the colours of the system, with what stands before, behind and in it. */
function look(target: Locator): Promise<string> {
  return target.evaluate((node) => {
    const drawn = (element: Element, pseudo?: string): string => {
      const style = getComputedStyle(element, pseudo);
      return [
        pseudo === undefined ? '' : style.content,
        style.backgroundColor,
        style.borderStyle,
        style.borderWidth,
        style.fontWeight,
        style.fill,
        style.height,
      ].join();
    };
    return [
      drawn(node),
      drawn(node, '::before'),
      drawn(node, '::after'),
      ...[...node.querySelectorAll('input, svg')].map((inner) => `${inner.tagName} ${drawn(inner)}`),
    ].join('; ');
  });
}

/** Looks at something before and after it is pressed, with neither pointer nor focus on it. */
async function expectChanges(page: Page, target: Locator, press: () => Promise<void>): Promise<void> {
  const rest = async (): Promise<string> => {
    await page.mouse.move(0, 0);
    await target.evaluate((node) => {
      (node as HTMLElement).blur();
    });
    return look(target);
  };
  const before = await rest();
  await press();
  await expect.poll(rest).not.toBe(before);
}

test('Verdicts differ by sign and line, and each is said in words', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await answer(page, 'six-ones-greeting', '文候');
  await answer(page, 'six-ones-chair', '雨伞');
  await blank(page, 'six-ones-reply').focus();
  await slip(page, 'six-ones-smile').getByRole('button', { name: '要个提示' }).click();
  await slip(page, 'six-ones-smile').getByRole('button', { name: '直接看答案' }).click();
  await expectVerdict(page, 'six-ones-reply', 'shown');
  await page.mouse.move(0, 0);
  const box = (id: string): Locator => drill(page, id).locator('label.blank');
  const ids = [
    'six-ones-smile',
    'six-ones-greeting',
    'six-ones-chair',
    'six-ones-reply',
    'six-ones-farewell',
  ];
  const looks: string[] = [];
  for (const id of ids) looks.push(await look(box(id)));
  expect(new Set(looks).size).toBe(ids.length);
  // The wavy line is drawn in a colour that stands out from the ground.
  const [wave, ground] = await box('six-ones-chair').evaluate((node) => [
    getComputedStyle(node, '::after').backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(wave).not.toBe(ground);
  for (const id of ['six-ones-greeting', 'six-ones-chair'])
    await expect(drill(page, id).locator('.drill__fb')).not.toBeEmpty();
});

test('What is pressed, laid or switched on is seen', async ({ page }) => {
  const id = 'service-is-a-feeling';
  await openDrill(page, 'what-service-is', id);
  const night = page.getByRole('switch', { name: '夜班主题' });
  await expectChanges(page, night, () => night.click());
  await wake(page, id);
  await blank(page, id, 1).focus();
  await slip(page, id).getByRole('button', { name: '用词牌' }).click();
  const tile = drill(page, id).getByRole('button', { name: '感觉', exact: true });
  await expectChanges(page, tile, () => tile.click());
  await expect(tile).toHaveAttribute('aria-pressed', 'true');

  await page.goto('/phrases/');
  await expect(page.locator('.trainer')).toHaveAttribute('data-awake');
  const choose = page.getByRole('button', { name: '选一句', exact: true });
  await expectChanges(page, choose, () => choose.click());
  const line = page.getByRole('region', { name: '找出不该说的话' }).locator('button.ln').first();
  await expectChanges(page, line, () => line.click());
});

test('On a paper the item in front, those answered and those flagged are told apart', async ({ page }) => {
  await begin(page, builtBank(), 'module-closing');
  const flag = page.getByRole('button', { name: '标记', exact: true });
  await expectChanges(page, inMap(page, 0), () => flag.click());
  await expectChanges(page, inMap(page, 0), () => inMap(page, 1).click());
  await expect(place(page, 1)).toBeVisible();
  const signs = page.locator('.map--side .legend i');
  const looks: string[] = [];
  for (const sign of await signs.all()) looks.push(await look(sign));
  expect(looks.length).toBeGreaterThan(3);
  expect(new Set(looks).size).toBe(looks.length);
});

test('Charts of the record: how firm a blank is, and what is due, differ by shape', async ({ page }) => {
  await page.goto('/record/');
  const signs = page.locator('.mem .legend i');
  await expect(signs.first()).toBeVisible();
  const looks: string[] = [];
  for (const sign of await signs.all()) looks.push(await look(sign));
  expect(looks.length).toBeGreaterThan(4);
  expect(new Set(looks).size).toBe(looks.length);
});
