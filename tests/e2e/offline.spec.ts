import { readFileSync, rmSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { courseFiles } from '../../src/build/offline-files.ts';
import type { CourseFile } from '../../src/domain/offline/course-files.ts';
import { OFFLINE_PAGE_TEXT, OFFLINE_TEXT, UPDATE_TEXT } from '../../src/text/offline.ts';
import { DRILL_TEXT } from '../../src/text/drill.ts';
import { answer, blank, expectVerdict, wake } from './support/drill.ts';
import { builtBank } from './support/exam-class.ts';
import { nextBuild, test } from './support/own-site.ts';
import { DIST } from './support/pages.ts';
import { begin } from './support/sitting.ts';

const LESSON = '/lessons/six-ones/';
const GREETING = 'six-ones-greeting';
/** Bytes of the whole course over the wire; hosts compress better than the quick way that is taken here. */
const LARGEST = 4_000_000;

const foot = (page: Page) => page.locator('.foot-note [data-offline]');
const update = (page: Page) => page.getByRole('status').filter({ hasText: '新版本' });

/** Opens the first page, with a hand on the device. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.mouse.move(180, 300);
}

/** Waits until the page says that the whole course is there. */
async function downloaded(page: Page): Promise<void> {
  await expect(foot(page)).toContainText('可离线使用', { timeout: 100_000 });
}

/** Waits until the module of the page can be read offline: its worker has been installed. */
async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => navigator.serviceWorker.ready);
}

async function builtFiles() {
  const { modules } = JSON.parse(readFileSync(`${DIST}course.json`, 'utf8')) as {
    readonly modules: readonly { readonly lessons: readonly string[] }[];
  };
  return courseFiles(
    DIST.replace(/\/$/, ''),
    modules.map(({ lessons }) => lessons),
  );
}

test('The whole course with the pages of its trainers is less than 4 MB over the wire', async () => {
  const { editions } = await builtFiles();
  for (const groups of Object.values(editions)) {
    const sizes = Object.values(groups)
      .flat()
      .map(([url]) => {
        const file = `${DIST}${url}${url === '' || url.endsWith('/') ? 'index.html' : ''}`;
        return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
          .length;
      });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST);
  }
});

test('In the first visit all of the learner’s course works without a network once the page says so', async ({
  page,
  site,
}) => {
  test.slow();
  await arrive(page, LESSON);
  await downloaded(page);
  const { shell, learner } = (await builtFiles()).editions['zh-hans'];
  await site.unplug();

  const all: readonly CourseFile[] = [...shell, ...learner];
  const lost = await page.evaluate(
    async (urls) => {
      const answers = await Promise.all(
        urls.map(async (url) => {
          const response = await fetch(`/${url}`).catch(() => null);
          return response?.ok === true ? null : url;
        }),
      );
      return answers.filter((url) => url !== null);
    },
    all.map(([url]) => url),
  );
  expect(lost).toEqual([]);

  await page.goto('/lessons/smiling/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('微笑');
  await page.goto(LESSON);
  await wake(page, GREETING);
  await answer(page, GREETING, '问候');
  await expectVerdict(page, GREETING, 'right');
  await page.goto('/review/?from=home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await begin(page, builtBank(), 'mock');

  // What is the trainer's was not asked for.
  await page.goto('/slides/smiling/');
  await expect(page.getByRole('heading', { name: OFFLINE_PAGE_TEXT.title })).toBeVisible();
  await expect(page.getByText(OFFLINE_PAGE_TEXT.safe)).toBeVisible();
});

for (const [edition, greeting] of [
  ['', '问候'],
  ['/zh-hant', '問候'],
] as const) {
  test(`The module that was opened once, untouched, works at the second visit without a network: ${edition}${LESSON}`, async ({
    page,
    site,
  }) => {
    await page.goto(`${edition}${LESSON}`);
    await installed(page);
    await site.unplug();
    await page.goto(`${edition}${LESSON}`);
    await wake(page, GREETING);
    await answer(page, GREETING, greeting);
    await expectVerdict(page, GREETING, 'right');
    await page.goto(`${edition}/scenarios/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/断网|斷線/);
  });
}

test('The browser is asked to keep what is stored, once somebody has answered', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false);
    navigator.storage.persist = () => {
      sessionStorage.setItem('asked', `${sessionStorage.getItem('asked') ?? ''}!`);
      return Promise.resolve(false);
    };
  });
  const asked = () => page.evaluate(() => sessionStorage.getItem('asked'));
  await arrive(page, LESSON);
  await installed(page);
  await wake(page, GREETING);
  expect(await asked()).toBeNull();
  for (const [word, verdict] of [
    ['再见', 'wrong'],
    ['问候', 'right'],
  ] as const) {
    await answer(page, GREETING, word);
    await expectVerdict(page, GREETING, verdict);
  }
  await expect.poll(asked).toBe('!');
});

test('The trainer’s pages are fetched when they are asked for', async ({ page, site }) => {
  test.slow();
  await page.goto('/record/');
  const panel = page.getByRole('region', { name: OFFLINE_TEXT.title });
  await expect(panel).toContainText(OFFLINE_TEXT.whole, { timeout: 100_000 });
  await panel.getByRole('button', { name: OFFLINE_TEXT.trainer }).click();
  await expect(panel).toContainText(OFFLINE_TEXT.wholeWithTrainer, { timeout: 100_000 });
  await site.unplug();
  await page.goto('/worksheets/smiling/');
  await expect(page.getByRole('heading', { level: 1 }).first()).toContainText('微笑');
});

test('Who saves data is asked before the rest is fetched', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/record/');
  const panel = page.getByRole('region', { name: OFFLINE_TEXT.title });
  await expect(panel).toContainText(OFFLINE_TEXT.paused);
  await expect(panel).not.toContainText('可离线使用');
  await panel.getByRole('button', { name: OFFLINE_TEXT.all }).click();
  await expect(panel).toContainText(OFFLINE_TEXT.whole, { timeout: 50_000 });
});

test('Words handed in without a network stay, and are marked when it is back', async ({
  page,
  context,
  site,
}) => {
  // The page has come, its drills have not.
  site.cut = /_astro\/(?:Exercise|props)|sw\.js/;
  await page.goto(LESSON);
  await site.unplug();
  await context.setOffline(true);
  await blank(page, GREETING).fill('问候');
  await blank(page, GREETING).press('Enter');
  await expect(page.getByText(DRILL_TEXT.unreachable).first()).toBeVisible();
  await expect(blank(page, GREETING)).toHaveValue('问候');
  site.cut = null;
  await site.plugIn();
  await context.setOffline(false);
  await expectVerdict(page, GREETING, 'right');
});

test.describe('A new version', () => {
  const [OLD, NEW] = ['为什么要有服务意识', '服务意识从哪里来'];
  /** Of the same module as the lesson, so that it has been fetched with it. */
  const CHANGED = '/lessons/why-service-awareness/';
  let next: string;

  test.beforeAll(async () => {
    next = await nextBuild(CHANGED.slice(1, -1), OLD, NEW);
  });
  test.afterAll(() => {
    rmSync(next, { recursive: true });
  });

  test('is told of, and takes its place when nothing is being written in any tab', async ({
    page,
    context,
    site,
  }) => {
    await arrive(page, LESSON);
    await installed(page);
    site.publish(next);
    await page.goto(LESSON);
    await expect(update(page)).toContainText(UPDATE_TEXT.ready);
    await blank(page, GREETING).fill('问');
    await page.getByRole('button', { name: UPDATE_TEXT.apply }).click();
    await expect(page.getByText(UPDATE_TEXT.busyHere)).toBeVisible();

    const other = await context.newPage();
    await other.goto(CHANGED);
    await expect(other.getByRole('heading', { level: 1 })).not.toContainText(NEW);
    await other.getByRole('button', { name: UPDATE_TEXT.apply }).click();
    await expect(other.getByText(UPDATE_TEXT.busyElsewhere)).toBeVisible();
    await expect(blank(page, GREETING)).toHaveValue('问');

    await answer(page, GREETING, '问候');
    await expectVerdict(page, GREETING, 'right');
    await other.getByRole('button', { name: UPDATE_TEXT.apply }).click();
    await expect(other.getByRole('heading', { level: 1 })).toContainText(NEW);
    await expect(update(page)).toBeHidden();
    await expectVerdict(page, GREETING, 'right');
  });

  test('that was cut off half-way disturbs nothing, and is made whole at the next visit', async ({
    page,
    site,
  }) => {
    await arrive(page, CHANGED);
    await installed(page);
    site.publish(next);
    site.cut = /^\/lessons\/why-service/;
    await page.goto(CHANGED);
    // The browser has given the new worker up.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (installing && installing.state !== 'redundant')
        await new Promise((resolve) => {
          installing.addEventListener('statechange', resolve);
        });
    });
    await site.unplug();
    await page.goto(CHANGED);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(OLD);
    site.cut = null;
    await site.plugIn();
    await page.goto(CHANGED);
    await page.getByRole('button', { name: UPDATE_TEXT.apply }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(NEW);
  });
});

test('What the browser has thrown away is fetched again at the next visit', async ({ page, site }) => {
  test.slow();
  await arrive(page, LESSON);
  await downloaded(page);
  const gone = await page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/lessons\/s|\.css|Exercise/.test(request.url) && (await cache.delete(request))) count += 1;
    }
    return count;
  });
  expect(gone).toBeGreaterThan(3);
  await page.goto('/');
  await downloaded(page);
  await site.unplug();
  await page.goto('/lessons/smiling/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('微笑');
});

test('A full disk is told of, and the course goes on with the network', async ({ page, site }) => {
  const session = await page.context().newCDPSession(page);
  await arrive(page, LESSON);
  await installed(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 200_000 });
  await page.goto('/phrases/');
  await expect(foot(page)).toContainText(OFFLINE_TEXT.full);
  await expect(foot(page)).not.toContainText('可离线使用');
  await page.goto('/scenarios/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('A browser without service workers has the course all the same, and no claim is made', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await page.goto(LESSON, { waitUntil: 'networkidle' });
  await wake(page, GREETING);
  await answer(page, GREETING, '问候');
  await expectVerdict(page, GREETING, 'right');
  await expect(foot(page)).toBeEmpty();
  await page.goto('/record/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('region', { name: OFFLINE_TEXT.title })).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('After an evening’s work a copy of the record is suggested once', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.storage.persisted = () => Promise.resolve(false);
    if (localStorage.getItem('copies') === null)
      localStorage.setItem('copies', '{"version":1,"answers":60,"remindAt":60,"asked":true}');
  });
  await arrive(page, '/');
  const later = page.getByRole('button', { name: '以后再说' });
  await expect(page.getByRole('link', { name: '去导出' })).toHaveAttribute('href', '/record/#carry');
  await later.click();
  await expect(later).toBeHidden();
  await page.reload({ waitUntil: 'networkidle' });
  await expect(later).toBeHidden();
});
