import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { answer, blank, expectVerdict, openDrill } from './support/drill.ts';
import { download, expectCarried, exported, importText, openRecord } from './support/record.ts';

/** Leaves a record with answers, a hint and an appeal, and its export. */
async function study(page: Page): Promise<string> {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await answer(page, 'six-ones-chair', '矮几');
  await page.getByRole('button', { name: '我写的也对' }).click();
  await expect(page.getByText('记下了。')).toBeVisible();
  await openRecord(page);
  return readFile(await (await download(page)).path(), 'utf8');
}

async function removeEveryone(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^移除/ }).click();
  await page.getByRole('button', { name: '移除，连记录一起删' }).click();
  await expect(page.getByText('和相关记录已经删掉。')).toBeVisible();
}

test('A record that was exported, removed and imported is whole again @core', async ({ page }) => {
  const text = await study(page);
  const count = (JSON.parse(text) as { facts: object[] }).facts.length;
  await removeEveryone(page);
  await expect(page.getByRole('region', { name: '我写的也对' })).toHaveCount(0);
  await importText(page, text);
  await expectCarried(page, `导入好了，添了 ${count} 条。已经换成“学员”。`);
  await expect(page.getByRole('region', { name: '我写的也对' })).toContainText('矮几');
  const { facts } = await exported(page);
  expect(facts).toEqual((JSON.parse(text) as { facts: object[] }).facts);

  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
  await expect(page.getByText('记下了。')).toBeVisible();
});

test('Importing the same record twice adds nothing and says so', async ({ page }) => {
  const text = await study(page);
  const { facts: before } = JSON.parse(text) as { facts: object[] };
  await importText(page, text);
  await expectCarried(page, `这 ${before.length} 条这里本来就有，没有要添的。`);
  await importText(page, text);
  await expectCarried(page, `这 ${before.length} 条这里本来就有，没有要添的。`);
  expect((await exported(page)).facts).toEqual(before);
});

test('What was learned elsewhere is added to what was learned here', async ({ page, browser }) => {
  const text = await study(page);
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await openRecord(other);
  await importText(other, text);
  await expectCarried(other, /已经换成“学员”。$/);
  await openDrill(other, 'what-service-is', 'service-definition');
  await answer(other, 'service-definition', '需求');
  await expectVerdict(other, 'service-definition', 'right');
  const more = JSON.stringify(await exported(other));
  await elsewhere.close();

  await openRecord(page);
  await importText(page, more);
  await expectCarried(page, /^导入好了，添了 2 条，另有 \d+ 条这里本来就有。$/);
  await openDrill(page, 'what-service-is', 'service-definition');
  await expectVerdict(page, 'service-definition', 'right');
});

test('A record can be carried as text where a browser has no downloads', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await study(page);
  await page.getByRole('button', { name: '复制成文字' }).click();
  await expectCarried(page, /^已经复制。/);
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await expect(page.getByRole('textbox', { name: '复制成文字' })).toHaveValue(text);
  await removeEveryone(page);
  await page.getByRole('button', { name: '粘贴记录文字' }).click();
  await page.getByRole('textbox', { name: '把记录文字粘贴在这里' }).fill(text);
  await page.getByRole('button', { name: '导入这段文字' }).click();
  await expectCarried(page, /^导入好了，添了 \d+ 条。/);
  await expect(page.getByRole('region', { name: '我写的也对' })).toContainText('矮几');
});

const NOT_JSON = '这个文件读不懂，多半不是导出的记录，或者没传完整。什么都没有改动。';
const NOT_A_RECORD = '这不是本课程的记录文件。什么都没有改动。';

/** What is done to a good file, and what is said of it. */
const BAD: Readonly<Record<string, readonly [spoil: (good: string) => string, said: string]>> = {
  'An empty file': [() => '', NOT_JSON],
  'A file that is not JSON': [() => '笑脸,问候\n', NOT_JSON],
  'A file that was cut off': [(good) => good.slice(0, -40), NOT_JSON],
  'Other JSON': [() => '{"name":"笑脸","facts":[]}', NOT_A_RECORD],
  'JSON that is no object': [() => '[null]', NOT_A_RECORD],
  'Facts that are no list': [(good) => change(good, { facts: { length: 1 } }), NOT_A_RECORD],
  'A newer record': [
    (good) => change(good, { version: 2 }),
    '这份记录是更新版本的课程导出的，先更新这里的课程再导入。什么都没有改动。',
  ],
  'A learner of wrong type': [
    (good) => change(good, { profile: { id: 7, name: [], createdAt: '' } }),
    '记录里没有写是谁的。什么都没有改动。',
  ],
  'A learner from beyond all time': [
    (good) => change(good, { profile: { id: 'x', name: 'x', createdAt: 1e300 } }),
    '记录里没有写是谁的。什么都没有改动。',
  ],
};

function change(good: string, part: object): string {
  return JSON.stringify({ ...(JSON.parse(good) as object), ...part });
}

for (const [what, [spoil, said]] of Object.entries(BAD)) {
  test(`${what} changes nothing and is told apart`, async ({ page }) => {
    const good = await study(page);
    await importText(page, spoil(good));
    await expectCarried(page, said);
    const { facts, profile } = await exported(page);
    expect({ facts, profile }).toEqual({ facts: read(good).facts, profile: read(good).profile });
    await expect(page.getByRole('button', { name: /^移除/ })).toHaveCount(1);
  });
}

function read(good: string): { facts: object[]; profile: object } {
  return JSON.parse(good) as { facts: object[]; profile: object };
}

test('Of a record that is damaged in part, the good facts are taken and the others counted', async ({
  page,
}) => {
  const good = read(await study(page));
  const [first] = good.facts;
  await importText(
    page,
    JSON.stringify({
      ...good,
      facts: [
        { ...first, id: 'fresh' },
        { ...first, id: 'fresh' },
        { ...first, id: 'bad-1', at: 'yesterday' },
        { ...first, id: 'bad-2', v: 99 },
        null,
        'x',
      ],
    }),
  );
  await expectCarried(page, '导入好了，添了 1 条，另有 1 条这里本来就有。有 4 条读不懂，没有收。');
  expect((await exported(page)).facts).toHaveLength(good.facts.length + 1);
});
