import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { phrase, term } from './support/content.ts';
import { refuse } from './support/database.ts';
import { answer, blank, expectVerdict, wake } from './support/drill.ts';
import { explained } from './support/explained.ts';
import { tabTo } from './support/keyboard.ts';
import { expectCarried, exported, importText, openRecord } from './support/record.ts';
import { hant } from './support/traditional.ts';

const DAY = 86_400_000;
let made = 0;

/** A fact of so many days ago. */
function fact(days: number, body: object): object {
  made += 1;
  return { v: 3, id: `seed-${made}`, at: Date.now() - days * DAY, course: '0.1.0+seed', ...body };
}

function answered(days: number, drill: string, text: string): object {
  return fact(days, {
    kind: 'answered',
    drill,
    mode: 'typed',
    entries: [{ answer: text, verdict: 'right' }],
  });
}

/** Brings a record in as a learner would. */
async function seed(page: Page, facts: readonly object[]): Promise<void> {
  await openRecord(page);
  const profile = { id: 'seed', name: '小陈', createdAt: 0 };
  const file = { format: 'service-from-the-heart-record', version: 1, profile, facts };
  await importText(page, JSON.stringify(file));
  await expectCarried(page, /已经换成“小陈”/);
}

/** Two drills that are due, the one longest ago first. */
const TWO = () => [answered(9, 'six-ones-chair', '椅子'), answered(5, 'service-definition', '需求')];
const WORD = term('moment-of-truth');
const OPENED = () => fact(1, { kind: 'termOpened', term: WORD.id });
const READ = () => fact(1, { kind: 'lessonRead', lesson: 'forbidden-one-to-fifteen' });

const place = (page: Page): Locator =>
  page.getByRole('heading', { level: 2, name: /^第 \d+ 个，共 \d+ 个$/ });
const begin = (page: Page): Locator => page.getByRole('button', { name: '开始温习' });
const next = (page: Page): Locator => page.getByRole('button', { name: /^(下一个|看看结果)$/ });

async function openReview(page: Page, path = '/review/'): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('region', { name: /今天|够/ })).toBeVisible();
}

test('Somebody new is told that nothing is due, and where to begin', async ({ page }) => {
  await openReview(page);
  await expect(page.getByRole('heading', { name: '今天没有要温习的' })).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: '去学一课' }).click();
  await expect(page).toHaveURL(/\/#learn$/);
});

test('A session asks for what is due, once, and leaves the lesson as it was', async ({ page }) => {
  await seed(page, TWO());
  await openReview(page);
  await expect(page.getByRole('heading', { name: '今天要温习 2 个' })).toBeVisible();
  await begin(page).click();
  await expect(place(page)).toHaveText('第 1 个，共 2 个');
  await expect(place(page)).toBeFocused();
  await expect(blank(page, 'six-ones-chair')).toHaveValue('');
  await answer(page, 'six-ones-chair', '雨伞');
  await expectVerdict(page, 'six-ones-chair', 'wrong');
  await expectAccessible(page);
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await expect(page.getByText('参考答案', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await next(page).click();
  await expect(place(page)).toHaveText('第 2 个，共 2 个');
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  await next(page).click();

  const end = page.getByRole('region', { name: '这次温习' });
  await expect(end.getByRole('heading')).toBeFocused();
  await expect(end.getByRole('definition')).toHaveText(['1 个', '0 个', '1 个']);
  await expect(page.getByRole('heading', { name: '今天的量练够了' })).toBeVisible();
  await expect(page.getByText('下一次在明天。')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: '回首页' }).click();
  await expect(page).toHaveURL(/\/$/);

  const { facts } = await exported(page);
  const own = facts.filter(({ id }) => !id.startsWith('seed')).filter(({ kind }) => kind === 'answered');
  expect(own).toHaveLength(3);
  for (const one of own) expect(one).toMatchObject({ review: true, ms: expect.any(Number) });
  await page.goto('/lessons/six-ones/');
  await wake(page, 'six-ones-chair');
  await expectVerdict(page, 'six-ones-chair', 'right');
});

test('A session is done by keyboard alone: Enter hands in, and Enter goes on', async ({ page }) => {
  await seed(page, TWO());
  await openReview(page);
  await tabTo(page, begin(page));
  await page.keyboard.press('Enter');
  await expect(place(page)).toBeFocused();
  await tabTo(page, blank(page, 'six-ones-chair'));
  await page.keyboard.insertText('椅子');
  await page.keyboard.press('Enter');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await page.keyboard.press('Enter');
  await expect(blank(page, 'service-definition')).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: '要个提示' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: '直接看答案' }));
  await page.keyboard.press('Enter');
  await expectVerdict(page, 'service-definition', 'shown');
  await tabTo(page, next(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: '这次温习' }).getByRole('definition')).toHaveText([
    '1 个',
    '0 个',
    '1 个',
  ]);
});

test('A phrase is answered by choosing what to say instead, a word by choosing it', async ({ page }) => {
  await seed(page, [READ(), OPENED()]);
  await openReview(page);
  await begin(page).click();
  for (let left = 5; left > 0; left -= 1) {
    const paper = page.getByRole('article');
    const choices = paper.getByRole('group').getByRole('button');
    await expect(choices).toHaveCount(3);
    const name = (await paper.getByRole('heading').textContent()) ?? '';
    const isWord = name === '术语';
    const n = isWord ? 0 : await numberOf(name);
    const right = choices.filter({ hasText: isWord ? WORD.term : new RegExp(phrase(n).better.join('|')) });
    if (left === 5) await expectAccessible(page);
    const wrong = left === 2;
    await (wrong ? choices.filter({ hasNotText: (await right.textContent()) ?? '' }).first() : right).click();
    await expect(right).toContainText('对');
    await expect(paper.getByRole('status')).toHaveText(wrong ? /接不住|这说的是/ : /^就是/);
    if (!isWord) await expect(paper).toContainText('客户听见了什么');
    if (wrong) await expectAccessible(page);
    await next(page).click();
  }
  await expect(page.getByRole('region', { name: '这次温习' }).getByRole('definition')).toHaveText([
    '4 个',
    '0 个',
    '1 个',
  ]);
  const { facts } = await exported(page);
  expect(facts.filter(({ kind }) => kind === 'practised')).toHaveLength(5);
});

/** @returns the number of a phrase by its text */
async function numberOf(text: string): Promise<number> {
  const { PHRASES } = await import('./support/content.ts');
  return PHRASES.find((one) => one.text === text)?.n ?? 0;
}

test('A session that was left goes on where it stood, with what was written @core', async ({ page }) => {
  await seed(page, TWO());
  await openReview(page);
  await begin(page).click();
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await page.reload();
  await page.getByRole('button', { name: '接着温习，从第 2 个起（共 2 个）' }).click();
  await blank(page, 'service-definition').pressSequentially('需');
  await page.reload();
  await page.getByRole('button', { name: '接着温习，从第 2 个起（共 2 个）' }).click();
  await expect(blank(page, 'service-definition')).toHaveValue('需');
  await page.getByRole('button', { name: '先到这里' }).click();
  await expect(page.getByText('放着没答的 1 个，今天还在。')).toBeVisible();
  await page.getByRole('button', { name: /^接着温习/ }).click();
  await expect(place(page)).toHaveText('第 2 个，共 2 个');
});

test('An answer that cannot be saved is not marked', async ({ page }) => {
  await seed(page, [OPENED()]);
  await openReview(page);
  const storage = await refuse(page, 'facts');
  await begin(page).click();
  const choice = page.getByRole('group').getByRole('button', { name: WORD.term });
  await choice.click();
  await expect(page.getByRole('alert')).toContainText('没存上');
  await expect(choice).not.toHaveAttribute('data-mark');
  await storage.allow();
  await choice.click();
  await expect(choice).toHaveAttribute('data-mark', 'right');
});

test('Where the questions cannot be fetched it says so, and tries again', async ({ page }) => {
  await page.route('**/review/items.json', (route) => route.abort());
  await page.goto('/review/');
  await expect(page.getByRole('alert')).toContainText('多半是断网了');
  await expectAccessible(page);
  await page.unroute('**/review/items.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('heading', { name: '今天没有要温习的' })).toBeVisible();
});

test('The home page says what is due, and loads no schedule before something was met', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(asked).not.toContain('/review/items.json');
  await expect(page.getByRole('region', { name: '怎么学' })).toBeVisible();
  await seed(page, TWO());
  await page.goto('/');
  const block = page.getByRole('region', { name: '今日温习' });
  await expect(block).toContainText('今天要温习 2 个');
  await expect(page.getByRole('region', { name: '怎么学' })).toBeHidden();
  await expectAccessible(page);
  await block.getByRole('link', { name: '去温习' }).click();
  await expect(page).toHaveURL(/\/review\/$/);
});

test('A word that is opened in a lesson is kept once, and comes up', async ({ page }) => {
  const { path, word } = explained();
  await page.goto(path);
  const link = page.locator(`a[href$="/glossary/#${word.id}"]`).first();
  await expect(link).toHaveRole('button');
  for (let times = 0; times < 4; times += 1) await link.click();
  const { facts } = await exported(page);
  expect(facts.filter(({ kind }) => kind === 'termOpened')).toMatchObject([{ term: word.id }]);
  await openReview(page);
  await expect(page.getByRole('heading', { name: '今天要温习 1 个' })).toBeVisible();
});

test('How much comes up is for the learner to say', async ({ page }) => {
  await seed(page, [READ(), OPENED(), ...TWO()]);
  await openReview(page);
  await page.getByRole('link', { name: '改每天几个、记到多牢' }).click();
  await expect(page.getByRole('heading', { name: '习惯' })).toBeInViewport();
  await page.getByRole('radio', { name: '10 个' }).check();
  const slider = page.getByRole('slider', { name: /到期时还记得的把握/ });
  await slider.focus();
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '97%');
  await page.reload();
  await expect(slider).toHaveValue('97');
  await expect(page.getByRole('radio', { name: '10 个' })).toBeChecked();
});

test('The Traditional edition reviews in Traditional characters @core', async ({ page }) => {
  await seed(page, [answered(9, 'service-definition', '需求'), OPENED()]);
  await openReview(page, '/zh-hant/review/');
  await page.getByRole('button', { name: hant('开始温习') }).click();
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  await page.getByRole('button', { name: hant('下一个') }).click();
  await expect(page.getByRole('article')).toContainText(hant(WORD.definition));
  await page
    .getByRole('group')
    .getByRole('button', { name: hant(WORD.term) })
    .click();
  await expect(page.getByRole('article').getByRole('status')).toHaveText(hant('就是它。'));
});

test('练习 leads to what can be practised', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '练习' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '练习' })).toBeVisible();
  for (const [name, path] of [
    ['今日温习', '/review/'],
    ['忌语三十句', '/phrases/'],
    ['术语', '/glossary/'],
  ] as const) {
    await expect(page.getByRole('main').getByRole('link', { name })).toHaveAttribute('href', path);
  }
  await expectAccessible(page);
});
