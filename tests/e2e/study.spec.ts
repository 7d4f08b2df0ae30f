import { expect, test } from '@playwright/test';
import { SIX_ONES, answer, blank, drill, expectVerdict, openDrill, slip, wake } from './support/drill.ts';
import { authored, authoredList, help } from './support/content.ts';
import { exported, openRecord } from './support/record.ts';

test('Writing 心 into the title leads into the first lesson @core', async ({ page }) => {
  await page.goto('/');
  const title = page.getByRole('textbox', { name: '服务从什么开始，填一个字，第 1 空，共 1 空' });
  await title.fill('钱');
  await expect(page.getByText('再想想：好的服务，')).toBeVisible();
  await title.fill('新');
  await expect(page.getByText('音对了，换成')).toBeVisible();
  await title.fill('心');
  await expect(page.getByText('就是心。')).toBeVisible();
  await expect(page.getByText('音对了，换成')).toBeHidden();
  await title.press('Enter');
  await expect(page.getByRole('link', { name: '开始学' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/lessons\/why-service-awareness\/$/);
  await expect(page.getByRole('img', { name: /道练习，做对 0 道$/ })).toBeAttached();
});

test('A lesson that is read to its end with its drills done gets its stamp @core', async ({ page }) => {
  await openDrill(page, 'why-service-awareness', 'mind-decides-awareness');
  await answer(page, 'mind-decides-awareness', '态度');
  await expectVerdict(page, 'mind-decides-awareness', 'open');
  await expect(drill(page, 'mind-decides-awareness')).toContainText('参考：心态、');
  await expect(page.getByRole('img', { name: /道练习，做对 1 道$/ })).toBeAttached();

  await page.goto('/');
  const lesson = page.locator('.lessons').getByRole('listitem').first();
  await expect(page.getByRole('region', { name: '继续学习' })).toContainText('道练习做对 1 道');
  await expect(lesson).not.toContainText('已盖章');

  await page.goto('/lessons/why-service-awareness/');
  await page.getByText(/^这一课带走一句：/).scrollIntoViewIfNeeded();
  await expect(
    page.getByRole('navigation', { name: '本单元目录' }).getByRole('listitem').first(),
  ).toHaveAttribute('data-stamped');
  await page.getByRole('link', { name: /^下一课：/ }).click();
  await expect(page).toHaveURL(/\/lessons\/how-customers-leave\/$/);

  await page.goto('/');
  await expect(lesson).toContainText('已盖章');
  await expect(page.getByRole('listitem').filter({ hasText: /盖了 1 \/ \d+ 课/ })).toBeVisible();
  await openRecord(page);
  await expect(page.getByText('学员　小印 1 枚')).toBeVisible();
});

test('A wrong word gets a question, a same-sound slip is named, a right word is kept @core', async ({
  page,
}) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-greeting');
  await answer(page, 'six-ones-greeting', '再见');
  await expectVerdict(page, 'six-ones-greeting', 'wrong');
  await expect(blank(page, 'six-ones-greeting')).toHaveAccessibleDescription(
    `一句暖心的什么 ${help('six-ones-greeting').onWrong('再见')}`,
  );
  await expect(blank(page, 'six-ones-greeting')).toHaveValue('再见');

  await answer(page, 'six-ones-greeting', '文候');
  await expectVerdict(page, 'six-ones-greeting', 'near');
  await expect(drill(page, 'six-ones-greeting')).toContainText('音对了，字不对：“文”换成同音的哪个字？');

  await answer(page, 'six-ones-greeting', '问候');
  await expectVerdict(page, 'six-ones-greeting', 'right');
  await expect(blank(page, 'six-ones-greeting')).toHaveAccessibleName('第 1 空，共 1 空，答对');
  await expect(blank(page, 'six-ones-greeting')).not.toBeEditable();
});

test('A verdict goes away as soon as the answer is changed', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-chair');
  await answer(page, 'six-ones-chair', '雨伞');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await blank(page, 'six-ones-chair').press('Backspace');
  await expect(blank(page, 'six-ones-chair')).not.toHaveAttribute('data-verdict');
  await expect(drill(page, 'six-ones-chair')).not.toContainText(help('six-ones-chair').onWrong('雨伞'));
});

test('Traditional characters and full width count like Simplified ones @core', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-smile');
  await answer(page, 'six-ones-smile', '　笑臉。');
  await expectVerdict(page, 'six-ones-smile', 'right');
});

test('Right blanks stay when the others are tried again', async ({ page }) => {
  await openDrill(page, 'what-service-is', 'service-is-a-feeling');
  const paper = slip(page, 'service-is-a-feeling');
  await expect(blank(page, 'service-is-a-feeling', 1)).toHaveAccessibleName('第 1 空，共 2 空');
  await blank(page, 'service-is-a-feeling', 1).fill('感觉');
  await blank(page, 'service-is-a-feeling', 2).fill('费用');
  await paper.getByRole('button', { name: '检查' }).click();
  await expectVerdict(page, 'service-is-a-feeling', 'right', 1);
  await expectVerdict(page, 'service-is-a-feeling', 'wrong', 2);
  await expect(paper).toContainText('对 1 空，还差 1 空');
  await expect(blank(page, 'service-is-a-feeling', 1)).not.toBeEditable();
  await expect(blank(page, 'service-is-a-feeling', 1)).toHaveValue('感觉');

  await blank(page, 'service-is-a-feeling', 2).fill('感受');
  await paper.getByRole('button', { name: '改好了，再看一次' }).click();
  await expectVerdict(page, 'service-is-a-feeling', 'right', 1);
  await expectVerdict(page, 'service-is-a-feeling', 'right', 2);
  await expect(paper).toContainText('两空全对');
});

test('Blanks of a group may be filled in any order, and one idea counts once @core', async ({ page }) => {
  await openDrill(page, 'four-awarenesses', 'four-service-awareness');
  await blank(page, 'four-service-awareness', 1).fill('周到');
  await answer(page, 'four-service-awareness', '细致', 2);
  await expectVerdict(page, 'four-service-awareness', 'right', 1);
  await expectVerdict(page, 'four-service-awareness', 'used', 2);
  await expect(drill(page, 'four-service-awareness')).toContainText('这个意思第 1 空已经写了，换一个。');
  await answer(page, 'four-service-awareness', '礼貌', 2);
  await expectVerdict(page, 'four-service-awareness', 'right', 2);
});

test('Why and where from are told once a list is done, not before', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-smile');
  const paper = slip(page, 'six-ones-smile');
  const why = paper.getByText(authoredList('six-ones').explanation);
  const source = paper.getByText('《供电营销窗口人员优质服务训练营》第一部分“用户需要的六个一”');
  for (const [id, text] of Object.entries(SIX_ONES.answers).slice(1)) await blank(page, id).fill(text);
  await paper.getByRole('button', { name: '全部检查' }).click();
  await expectVerdict(page, 'six-ones-farewell', 'right');
  await expect(paper).toContainText('对 4 空，还差 1 空');
  await expect(drill(page, 'six-ones-smile')).toContainText('还空着。');
  await expect(why).toBeHidden();
  await expect(paper.getByText('看答案和解释')).toBeHidden();

  await answer(page, 'six-ones-smile', '笑脸');
  await expect(paper).toContainText('五空全对');
  await expect(why).toBeVisible();
  await expect(source).toBeVisible();
});

test('A drill can be done again without losing what was reached', async ({ page }) => {
  await openDrill(page, 'what-service-is', 'service-definition');
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  const paper = slip(page, 'service-definition');
  await paper.getByRole('button', { name: '再练一遍' }).click();
  await expect(blank(page, 'service-definition')).toHaveValue('');
  await expect(blank(page, 'service-definition')).toBeFocused();
  await expect(paper.getByText(authored('service-definition').explanation)).toBeHidden();
  await page.reload();
  await wake(page, 'service-definition');
  await expectVerdict(page, 'service-definition', 'right');
});

test('「我写的也对」 is kept, listed and exported @core', async ({ page }) => {
  await openDrill(page, SIX_ONES.lesson, 'six-ones-chair');
  await answer(page, 'six-ones-chair', '矮几');
  await drill(page, 'six-ones-chair').getByRole('button', { name: '我写的也对' }).click();
  await expect(drill(page, 'six-ones-chair')).toContainText('记下了。');
  await page.reload();
  await wake(page, 'six-ones-chair');
  await expect(drill(page, 'six-ones-chair')).toContainText('记下了。');

  const file = await exported(page);
  await expect(page.getByRole('region', { name: '我写的也对' })).toContainText('矮几');
  expect(file.appeals).toEqual({
    'six-ones-chair': [expect.objectContaining({ blank: 0, answer: '矮几' })],
  });
});
