import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { UNITS } from './support/content.ts';
import { answer, blank, expectVerdict, openDrill, wake } from './support/drill.ts';
import { tabTo } from './support/keyboard.ts';
import { expectCarried, importText, openRecord } from './support/record.ts';
import { hant } from './support/traditional.ts';

const DAY = 86_400_000;
let made = 0;

/** A fact of so many days ago. */
function fact(days: number, body: object): object {
  made += 1;
  return { v: 3, id: `seed-${made}`, at: Date.now() - days * DAY, course: '0.1.0+seed', ...body };
}

function answered(days: number, drill: string, ...entries: [answer: string, verdict: string][]): object {
  return fact(days, {
    kind: 'answered',
    drill,
    mode: 'typed',
    entries: entries.map(([text, verdict]) => ({ answer: text, verdict })),
  });
}

const practised = (days: number, item: string, exercise: string): object =>
  fact(days, { kind: 'practised', item, exercise, outcome: 'right' });

/** Brings a record in as a learner would. */
async function seed(page: Page, facts: readonly object[]): Promise<void> {
  await openRecord(page);
  const profile = { id: 'seed', name: '小陈', createdAt: 0 };
  const file = { format: 'service-from-the-heart-record', version: 1, profile, facts };
  await importText(page, JSON.stringify(file));
  await expectCarried(page, /已经换成“小陈”/);
}

/** Something of everything that the page draws. */
const SOMETHING = () => [
  answered(40, 'six-ones-chair', ['雨伞', 'wrong']),
  answered(40, 'six-ones-chair', ['凳', 'near']),
  answered(3, 'six-ones-smile', ['哭脸', 'wrong']),
  answered(1, 'service-definition', ['需求', 'right']),
  practised(2, 'phrase-3', 'choose'),
  practised(2, 'phrase-3', 'write'),
  practised(2, 'phrase-7', 'choose'),
];

const section = (page: Page, name: string | RegExp): Locator => page.getByRole('region', { name });
const unit = (page: Page, title: string): Locator =>
  section(page, '各课记得多牢').getByRole('group').filter({ hasText: title });

test('Somebody new reads in words that nothing is there yet, and where to begin', async ({ page }) => {
  await openRecord(page);
  await expect(section(page, '各课记得多牢')).toContainText('学完一课');
  await expect(section(page, '学习的日子')).toContainText('还没有练过');
  await expect(section(page, '忌语三十句')).toContainText('一句也还没练');
  await expect(section(page, '容易填错的空')).toContainText('现在没有容易填错的空');
  await expect(section(page, '情景对话')).toContainText('还没有走过');
  await expect(section(page, '情景对话').getByRole('link')).toHaveAttribute('href', '/scenarios/');
  await expectAccessible(page);
});

test('The blanks stand by unit, and all of them are counted', async ({ page }) => {
  await openRecord(page);
  const blanks = section(page, /^讲义里的 \d+ 个空$/);
  const names = await blanks.getByRole('img').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
  const counts = names.map((name) => Number(/：(\d+) 个空，填对 0 个$/.exec(name)?.[1]));
  const sum = counts.reduce((total, count) => total + count, 0);
  await expect(blanks).toHaveAccessibleName(`讲义里的 ${sum} 个空`);
  expect(names.length).toBeLessThanOrEqual(UNITS.length);
});

test('What was done is drawn, and told to those who hear it', async ({ page }) => {
  await seed(page, SOMETHING());
  await expect(
    page.getByRole('img', { name: /^服务意识：\d+ 个空，填对 1 个，今天该温习 \d+ 个$/ }),
  ).toBeVisible();
  await expect(section(page, '学习的日子')).toContainText('有 4 天练过');
  await expect(section(page, '学习的日子').getByRole('img')).toHaveAccessibleName(/^练过的日子：(.+、){3}/);
  await expect(section(page, '忌语三十句')).toContainText('改说了 1 句，还有 1 句练到一半');
  await expect(section(page, '忌语三十句').getByRole('img')).toHaveAccessibleName(
    '改说了第 3 句；第 7 句练到一半',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: '去温习' }).click();
  await expect(page).toHaveURL(/\/review\/$/);
});

test('A unit unfolds by keyboard and says how firmly each of its lessons is remembered', async ({ page }) => {
  await seed(page, SOMETHING());
  const first = unit(page, '服务意识');
  const lesson = first.getByRole('listitem').filter({ hasText: '用户需要的六个一' });
  await expect(lesson).toBeHidden();
  await tabTo(page, first.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(lesson).toContainText(/\d+% 该温习了 · 练过 2 \/ \d+/);
  await expectAccessible(page);
  await lesson.getByRole('link').press('Enter');
  await expect(page).toHaveURL(/\/lessons\/six-ones\/$/);
});

test('The weakest blanks come first, and each is filled in again at once', async ({ page }) => {
  await seed(page, SOMETHING());
  const weak = section(page, '容易填错的空').getByRole('listitem');
  await expect(weak).toHaveCount(2);
  await expect(weak.first()).toContainText('错过 2 次');
  await expect(weak.last()).toContainText('错过 1 次');
  await expect(weak.first()).toContainText('（　）');
  await weak
    .first()
    .getByRole('link', { name: /^练这一空/ })
    .click();
  await expect(page).toHaveURL(/\/review\/#drill-six-ones-chair\/0$/);
  await expect(blank(page, 'six-ones-chair')).toBeFocused();
  await expect(blank(page, 'six-ones-chair')).toHaveValue('');
  await expectAccessible(page);
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await page.getByRole('link', { name: '回我的记录' }).click();
  await expect(weak.last()).toContainText('错过 2 次，后来一次填对 1 次');
});

test('A weak blank that stands second in its line is the one that is asked for', async ({ page }) => {
  await seed(page, [answered(2, 'rational-needs', ['反映', 'right'], ['误会', 'wrong'])]);
  const weak = section(page, '容易填错的空').getByRole('listitem');
  await expect(weak).toContainText('第 2 空');
  await tabTo(page, weak.getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(blank(page, 'rational-needs', 2)).toBeFocused();
});

test('An appeal is listed with its lesson, which leads to where it was made', async ({ page }) => {
  await seed(page, [
    answered(2, 'service-definition', ['心愿', 'wrong']),
    fact(2, { kind: 'appealed', drill: 'service-definition', blank: 0, answer: '心愿' }),
  ]);
  const appeal = section(page, '我写的也对').getByRole('listitem');
  await expect(appeal).toContainText('心愿');
  await expect(section(page, '容易填错的空').getByRole('listitem')).toHaveCount(0);
  await expectAccessible(page);
  await appeal.getByRole('link').click();
  await expect(blank(page, 'service-definition')).toBeFocused();
});

test('Units are unfolded in print, and folded again after', async ({ page }) => {
  await seed(page, SOMETHING());
  const lesson = unit(page, '服务意识').getByRole('link', { name: '用户需要的六个一' });
  await expect(unit(page, '服务意识')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(lesson).toBeVisible();
  await expect(page.getByRole('button', { name: '导出记录' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(lesson).toBeHidden();
});

test('The Traditional edition draws the same record, and its links stay in it', async ({ page }) => {
  await seed(page, SOMETHING());
  await page.goto('/zh-hant/record/');
  const weak = section(page, hant('容易填错的空')).getByRole('listitem').first();
  await expect(weak).toContainText('（　）');
  await expect(weak.getByRole('link')).toHaveAttribute('href', '/zh-hant/review/#drill-six-ones-chair/0');
  await expect(page.getByRole('link', { name: hant('去温习') })).toHaveAttribute('href', '/zh-hant/review/');
});

/** Where in the sprite each sound began that was played on this page, in milliseconds. */
async function listen(page: Page): Promise<() => Promise<number[]>> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its node below
    const { start } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...args) {
      // The player wakes the device with a sample of silence.
      if ((this.buffer?.length ?? 0) > 1) heard.push(Math.round((args[1] ?? 0) * 1000));
      start.apply(this, args);
    };
  });
  return () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
}

const [TICK, CUP, BELL] = [0, 120, 520];

test('Nothing sounds, and no sound is fetched, until it is wanted', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const heard = await listen(page);
  await openDrill(page, 'what-service-is', 'service-definition');
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  expect(await heard()).toEqual([]);
  expect(fetched.filter((url) => url.includes('/audio/'))).toEqual([]);
});

test('Wood, cup and bell are heard once they are wanted, as loud as they are wanted', async ({ page }) => {
  const heard = await listen(page);
  await openRecord(page);
  const volume = page.getByRole('slider', { name: /^音量/ });
  await expect(volume).toHaveCount(0);
  await page.getByRole('checkbox', { name: '答对、做完、盖章时响一声' }).check();
  await expect.poll(heard).toEqual([CUP]);
  await volume.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText('音量 50')).toBeVisible();
  await expect.poll(heard).toEqual([CUP, TICK]);
  await page.reload();
  await expect(volume).toHaveValue('50');
  expect(await heard()).toEqual([]);

  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expect.poll(heard).toEqual([TICK]);

  await openDrill(page, 'how-customers-leave', 'customers-buy-a-feeling');
  await answer(page, 'customers-buy-a-feeling', '感觉');
  await expect.poll(heard).toEqual([CUP]);
  await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
  await expect.poll(heard).toEqual([CUP, BELL]);

  // What the record brings in does not sound, nor does a seal that is there when the page opens.
  await page.reload();
  await wake(page, 'customers-buy-a-feeling');
  await expectVerdict(page, 'customers-buy-a-feeling', 'right');
  await page.mouse.click(5, 5);
  expect(await heard()).toEqual([]);
});

test('A choice that is right knocks too', async ({ page }) => {
  const heard = await listen(page);
  await seed(page, [fact(1, { kind: 'termOpened', term: 'moment-of-truth' })]);
  await page.getByRole('checkbox', { name: '答对、做完、盖章时响一声' }).check();
  await page.goto('/review/');
  await page.getByRole('button', { name: '开始温习' }).click();
  await page.getByRole('group').getByRole('button', { name: '关键时刻' }).click();
  await expect.poll(heard).toEqual([TICK]);
});

/** Facts that stamp every lesson of the course, made from what the home page knows of each. */
async function everything(page: Page): Promise<object[]> {
  await page.goto('/');
  const plans = await page
    .locator('.lessons [data-plan]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['plan'] ?? ''));
  return plans.flatMap((plan) => {
    const [lesson = '', ...drills] = plan.split(' ').filter(Boolean);
    return [
      ...drills.map((drill) => answered(1, drill, ['好', 'right'])),
      fact(1, { kind: 'lessonRead', lesson }),
    ];
  });
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  for (const width of [360, 1280]) {
    test(`All stamps are on the card at ${width} pixels, with motion: ${reducedMotion}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.emulateMedia({ reducedMotion });
      await seed(page, await everything(page));
      await page.goto('/');
      const card = section(page, '集章卡');
      for (const { id } of UNITS) {
        await expect(card.locator(`[data-module='${id}'] .seal`)).toBeVisible();
        await expect(card.locator(`[data-module='${id}']`)).toContainText('已盖章');
      }
      const lessons = UNITS.flatMap((one) => one.lessons);
      await expect(card.locator('.lessons [data-stamped]')).toHaveCount(lessons.length);
      // The seals come to rest by themselves, and nothing else moves.
      const moving = () =>
        page.evaluate(
          () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        );
      if (reducedMotion === 'reduce') expect(await moving()).toBe(0);
      await expect.poll(moving).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  }
}

test('Where nothing is kept, the notice hands the record out as text too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  const notice = page.locator('[data-notices]');
  await tabTo(page, notice.getByRole('button', { name: '复制成文字' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(notice).toContainText('已经复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('"six-ones-smile"');
  await expect(notice.getByRole('button', { name: '复制成文字' })).toBeFocused();
  await expectAccessible(page);
});

test('Where nothing can be copied either, the text is there to be taken by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.defineProperty(document, 'execCommand', { value: () => false });
  });
  await openDrill(page, 'six-ones', 'six-ones-smile');
  const notice = page.locator('[data-notices]');
  await notice.getByRole('button', { name: '复制成文字' }).click();
  await expect(notice.getByRole('textbox', { name: '复制成文字' })).toHaveValue(
    /service-from-the-heart-record/,
  );
  await expectAccessible(page);
});
