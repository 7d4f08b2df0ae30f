import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { attemptFileText } from '../../src/domain/exam/seal-attempt.ts';
import { ATTEMPT, ATTEMPT_TEXT, BANK, forged, forgedItem } from '../fixtures/exam/frozen.ts';
import { builtBank, handedIn } from './support/attempt.ts';
import { NOTHING, watch } from './support/watch.ts';

interface File {
  readonly name: string;
  readonly text: string;
}

/** Gives files to 选记录文件. */
async function choose(page: Page, ...files: readonly File[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '选记录文件' }).click(),
  ]);
  await chooser.setFiles(
    files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })),
  );
}

/** Has the site keep the bank of an older version. */
async function keepOldBank(page: Page): Promise<void> {
  await page.route(`**/exams/banks/${BANK.digest}.json`, (route) => route.fulfill({ json: BANK }));
}

async function expectSummary(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('region', { name: '放进来' }).getByRole('status')).toHaveText(text);
}

function result(page: Page, name = ''): Locator {
  return page.getByRole('article').filter({ hasText: name });
}

test.beforeEach(async ({ page }) => {
  await page.goto('/verify/');
});

test('A paper of this course matches, and nothing of it leaves the device', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.postData() !== null) sent.push(request.url());
  });
  const attempt = handedIn(builtBank(), 'certification', '张三');
  await choose(page, { name: 'zhang.json', text: attemptFileText(attempt) });
  await expectSummary(page, '查验了 1 份记录：对得上 1 份。');
  const one = result(page, 'zhang.json');
  await expect(one.getByRole('heading', { name: '对得上' })).toBeVisible();
  await expect(one).toContainText('张三');
  await expect(one).toContainText('100 分 合格');
  await expect(one).toContainText('2026-11-20 09:53（北京时间）');
  await expect(one).toContainText('证书编号');
  await expect(one.getByRole('table', { name: '各单元' }).getByRole('row')).toHaveCount(
    attempt.result.modules.length + 1,
  );
  expect(seen).toEqual(NOTHING);
  expect(sent).toEqual([]);
});

test('A paper of an older version matches as long as its bank is kept', async ({ page }) => {
  await keepOldBank(page);
  await choose(page, { name: 'old.json', text: ATTEMPT_TEXT });
  await expectSummary(page, '查验了 1 份记录：对得上 1 份。');
  await expect(result(page).getByRole('list', { name: '请留意' })).toContainText('离开过这一页 1 次');
});

test('Without its bank a paper is of an unknown version, not a false one', async ({ page }) => {
  await choose(page, { name: 'old.json', text: ATTEMPT_TEXT });
  await expectSummary(page, '查验了 1 份记录：版本不明 1 份。');
  await expect(result(page)).toContainText('这不等于有假');
});

test('A bank that cannot be fetched judges nothing, and can be asked for again', async ({ page }) => {
  await page.route('**/exams/banks/*.json', (route) => route.abort());
  await choose(page, { name: 'old.json', text: ATTEMPT_TEXT });
  await expectSummary(page, '查验了 1 份记录：没查成 1 份。');
  await page.unroute('**/exams/banks/*.json');
  await keepOldBank(page);
  await result(page).getByRole('button', { name: '再试一次' }).click();
  await expectSummary(page, '查验了 1 份记录：对得上 1 份。');
});

test('What was changed is named item by item, also where the digest was made anew', async ({ page }) => {
  await keepOldBank(page);
  const at = ATTEMPT.items.findIndex(({ entry }) => entry === 'drill-calm');
  const kinder = forgedItem(ATTEMPT, at, { verdicts: ['right'], score: 1 });
  const passed = { ...ATTEMPT.result, score: 0.9, passed: true };
  const file = attemptFileText(forged(kinder, { result: passed }));
  await choose(page, { name: 'forged.json', text: file });
  await expectSummary(page, '查验了 1 份记录：被改过 1 份。');
  await expect(result(page).getByRole('list', { name: '不一样的地方' }).getByRole('listitem')).toHaveText([
    `第 ${String(at + 1)} 题（先处理心情）：写着“对”，重新批是“接近”。`,
    `第 ${String(at + 1)} 题（先处理心情）：写着得 100，重新批得 0。`,
    '结果写着 90 分、9 题对 3 题、合格，重新算是 47.22 分、9 题对 3 题、没过。',
  ]);
  await expect(result(page)).toContainText('按文件里的答案重新批，是 47.2 分，没过。');
  await expect(result(page).locator('dl')).toContainText('文件里写着 90 分 合格');

  await choose(page, { name: 'renamed.json', text: ATTEMPT_TEXT.replace('小', '大') });
  await expect(result(page, 'renamed.json')).toContainText('校验码和内容对不上');
});

test('Several files at once, good and bad, are told apart', async ({ page }) => {
  await keepOldBank(page);
  const record = {
    format: 'service-from-the-heart-record',
    version: 1,
    profile: { id: 'p', name: '李雷', createdAt: 1 },
    facts: [
      { v: 3, id: 'a', at: 5, course: 'x', kind: 'examSubmitted', attempt: ATTEMPT },
      { v: 3, id: 'b', at: 6, course: 'x', kind: 'examSubmitted', attempt: forged(ATTEMPT, { minutes: 90 }) },
    ],
  };
  await choose(
    page,
    { name: 'photo.json', text: '\u0000\u0001' },
    { name: 'other.json', text: '{"name":"张三"}' },
    { name: 'newer.json', text: JSON.stringify({ ...ATTEMPT, version: 9 }) },
    { name: 'record.json', text: JSON.stringify(record) },
  );
  await expectSummary(page, '查验了 5 份记录：对得上 1 份，被改过 1 份，读不懂 3 份。');
  await expect(result(page, 'photo.json')).toContainText('没传完整');
  await expect(result(page, 'other.json')).toContainText('不是本课程的考核记录');
  await expect(result(page, 'newer.json')).toContainText('更新版本的课程');
  await expect(page.getByText('“李雷”的学习记录，里面有 2 份卷子')).toBeVisible();
  await expect(result(page, '写着 90 分钟，这份卷子是 40 分钟。')).toHaveCount(1);
  await page.getByRole('button', { name: '清空结果' }).click();
  await expect(result(page)).toHaveCount(0);
});

test('A record can be pasted', async ({ page }) => {
  await keepOldBank(page);
  await page.getByRole('button', { name: '粘贴记录文字' }).click();
  await page.getByRole('textbox', { name: '把记录文字粘贴在这里' }).fill(ATTEMPT_TEXT);
  await page.getByRole('button', { name: '查验这段文字' }).click();
  await expectSummary(page, '查验了 1 份记录：对得上 1 份。');
});

test('A file can be dropped anywhere on the page', async ({ page }) => {
  await keepOldBank(page);
  await expect(page.getByRole('button', { name: '选记录文件' })).toBeEnabled();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'dropped.json'));
    return data;
  }, ATTEMPT_TEXT);
  await page.dispatchEvent('footer', 'dragover', { dataTransfer: transfer });
  await expect(page.getByText('松手就开始查验。')).toBeVisible();
  await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
  await expectSummary(page, '查验了 1 份记录：对得上 1 份。');
});

test('The code on a certificate is compared with the file', async ({ page }) => {
  await keepOldBank(page);
  await choose(page, { name: 'old.json', text: ATTEMPT_TEXT });
  const field = page.getByRole('textbox', { name: '和证书上的校验码比一比' });
  const said = result(page).getByRole('status');
  const code = (ATTEMPT.digest.match(/.{4}/g) ?? []).join(' ');
  await field.fill(code.toUpperCase());
  await expect(said).toHaveText('一样，证书上的就是这份记录。');
  await field.fill(`SFH-CERTIFICATE:1 SCORE:92.5 SHA256:${ATTEMPT.digest.toUpperCase()}`);
  await expect(said).toHaveText('一样，证书上的就是这份记录。');
  await field.fill(code.slice(0, 14));
  await expect(result(page)).toContainText('到这里都一样，还差 52 位。');
  await field.fill('ffff ffff');
  await expect(said).toContainText('不一样。');
  await field.fill('SH-20261122-7KQ2M');
  await expect(said).toContainText('校验码没有的字符');
});

test('The other edition finds the same', async ({ page }) => {
  await page.goto('/zh-hant/verify/');
  const text = attemptFileText(handedIn(builtBank(), 'certification', '張三'));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '選記錄' }).click(),
  ]);
  await chooser.setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.locator('article[data-state="match"]')).toHaveCount(1);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('The page still says what a match proves and what it does not', async ({ page }) => {
    for (const name of ['它能证明', '它不能证明', '要确认是本人', '旧版课程的记录'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: '选记录文件' })).toBeHidden();
  });
});
