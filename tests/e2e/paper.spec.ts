import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { DIST, PAGES } from './support/pages.ts';
import { readPdf } from './support/pdf.ts';
import type { PdfPage } from './support/pdf.ts';

const WORKSHEETS = PAGES.filter((path) => /^\/worksheets\/(?!plan\/)/.test(path));
const HANDOUTS = PAGES.filter((path) => /^\/slides\/(?!plan\/)[^/]+\/print\/$/.test(path));
const SHEET = '/worksheets/six-ones/';
const SLIDES = '/slides/six-ones/print/';
/** The paper is white by day and by night: the pages of all lessons are looked at by day. */
const LIGHT = ['light'] as const;

interface Manifest {
  readonly lessons: readonly { id: string }[];
  readonly drills: readonly {
    lesson: string;
    blanks: readonly { open: boolean; answers: readonly string[] }[];
  }[];
}
const course = JSON.parse(readFileSync(`${DIST}course.json`, 'utf8')) as Manifest;
/** First answers of the blanks of a lesson that are marked. */
const answersOf = (lesson: string): string[] =>
  course.drills
    .filter((drill) => drill.lesson === lesson)
    .flatMap(({ blanks }) => blanks.flatMap(({ open, answers }) => (open ? [] : answers.slice(0, 1))));

async function printed(page: Page): Promise<readonly PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** Radicals by which Chromium names some glyphs, and the characters that they look like; NFKC knows the others. */
const RADICALS =
  '⼾户⻅见⻔门⻓长⻋车⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻬齐⻮齿⻰龙⻉贝⻄西⺟母⺠民⻨麦⻩黄⻆角⻘青⻙韦⻳龟';

/** Text as it can be compared: without spaces, in one width. */
function bare(text: string): string {
  return (
    [...text.replace(/\s/g, '')]
      .map((letter) => {
        const at = RADICALS.indexOf(letter);
        return at >= 0 && at % 2 === 0 ? RADICALS.charAt(at + 1) : letter;
      })
      .join('')
      .normalize('NFKC')
      // One glyph for two characters.
      .replaceAll('―', '—')
  );
}
const plain = (pages: readonly PdfPage[]): string => pages.map(({ text }) => bare(text)).join('');
/** Pages of the key have its heading on top. */
const isKey = ({ text }: PdfPage): boolean => bare(text).includes(bare('答案：'));

test('Every lesson has a worksheet, and its slides on paper', () => {
  expect(WORKSHEETS).toHaveLength(course.lessons.length);
  expect(HANDOUTS).toHaveLength(course.lessons.length);
});

test('A worksheet prints on A4 with blanks, letters of its own and no answer; the key stands apart', async ({
  page,
}) => {
  await page.goto(SHEET);
  const pages = await printed(page);
  for (const { width, height, fonts } of pages) {
    expect(width).toBeCloseTo((210 / 25.4) * 72, -0.5);
    expect(height).toBeCloseTo((297 / 25.4) * 72, -0.5);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
  }
  const first = pages.findIndex(isKey);
  expect(first).toBeGreaterThan(0);
  const [sheet, key] = [plain(pages.slice(0, first)), plain(pages.slice(first))];
  for (const said of ['用户需要的六个一', '一张（　　）相迎', '每空2分', '姓名', '得分'])
    expect(sheet).toContain(bare(said));
  const answers = answersOf('six-ones');
  expect(answers.length).toBeGreaterThan(5);
  for (const answer of answers) expect(key).toContain(bare(answer));
  // Its lines may use a short word of an answer; no line may be filled in.
  for (const filled of ['一张笑脸', '笑脸相迎', '一把椅子', '答复', '道别'])
    expect(sheet).not.toContain(bare(filled));
  for (const other of ['回到课文', '打印']) expect(sheet + key).not.toContain(bare(other));
});

test('Only the sheet, only the key, and the strip to fold away, by keyboard', async ({ page }) => {
  await page.goto(SHEET);
  const whole = (await printed(page)).length;
  await page.getByRole('radio', { name: '练习纸和答案' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '不打答案' })).toBeChecked();
  const sheets = await printed(page);
  expect(plain(sheets)).not.toContain(bare('笑脸（'));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '只打答案' })).toBeChecked();
  const keys = await printed(page);
  expect(plain(keys)).not.toContain(bare('姓名'));
  expect(plain(keys)).toContain(bare('笑脸（'));
  expect(sheets.length + keys.length).toBe(whole);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '带答案折页' })).toBeChecked();
  const folded = plain(await printed(page));
  expect(folded).toContain(bare('沿虚线向后折'));
  expect(folded).toContain(bare('笑脸（'));
});

test('The button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(SHEET);
  await page.getByRole('button', { name: '打印' }).click();
  await expect(page).toHaveTitle('printed');
});

test('Without scripts sheet and key print all the same', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(SHEET);
  await expect(page.locator('.paper-tools noscript p')).toBeVisible();
  expect(plain(await printed(page))).toContain(bare('笑脸（'));
  await page.goto(SLIDES);
  const slides = await page.locator('[data-slide]').count();
  expect((await printed(page)).length).toBeGreaterThanOrEqual(Math.ceil(slides / 2));
  await context.close();
});

for (const path of WORKSHEETS) {
  test(`${path}: no line is split over pages, and no rule of accessibility broken`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page, LIGHT);
    const lesson = path.split('/')[2] ?? '';
    const pages = await printed(page);
    const first = pages.findIndex(isKey);
    const key = plain(pages.slice(first));
    for (const answer of answersOf(lesson)) expect(key).toContain(bare(answer));
    // Every page has its head: a running one, or its own.
    for (const { text } of pages) expect(bare(text)).toMatch(/第.单元/);
    // Whatever is torn appears on two pages, so each line of the sheet is looked for within one.
    const lines = await page
      .locator('[data-paper] li, .sheet-line, .sheet-answer')
      .evaluateAll((all) =>
        all
          .filter((line) => line.querySelector('li') === null)
          .flatMap((line) => line.textContent.replaceAll('（空）', '（　　）').split('／')),
      );
    const texts = pages.map((one) => plain([one]));
    const torn = lines.filter((line) => !texts.some((text) => text.includes(bare(line))));
    expect(torn).toEqual([]);
  });
}

for (const path of HANDOUTS) {
  test(`${path}: slides two a page, with their notes, accessible`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page, LIGHT);
  });
}

test('Six slides a page fill as many pages as they need, with lines instead of notes', async ({ page }) => {
  await page.goto(SLIDES);
  await page.getByRole('radio', { name: '6 张' }).check();
  await expect(page.getByRole('checkbox', { name: '带讲稿' })).toBeDisabled();
  await expect(page.getByRole('status').filter({ hasText: '六张一页' })).toBeVisible();
  const slides = await page.locator('[data-slide]').count();
  const pages = await printed(page);
  expect(pages).toHaveLength(Math.ceil(slides / 6));
  const titles = await page
    .locator('[data-slide]')
    .evaluateAll((all) => all.map((slide) => (slide as HTMLElement).dataset['title'] ?? ''));
  expect(plain(pages.slice(0, 1))).toContain(bare(titles[5] ?? ''));
});

test('One slide a page has all of its notes, and answers when they are wished', async ({ page }) => {
  await page.goto(SLIDES);
  await page.getByRole('radio', { name: '1 张' }).check();
  const slides = await page.locator('[data-slide]').count();
  const blank = page.locator('.handout .blank[data-step]').first();
  await expect(blank.getByText('笑脸')).toBeHidden();
  await page.getByRole('checkbox', { name: '带答案' }).check();
  await expect(blank.getByText('笑脸')).toBeVisible();
  const pages = await printed(page);
  expect(pages.length).toBeGreaterThanOrEqual(slides);
  const text = plain(pages);
  const notes = await page.locator('.slide-notes p, .slide-notes li').allTextContents();
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(text).toContain(bare(note).slice(0, 12));
  await page.getByRole('checkbox', { name: '带讲稿' }).uncheck();
  expect(await printed(page)).toHaveLength(slides);
});

test('The paper stays white by night, and a phone reads it without scrolling sideways', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of [SHEET, '/worksheets/forbidden-one-to-fifteen/', SLIDES]) {
    await page.goto(path);
    await expectAccessible(page);
    await expect(page.locator('.paper, .handout').first()).toHaveCSS(
      'background-color',
      'rgb(255, 255, 255)',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test.describe('A plan', () => {
  const plan = {
    version: 1,
    plans: [
      {
        version: 1,
        id: 'monday',
        title: '周一晨会',
        begins: '',
        items: [
          { kind: 'lesson', lesson: 'six-ones', minutes: 20 },
          { kind: 'break', title: '休息', minutes: 5 },
          { kind: 'lesson', lesson: 'what-customers-want', minutes: 20 },
        ],
        changedAt: 0,
      },
      { version: 1, id: 'empty', title: '空的', begins: '', items: [], changedAt: 0 },
    ],
  };
  test.beforeEach(async ({ page }) => {
    await page.addInitScript((value) => {
      localStorage.setItem('plans', value);
    }, JSON.stringify(plan));
  });

  test('lines up the sheets of its lessons, and the keys at the end', async ({ page }) => {
    await page.goto('/worksheets/plan/#plan=monday');
    await expect(page.getByText('取到 2 课')).toBeVisible();
    await expectAccessible(page);
    const pages = await printed(page);
    const kinds = pages.map((one) => (isKey(one) ? '答案' : '练习'));
    expect(kinds).toEqual([...kinds].sort((one, other) => (one === other ? 0 : one === '练习' ? -1 : 1)));
    expect(kinds.filter((kind) => kind === '答案').length).toBeGreaterThanOrEqual(2);
    expect(plain(pages)).toContain(bare('笑脸（'));
    await page.getByRole('radio', { name: '不打答案' }).check();
    expect(plain(await printed(page))).not.toContain(bare('笑脸（'));
  });

  test('prints its slides', async ({ page }) => {
    await page.goto('/slides/plan/print/#plan=monday');
    await expect(page.getByText('取到 2 课')).toBeVisible();
    await page.getByRole('radio', { name: '6 张' }).check();
    const decks = page.getByRole('region', { name: /^第.单元/ });
    await expect(decks).toHaveCount(2);
    const counts = await Promise.all((await decks.all()).map((deck) => deck.locator('[data-slide]').count()));
    const expected = counts.reduce((sum, count) => sum + Math.ceil(count / 6), 0);
    expect(await printed(page)).toHaveLength(expected);
  });

  test('says what is wrong: unknown, empty, offline', async ({ page }) => {
    await page.goto('/worksheets/plan/#plan=gone');
    await expect(page.getByText('没有这份备课')).toBeVisible();
    await page.goto('/worksheets/plan/#plan=empty');
    await expect(page.getByText('还没有课')).toBeVisible();
    await page.route('**/worksheets/what-customers-want/', (route) => route.abort());
    await page.goto('/worksheets/plan/#plan=monday');
    await expect(page.getByText('没有取到全部课文')).toBeVisible();
    await page.unroute('**/worksheets/what-customers-want/');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.getByText('取到 2 课')).toBeVisible();
  });
});
