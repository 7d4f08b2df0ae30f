import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import {
  SIX_ONES,
  TALK_WELL,
  answer,
  blank,
  drill,
  expectVerdict,
  openDrill,
  slip,
  wake,
} from './support/drill.ts';
import { InputMethod } from './support/ime.ts';
import { exported, openRecord } from './support/record.ts';

const answered = async (page: Page): Promise<string[]> =>
  (await exported(page)).facts.flatMap((fact) => (fact.kind === 'answered' ? [fact.drill] : [])).sort();

async function twoTabs(context: BrowserContext, lesson: string, id: string): Promise<[Page, Page]> {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openDrill(one, lesson, id);
  await openDrill(other, lesson, id);
  return [one, other];
}

test('An answer given in one tab shows in the other without a reload @core', async ({ context }) => {
  const [one, other] = await twoTabs(context, 'six-ones', 'six-ones-smile');
  await answer(one, 'six-ones-smile', '笑容');
  await expectVerdict(other, 'six-ones-smile', 'right');
  await expect(blank(other, 'six-ones-smile')).toHaveValue('笑容');
  await answer(other, 'six-ones-chair', '雨伞');
  await expectVerdict(one, 'six-ones-chair', 'wrong');
  await expect(slip(one, 'six-ones-smile')).toContainText('对 1 空，还差 4 空');
});

test('What is being written in one tab is left alone when the other tab answers it', async ({ context }) => {
  const [one, other] = await twoTabs(context, 'six-ones', 'six-ones-smile');
  await blank(other, 'six-ones-smile').focus();
  const method = await InputMethod.of(other);
  await method.compose('wei');
  await answer(one, 'six-ones-smile', '笑脸');
  await expect(slip(other, 'six-ones-smile')).toContainText('对 1 空');
  await expect(blank(other, 'six-ones-smile')).toHaveValue('wei');
  await method.compose("wei'xiao");
  await method.commit('微笑');
  await expect(blank(other, 'six-ones-smile')).toHaveValue('微笑');
});

test('When both tabs answer at the same time, both see everything and nothing is lost @core', async ({
  context,
}) => {
  const [one, other] = await twoTabs(context, 'six-ones', 'six-ones-smile');
  await wake(other, 'talk-mind');
  for (const [id, text] of Object.entries(SIX_ONES.answers)) await blank(one, id).fill(text);
  for (const [id, texts] of Object.entries(TALK_WELL.answers)) {
    for (const [at, text] of texts.entries()) await blank(other, id, at + 1).fill(text);
  }
  await Promise.all([
    slip(one, 'six-ones-smile').getByRole('button', { name: '全部检查' }).click(),
    slip(other, 'talk-mind').getByRole('button', { name: '全部检查' }).click(),
  ]);
  for (const page of [one, other]) {
    await expect(slip(page, 'six-ones-smile')).toContainText('五空全对');
    await wake(page, 'talk-mind');
    await expect(slip(page, 'talk-mind')).toHaveAttribute('data-state', 'complete');
  }
  expect(await answered(one)).toEqual(
    [...Object.keys(SIX_ONES.answers), ...Object.keys(TALK_WELL.answers)].sort(),
  );
});

test('When both tabs answer the same drill at the same time, both answers are on record', async ({
  context,
}) => {
  const [one, other] = await twoTabs(context, 'six-ones', 'six-ones-smile');
  await blank(one, 'six-ones-smile').fill('笑脸');
  await blank(other, 'six-ones-smile').fill('笑容');
  await Promise.all([
    blank(one, 'six-ones-smile').press('Enter'),
    blank(other, 'six-ones-smile').press('Enter'),
  ]);
  await expectVerdict(one, 'six-ones-smile', 'right');
  await expectVerdict(other, 'six-ones-smile', 'right');
  // Either tab may show the answer of the other before its own is stored: none is left, a third one looks.
  const third = await context.newPage();
  await expect.poll(() => answered(third)).toEqual(['six-ones-smile', 'six-ones-smile']);
});

test('Two tabs of a new device that open at once share one learner', async ({ context }) => {
  const pages = await Promise.all(Array.from({ length: 4 }, () => context.newPage()));
  await Promise.all(pages.map((page) => page.goto('/lessons/six-ones/', { waitUntil: 'commit' })));
  for (const page of pages) await wake(page, 'six-ones-smile');
  const [one, other] = pages;
  if (!one || !other) throw new Error('no pages');
  await openRecord(one);
  await expect(one.getByRole('button', { name: /^移除/ })).toHaveCount(1);
  await answer(other, 'six-ones-smile', '笑脸');
  await expectVerdict(other, 'six-ones-smile', 'right');
  await expect(one.getByRole('img', { name: /：\d+ 个空，填对 1 个$/ })).toBeVisible();
});

test('Another learner in one tab does not push aside the learner of the other', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openDrill(one, 'six-ones', 'six-ones-smile');
  await blank(one, 'six-ones-chair').fill('椅子');
  await openRecord(other);
  await other.getByRole('button', { name: '添一个人' }).click();
  await other.getByRole('textbox', { name: '名字' }).fill('小李');
  await other.getByRole('button', { name: '保存' }).click();
  await expect(other.getByText('小李　小印 0 枚')).toBeVisible();

  await expect(blank(one, 'six-ones-chair')).toHaveValue('椅子');
  await answer(one, 'six-ones-smile', '笑脸');
  await expectVerdict(one, 'six-ones-smile', 'right');
  await expect(drill(one, 'six-ones-chair').getByRole('textbox')).toHaveValue('椅子');
  await other.getByRole('button', { name: '换成学员' }).click();
  await expect(other.getByRole('img', { name: /：\d+ 个空，填对 1 个$/ })).toBeVisible();
});
