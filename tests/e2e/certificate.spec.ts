import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import type { Attempt } from '../../src/domain/exam/attempt.ts';
import { certificateOf } from '../../src/domain/exam/certificate.ts';
import type { Certificate } from '../../src/domain/exam/certificate.ts';
import { builtBank } from './support/attempt.ts';
import { expectAccessible } from './support/axe.ts';
import { importAttempts, passedAttempt } from './support/certificate.ts';
import { readPdf } from './support/pdf.ts';
import { NOTHING, watch } from './support/watch.ts';

const DAY = 86_400_000;
const ISSUER = '客户服务培训中心';

const sheet = (page: Page) => page.getByRole('article', { name: '结业证书' });
const code = (page: Page) => sheet(page).getByRole('img', { name: /^二维码/ });

function certificate(attempt: Attempt): Certificate {
  const paper = builtBank().papers.find(({ id }) => id === attempt.paper);
  const made = paper ? certificateOf(attempt, paper) : 'no paper';
  if (typeof made === 'string') throw new Error(made);
  return made;
}

/** Opens the certificate of an attempt that is in the record. */
async function open(page: Page, { attempt }: Pick<Attempt, 'attempt'>): Promise<void> {
  await page.goto('/exams/');
  await page.goto(`/exams/certificate/#${attempt}`);
}

async function openNew(page: Page, attempt: Attempt): Promise<void> {
  await importAttempts(page, attempt);
  await open(page, attempt);
  await expect(code(page)).toBeVisible();
}

test('A certificate prints on one A4 page in landscape, with its letters, and nothing else of the site', async ({
  page,
}) => {
  const attempt = passedAttempt({ holder: '欧阳娜娜' });
  const { number, digest } = certificate(attempt);
  await openNew(page, attempt);
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const [{ width, height, text, fonts } = { width: 0, height: 0, text: '', fonts: [] }] = pages;
  expect(width).toBeCloseTo((297 / 25.4) * 72, -0.5);
  expect(height).toBeCloseTo((210 / 25.4) * 72, -0.5);
  for (const said of ['欧阳娜娜', ISSUER, number, '九十二点五', '结业证书'])
    expect(text.replace(/\s/g, '')).toContain(said);
  expect(text.replace(/\s/g, '')).toContain(digest);
  for (const other of ['打印', '学习记录只存在', '搜索', '微信']) expect(text).not.toContain(other);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
});

test('A phone prints the same page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openNew(page, passedAttempt());
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages.map(({ width }) => Math.round(width))).toEqual([842]);
});

const NAMES = {
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈😀'.repeat(6),
  arabic: 'محمد بن عبد الله بن عبد المطلب',
  ligatures: '﷽'.repeat(40),
  markup: '<script>document.title="!"</script><img src=x onerror=alert(1)>',
  wide: 'W'.repeat(40),
  'as wide as can be': 'W'.repeat(199),
  'long Chinese': '欧阳'.repeat(99),
  marks: `Z${'\u0348\u0363\u036B'.repeat(60)}o`,
  overriding: '张\u202Eتسيل\u2067三',
  spaces: ' 　 ',
};

test('Any name is text, stays in its place and leaves the rest in theirs @core', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL);
  const all = Object.entries(NAMES).map(([name, holder]) => passedAttempt({ attempt: name, holder }));
  await importAttempts(page, ...all);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    for (const attempt of all) {
      await open(page, { attempt: encodeURIComponent(attempt.attempt) });
      await expect(code(page)).toBeVisible();
      const held = sheet(page).locator('bdi');
      expect((await held.textContent())?.trim(), attempt.attempt).toBe(certificate(attempt).holder);
      expect(await misplaced(page), `${attempt.attempt} at ${String(width)}`).toEqual([]);
    }
  }
  expect(await page.title()).toMatch(/^证书 SH-/);
  expect(seen).toEqual(NOTHING);
});

/** Elements of the sheet that leave it, or that lie over one another. */
function misplaced(page: Page): Promise<string[]> {
  return sheet(page).evaluate((element) => {
    const box = (selector: string): DOMRect => {
      const found = element.querySelector(selector);
      if (!found) throw new Error(selector);
      return found.getBoundingClientRect();
    };
    const outer = element.getBoundingClientRect();
    const bracket = box('.cert-bracket');
    const found: string[] = [];
    for (const selector of ['.logo', 'h1', '.cert-text', '.cert-holder', '.cert-qr', '.seal', '.cert-code']) {
      const { left, right, top, bottom } = box(selector);
      if (left < bracket.left || right > bracket.right || top < outer.top || bottom > outer.bottom)
        found.push(`${selector} leaves the sheet`);
    }
    const [last] = [...element.querySelectorAll('.cert-text')].slice(-1);
    if (last && last.getBoundingClientRect().bottom > box('.cert-foot').top + 1) found.push('text over foot');
    if (box('.logo').top < bracket.top) found.push('text over the top');
    const name = box('.cert-holder');
    const text = box('.cert-text');
    if (name.left < text.left - 1 || name.right > text.right + 1) found.push('name beside its line');
    if (element.scrollWidth > element.clientWidth) found.push('sheet scrolls');
    if (document.documentElement.scrollWidth > innerWidth) found.push('page scrolls');
    return found;
  });
}

test('A certificate without a name leaves a blank to fill with a pen', async ({ page }) => {
  await openNew(page, passedAttempt({ holder: '   ' }));
  await expect(page.getByText('打印出来用笔填上')).toBeVisible();
});

test('The QR code holds what can be checked', async ({ browser }) => {
  const page = await sharp(browser);
  const attempt = passedAttempt();
  await openNew(page, attempt);
  const shot = await code(page).screenshot();
  const { width, height, data } = await pixels(page, shot.toString('base64'));
  expect(decodeQR({ width, height, data: Uint8Array.from(data) })).toBe(certificate(attempt).qr);
  await page.context().close();
});

async function sharp(browser: Browser): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({
    deviceScaleFactor: 4,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  return context.newPage();
}

/** @returns the picture as the browser itself decodes it, four bytes a pixel */
function pixels(page: Page, png: string): Promise<{ width: number; height: number; data: number[] }> {
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return { width, height, data: [...(context?.getImageData(0, 0, width, height).data ?? [])] };
  }, png);
}

test('The reminder is a calendar file of one event, 30 days before the certificate lapses', async ({
  page,
}) => {
  const attempt = passedAttempt({ submittedAt: Date.UTC(2026, 7, 31, 2) });
  await page.clock.setFixedTime(Date.UTC(2026, 8, 1));
  await openNew(page, attempt);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '加到日历' }).click(),
  ]);
  const { number, digest } = certificate(attempt);
  expect(file.suggestedFilename()).toBe(`${number}.ics`);
  const text = await readFile(await file.path(), 'utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTART;VALUE=DATE:20280801');
  expect(lines.find((line) => line.startsWith('UID:'))).toContain(digest.slice(0, 32));
  expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain(number);
  await expect(page.getByRole('status').filter({ hasText: '2028 年 8 月 1 日' })).toBeVisible();
});

test('Recertification is shown in good time, with the way to the paper', async ({ page }) => {
  const ago = (days: number, attempt: string) =>
    passedAttempt({ attempt, submittedAt: Date.now() - days * DAY });
  await importAttempts(page, ago(1, 'fresh'), ago(700, 'soon'), ago(800, 'lapsed'));
  const again = page.getByRole('link', { name: '去再考' });
  await open(page, { attempt: 'fresh' });
  await expect(code(page)).toBeVisible();
  await expect(again).toHaveCount(0);
  await open(page, { attempt: 'soon' });
  await expect(page.getByText('可以再考一次换新的')).toBeVisible();
  await expect(again).toHaveAttribute('href', '/exams/certification/');
  await open(page, { attempt: 'lapsed' });
  await expect(page.getByText('已经到期')).toBeVisible();
  await expect(again).toHaveAttribute('href', '/exams/certification/');
  await expect(page.getByRole('button', { name: '加到日历' })).toHaveCount(0);
});

test('Where there is no certificate, the page says why and where to go', async ({ page }) => {
  const whole = passedAttempt();
  const failed = passedAttempt({ attempt: 'failed', result: { ...whole.result, passed: false } });
  const mock = passedAttempt({ attempt: 'mock', paper: 'mock' });
  const gone = passedAttempt({ attempt: 'gone', paper: 'no-such-paper' });
  const altered = { ...passedAttempt({ attempt: 'altered' }), holder: '李四' };
  // Computing the digest anew does not help: the answers do not come to that.
  const raised = passedAttempt({ attempt: 'raised', result: { ...whole.result, score: 1, right: 40 } });
  await importAttempts(page, failed, mock, gone, altered, raised);
  const places = {
    unknown: ['这里没有这张证书', '去我的记录', '/record/'],
    failed: ['这次考核还没合格', '回到成绩', '/exams/result/#failed'],
    mock: ['这份卷子没有证书', '去考核', '/exams/'],
    gone: ['这份卷子不在了', '去查验', '/verify/'],
    altered: ['这份考核记录被改过', '去我的记录', '/record/'],
    raised: ['这份考核记录被改过', '去我的记录', '/record/'],
  } as const;
  for (const [attempt, [title, link, href]] of Object.entries(places)) {
    await open(page, { attempt });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('main').getByRole('link', { name: link })).toHaveAttribute('href', href);
    await expect(sheet(page)).toHaveCount(0);
  }
});

test('Without its bank there is no certificate yet, and trying again brings it', async ({ page }) => {
  const attempt = passedAttempt();
  await importAttempts(page, attempt);
  await page.route('**/exams/bank.json', (route) => route.abort());
  await open(page, attempt);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('证书没有取到');
  await page.unroute('**/exams/bank.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(code(page)).toBeVisible();
});

for (const width of [1280, 360]) {
  test(`A certificate is accessible by day and by night, ${String(width)} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openNew(page, passedAttempt({ submittedAt: Date.now() - 700 * DAY }));
    await expectAccessible(page);
    // By night the frame is dark, and the certificate stays paper.
    await expect(sheet(page)).toHaveCSS('background-color', 'rgb(250, 246, 236)');
    await expect(page.getByRole('main')).toHaveCSS('background-color', 'rgb(14, 19, 16)');
  });
}
