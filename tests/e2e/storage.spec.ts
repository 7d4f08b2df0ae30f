import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import {
  bareOrigin,
  contents,
  dropNewest,
  makeDatabase,
  stall,
  putRows,
  refuse,
} from './support/database.ts';
import { answer, blank, drill, expectVerdict, openDrill, wake } from './support/drill.ts';
import { exported, openRecord } from './support/record.ts';

const notices = (page: Page) => page.locator('[data-notices]');

const REFUSALS = {
  'refuses to open databases': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'has no IndexedDB': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'refuses every kind of storage': () => {
    const refused = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = refused;
    Object.defineProperty(window, 'localStorage', { get: refused });
  },
  'opens the database and cannot read it': () => {
    IDBIndex.prototype.getAll = () => {
      throw new DOMException('Internal error.', 'UnknownError');
    };
  },
};

for (const [what, breaking] of Object.entries(REFUSALS)) {
  test(`A browser that ${what} says so, and the drills still work @core`, async ({ page }) => {
    await page.addInitScript(breaking);
    await openDrill(page, 'six-ones', 'six-ones-smile');
    await expect(notices(page)).toContainText('关掉页面记录就没了');
    await answer(page, 'six-ones-smile', '笑脸');
    await expectVerdict(page, 'six-ones-smile', 'right');
    await answer(page, 'six-ones-chair', '雨伞');
    await expectVerdict(page, 'six-ones-chair', 'wrong');
    // Another page would start from nothing, so the record is handed out here.
    await expect(notices(page).getByRole('link')).toHaveCount(0);
    const download = page.waitForEvent('download');
    await notices(page).getByRole('button', { name: '导出记录' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.json$/);
  });
}

test('A database of a newer course is set aside, said so, and left as it is', async ({ page }) => {
  const newer = { version: 7, stores: { facts: [{ id: 'from the future' }], profiles: [] } };
  await bareOrigin(page);
  await makeDatabase(page, newer);
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(notices(page)).toContainText('更新版本课程留下的记录');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await page.reload();
  await wake(page, 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(notices(page)).toContainText('更新版本课程留下的记录');
  expect(await contents(page)).toEqual(newer);
});

test('A browser that does not open the record for long says so, and marks what waits when it does', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await bareOrigin(other);
  const database = await stall(other);
  await page.goto('/lessons/six-ones/');
  await blank(page, 'six-ones-smile').fill('笑脸');
  await blank(page, 'six-ones-smile').press('Enter');
  await expect(notices(page)).toContainText('记录还没打开');
  await expect(blank(page, 'six-ones-smile')).not.toHaveAttribute('data-verdict');
  await database.release();
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(notices(page)).toBeEmpty();
});

test('Steps that are gone from the end of the record are told of once', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await page.goto('/lessons/what-service-is/');
  await wake(page, 'service-definition');
  await bareOrigin(page);
  const newest = await dropNewest(page);
  expect(newest).toBe('lessonOpened');
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(notices(page)).toContainText('最近的几步不见了');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await page.reload();
  await wake(page, 'six-ones-chair');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await expect(notices(page)).toBeEmpty();
});

test('A damaged database is set aside, said so, and left as it is @core', async ({ page }) => {
  const damaged = { version: 1, stores: { profiles: [{ id: 'somebody', name: '小王' }], strange: [] } };
  await bareOrigin(page);
  await makeDatabase(page, damaged);
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(notices(page)).toContainText('损坏了');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await page.reload();
  await wake(page, 'six-ones-smile');
  await expectVerdict(page, 'six-ones-smile', 'right');
  expect(await contents(page)).toEqual(damaged);
});

test('When the device is full, nothing is marked, the words stay, and it works once there is room @core', async ({
  page,
}) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  const room = await refuse(page, 'facts');
  await answer(page, 'six-ones-smile', '笑脸');
  await expect(drill(page, 'six-ones-smile').getByRole('alert')).toHaveText(/没存上，这次先不批。/);
  await expect(notices(page)).toContainText('这台设备的空间满了');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
  await expect(blank(page, 'six-ones-smile')).not.toHaveAttribute('data-verdict');
  await expectVerdict(page, 'six-ones-chair', 'right');

  await room.allow();
  await blank(page, 'six-ones-smile').press('Enter');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await expect(drill(page, 'six-ones-smile').getByRole('alert')).toHaveCount(0);
  await expect(notices(page)).toBeEmpty();
});

test('Words that could not be marked for want of room are there after a reload', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await refuse(page, 'facts');
  await answer(page, 'six-ones-smile', '笑脸');
  await expect(drill(page, 'six-ones-smile').getByRole('alert')).toBeVisible();
  await page.reload();
  await wake(page, 'six-ones-smile');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
});

test('So are words that were handed in before their last letter was drawn', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await refuse(page, 'facts');
  // Both at once: keys from outside come a frame apart.
  await blank(page, 'six-ones-smile').evaluate((input: HTMLInputElement) => {
    input.value = '笑脸';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.form?.requestSubmit();
  });
  await expect(drill(page, 'six-ones-smile').getByRole('alert')).toBeVisible();
  await page.reload();
  await wake(page, 'six-ones-smile');
  await expect(blank(page, 'six-ones-smile')).toHaveValue('笑脸');
});

test('What cannot be read in the record is told and kept; everything else works', async ({ page }) => {
  await openDrill(page, 'six-ones', 'six-ones-smile');
  await answer(page, 'six-ones-smile', '笑脸');
  await expectVerdict(page, 'six-ones-smile', 'right');
  const { profile } = await exported(page);
  const own = { profile: profile.id };
  const damaged = [
    { ...own, id: 'a', v: 1, kind: 'answered', drill: 'six-ones-chair', entries: 'none', at: 1, course: '' },
    { ...own, id: 'b', v: 1, kind: 'answered', drill: 'six-ones-chair', entries: [null], at: 1, course: '' },
    { ...own, id: 'c', v: 9, kind: 'sung', at: 1 },
    { ...own, id: 'd' },
  ];
  const strange = { v: 1, at: 1, course: '', kind: 'shown', blank: 0 };
  await putRows(page, 'facts', [
    ...damaged,
    { ...own, ...strange, id: 'e', drill: 'constructor' },
    { ...own, ...strange, id: 'f', drill: '__proto__' },
  ]);
  await putRows(page, 'drafts', [{ ...own, drill: 'six-ones-chair' }]);

  await openDrill(page, 'six-ones', 'six-ones-smile');
  await expect(notices(page)).toContainText('有几条记录读不懂');
  await expectVerdict(page, 'six-ones-smile', 'right');
  await answer(page, 'six-ones-chair', '椅子');
  await expectVerdict(page, 'six-ones-chair', 'right');
  await openRecord(page);
  const { stores } = await contents(page);
  expect(stores['facts']).toEqual(expect.arrayContaining(damaged));
});
