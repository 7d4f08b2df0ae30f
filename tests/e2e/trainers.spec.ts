import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Attempt } from '../../src/domain/exam/attempt.ts';
import { readClassCode } from '../../src/domain/exam/class-code.ts';
import { attemptFileText, sealAttempt } from '../../src/domain/exam/seal-attempt.ts';
import { expectAccessible } from './support/axe.ts';
import { builtBank, classPaper, itemsOf, oneBlankShort, sat } from './support/exam-class.ts';

const WORD = '海底捞月';
const FORMULA = '=HYPERLINK("http://x.example","点我")';

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const upload = (name: string, text: string): Upload => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});
const uploadOf = (attempt: Attempt): Upload => upload(`${attempt.attempt}.json`, attemptFileText(attempt));

/** Thirty files: 27 attempts, one of them twice, one altered, one that cannot be read. */
function thirtyFiles(): { readonly files: Upload[]; readonly attempts: readonly Attempt[] } {
  const bank = builtBank();
  const set = classPaper(bank);
  const short = oneBlankShort(bank, set, WORD);
  const items = itemsOf(bank, set);
  const attempts = Array.from({ length: 27 }, (_, at) => {
    const id = `attempt-${String(at).padStart(2, '0')}`;
    if (at === 0) return sat(bank, set, { id, holder: '差一空', answers: short.answers, later: at });
    if (at === 1) return sat(bank, set, { id, holder: FORMULA, later: at });
    const empty = new Map(items.slice(0, at).map((item) => [item.id, null]));
    return sat(bank, set, { id, holder: `学员${String(at)}`, answers: empty, later: at });
  });
  const [, , second, third] = attempts;
  if (!second || !third) throw new Error('too few');
  const altered = { ...third, result: { ...third.result, score: 1 } };
  return {
    attempts,
    files: [
      ...attempts.map(uploadOf),
      upload('second-again.json', attemptFileText(second)),
      upload('altered.json', JSON.stringify(altered)),
      upload('cut-off.json', attemptFileText(second).slice(0, 500)),
    ],
  };
}

async function open(page: Page): Promise<void> {
  await page.goto('/trainers/');
  await expect(page.getByRole('button', { name: '出码' })).toBeVisible();
}

async function hand(page: Page, files: Upload[], choose = '选文件'): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: choose }).click(),
  ]);
  await chooser.setFiles(files);
}

const list = (page: Page): Locator => page.getByRole('region', { name: '成绩单，可以左右滚动' });
const grants = (page: Page): Locator => page.getByRole('region', { name: '没判对的写法，可以左右滚动' });

async function saved(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

test('Codes for groups set parallel papers, and with more time the same paper', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const bank = builtBank();
  await open(page);
  await page.getByRole('radio', { name: '分组，各组一份平行卷' }).check();
  await page.getByLabel('分几组').selectOption('3');
  await page.getByLabel('给需要的人加时').selectOption('20');
  await page.getByRole('button', { name: '出码' }).click();
  await expect(page.getByText('出好了，一共 6 个码。')).toBeVisible();
  const codes = await page.locator('.class-code code').allTextContents();
  const read = codes.map((code) => readClassCode(code, bank));
  const sets = read.flatMap((one) => (one.ok ? [one] : []));
  expect(sets.map(({ group, extra }) => [group, extra])).toEqual([
    ['A', 0],
    ['A', 20],
    ['B', 0],
    ['B', 20],
    ['C', 0],
    ['C', 20],
  ]);
  expect(new Set(sets.map(({ paper }) => paper.id))).toEqual(new Set(['certification']));
  const seeds = sets.map(({ seed }) => seed);
  expect(seeds[0]).toBe(seeds[1]);
  expect(new Set(seeds).size).toBe(3);
  await page.getByRole('button', { name: `复制 ${codes[2] ?? ''}` }).click();
  await expect(page.getByText(`${codes[2] ?? ''} 已经复制。`)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(codes[2]);
  await page.getByRole('button', { name: '再出一批' }).click();
  await expect(page.locator('.class-code code').first()).not.toHaveText(codes[0] ?? '');
  await expectAccessible(page);
});

test('A printed sheet holds the codes and what learners do, and nothing else', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '出码' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.class-code code')).toBeVisible();
  await expect(page.getByText('打开课程的“考核”页。')).toBeVisible();
  await expect(page.getByRole('button', { name: '选文件' })).toBeHidden();
  await expect(page.getByRole('button', { name: '再出一批' })).toBeHidden();
});

test('Thirty files become a class list; doubles count once, altered and unreadable ones stand apart', async ({
  page,
}) => {
  const { files } = thirtyFiles();
  await open(page);
  await hand(page, files);
  await expect(page.getByText('读了 30 个文件：27 份卷子算数，1 份另列，1 个文件读不了。')).toBeVisible();
  const rows = list(page).getByRole('rowheader');
  await expect(rows).toHaveCount(27);
  await expect(list(page).getByRole('row', { name: /学员2 / })).toContainText('重复：2 个文件，算一次');
  await expect(list(page).getByRole('row', { name: /学员3 / })).toContainText('另有一份同号的改动过');
  const apart = page.getByRole('region', { name: '另列的文件，可以左右滚动' });
  await expect(apart.getByRole('row', { name: /altered\.json/ })).toContainText('改动过：和重判的对不上');
  await expect(apart.getByRole('row', { name: /cut-off\.json/ })).toContainText('读不懂');

  const score = list(page).getByRole('columnheader', { name: '得分' });
  await score.getByRole('button').click();
  await expect(score).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows.first()).toContainText('学员26');
  await score.getByRole('button').click();
  await expect(score).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.first()).toContainText(FORMULA);
  await expectAccessible(page);
});

test('Files can be dropped anywhere on the page', async ({ page }) => {
  const { files } = thirtyFiles();
  await open(page);
  const data = await page.evaluateHandle(
    (texts) => {
      const transfer = new DataTransfer();
      for (const [name, text] of texts) transfer.items.add(new File([text], name));
      return transfer;
    },
    files.slice(0, 3).map(({ name, buffer }) => [name, buffer.toString()] as const),
  );
  await page.dispatchEvent('footer', 'drop', { dataTransfer: data });
  await expect(page.getByText('读了 3 个文件：3 份卷子算数。')).toBeVisible();
  await page.getByRole('button', { name: '全部清掉' }).click();
  await expect(list(page)).toHaveCount(0);
});

test('Item analysis names the hardest item and its wrong answer, and says where there are too few', async ({
  page,
}) => {
  const { files, attempts } = thirtyFiles();
  await open(page);
  await hand(page, files.slice(0, 5));
  const analysis = page.getByRole('region', { name: '题目分析，可以左右滚动' });
  await expect(page.getByText('带＊的题答的不到 20 份：人太少，仅供参考。')).toBeVisible();
  await hand(page, files.slice(5, 27));
  await expect(page.getByText('读了 27 个文件：27 份卷子算数。')).toBeVisible();
  await expect(page.getByText('人太少')).toBeHidden();
  await expect(analysis.getByRole('rowheader')).toHaveCount(attempts[0]?.items.length ?? 0);
  await expect(analysis).toContainText(`“${WORD}” ×1`);
});

test('A grant says who gains and who passes then; it changes no list, and can be exported', async ({
  page,
}) => {
  const { files } = thirtyFiles();
  await open(page);
  await hand(page, files);
  await expect(list(page).getByRole('row', { name: /差一空/ })).toContainText('没过');
  await grants(page)
    .getByRole('checkbox', { name: `“${WORD}”算对` })
    .check();
  await expect(page.getByText('算对 1 个写法：1 份加分，1 份从没过变成合格。')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '差一空' })).toContainText('这样就合格了');
  await expect(list(page).getByRole('row', { name: /差一空/ })).toContainText('没过');
  const json = JSON.parse(await saved(page, '导出改判（JSON，给作者）')) as {
    grants: object[];
    changes: object[];
  };
  expect(json.grants).toMatchObject([{ answer: WORD, blank: 0, count: 1, appealed: 0 }]);
  expect(json.changes).toMatchObject([
    { attempt: 'attempt-00', before: { passed: false }, after: { passed: true } },
  ]);
  await grants(page)
    .getByRole('checkbox', { name: `“${WORD}”算对` })
    .uncheck();
  await expect(page.getByText('还没有勾。')).toBeVisible();
});

test('What learners appeal in their records stands first', async ({ page }) => {
  const bank = builtBank();
  const drill = bank.entries.find(({ type }) => type === 'drill')?.id.replace('drill-', '') ?? '';
  const { attempts } = thirtyFiles();
  const [attempt] = attempts;
  if (!attempt) throw new Error('none');
  const common = { v: 2, course: bank.course } as const;
  const record = {
    format: 'service-from-the-heart-record',
    version: 1,
    profile: { id: 'profile-7', name: '差一空', createdAt: 0 },
    facts: [
      { ...common, id: 'f1', at: attempt.submittedAt, kind: 'examSubmitted', attempt },
      {
        ...common,
        id: 'f2',
        at: attempt.submittedAt,
        kind: 'appealed',
        drill,
        blank: 0,
        answer: '另一种说法',
      },
    ],
  };
  await open(page);
  await hand(page, [upload('record.json', JSON.stringify(record))]);
  await expect(list(page).getByRole('rowheader', { name: /编号 profile-/ })).toBeVisible();
  await expect(grants(page).getByRole('rowheader').first()).toHaveText('另一种说法');
  await expect(grants(page).getByRole('row', { name: /另一种说法/ })).toContainText('1 人');
});

test('The CSV opens in Excel with its Chinese, and no name is run as a formula', async ({ page }) => {
  const { files } = thirtyFiles();
  await open(page);
  await hand(page, files);
  const csv = await saved(page, '下载成绩单（CSV）');
  expect(csv.startsWith('\uFEFF状态,姓名,')).toBe(true);
  const lines = csv.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 27 + 1);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  expect(lines[2]).toContain(`算数,"'=HYPERLINK(""http://x.example"",""点我"")",`);
  expect(lines.at(-1)).toMatch(/^改动过：和重判的对不上,学员3,/);
  const analysis = await saved(page, '下载题目分析（CSV）');
  expect(analysis.startsWith('\uFEFF题号,单元,')).toBe(true);
});

test('Two sound files of one attempt that differ are both set apart', async ({ page }) => {
  const bank = builtBank();
  const set = classPaper(bank);
  const one = sat(bank, set, { id: 'same', holder: '甲' });
  const { digest: _, ...body } = one;
  await open(page);
  await hand(page, [
    uploadOf(one),
    upload('b.json', attemptFileText(sealAttempt({ ...body, holder: '乙' }))),
  ]);
  const apart = page.getByRole('region', { name: '另列的文件，可以左右滚动' });
  await expect(apart.getByText('同一次考核有几份不同的文件，分不清哪份是真的')).toHaveCount(2);
  await expect(page.getByText('还没有算数的卷子。')).toBeVisible();
});

test('Three hundred files leave the page its turn, and on a phone only the tables scroll sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const bank = builtBank();
  const set = classPaper(bank);
  const files = Array.from({ length: 300 }, (_, at) =>
    uploadOf(sat(bank, set, { id: `a${String(at)}`, holder: `学员${String(at)}`, later: at })),
  );
  await open(page);
  await page.evaluate(() => {
    const state = window as unknown as { longest: number };
    state.longest = 0;
    let last = performance.now();
    const look = (): void => {
      state.longest = Math.max(state.longest, performance.now() - last);
      last = performance.now();
      setTimeout(look);
    };
    look();
  });
  await hand(page, files);
  await expect(page.getByText('读了 300 个文件：300 份卷子算数。')).toBeVisible({ timeout: 30_000 });
  const longest = await page.evaluate(() => (window as unknown as { longest: number }).longest);
  test.info().annotations.push({ type: 'longest turn, ms', description: String(Math.round(longest)) });
  expect(longest).toBeLessThan(2000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await list(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => list(page).evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
});

test('In the Traditional edition the same files count, and what is asked is told in Traditional characters', async ({
  page,
}) => {
  const { files } = thirtyFiles();
  await page.goto('/zh-hant/trainers/');
  await expect(page.getByRole('button', { name: '出碼' })).toBeVisible();
  await hand(page, files.slice(0, 4), '選檔案');
  await expect(page.getByText('讀了 4 個檔案：4 份卷子算數。')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: '服務意識' })).toBeVisible();
});
