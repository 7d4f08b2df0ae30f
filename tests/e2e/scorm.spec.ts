import { readFileSync } from 'node:fs';
import { expect, test as base } from '@playwright/test';
import type { Browser, FrameLocator, Page } from '@playwright/test';
import type { PackageScope } from '../../src/domain/report/scope.ts';
import type { NewFact } from '../../src/domain/record/fact.ts';
import type { RecordPort } from '../../src/records/record-port.ts';
import { expectAccessible } from './support/axe.ts';
import { answer as answerDrill, expectVerdict, wake } from './support/drill.ts';
import { packed } from './support/package-host.ts';
import type { PackageFiles } from './support/package-host.ts';
import { ScormPlatform, apiOf } from './support/scorm-platform.ts';
import type { Standard } from './support/scorm-platform.ts';

const MODULE = 'service-awareness';
const DRILL = 'six-ones-smile';

/** Made once by each worker. */
const made = new Map<Standard, PackageFiles>();

function filesOf(standard: Standard): PackageFiles {
  const files = made.get(standard) ?? packed(standard, '--module', MODULE);
  made.set(standard, files);
  return files;
}

const test = base.extend<{ standard: Standard; platform: ScormPlatform }>({
  standard: ['scorm12', { option: true }],
  platform: async ({ standard }, use) => {
    const platform = new ScormPlatform(standard, filesOf(standard));
    await platform.listen();
    await use(platform);
    platform.close();
  },
});

/** The launch page, and the course in its frame. */
function parts(page: Page): { readonly launch: FrameLocator; readonly course: FrameLocator } {
  const launch = page.frameLocator('iframe');
  return { launch, course: launch.frameLocator('iframe') };
}

/** Opens the package at its lesson of the six ones. */
async function openLesson(page: Page, platform: ScormPlatform): Promise<ReturnType<typeof parts>> {
  await page.goto(platform.origin);
  const { launch, course } = parts(page);
  await course.getByRole('link', { name: '用户需要的六个一' }).first().click();
  await course.locator(`form#drill-${DRILL}`).scrollIntoViewIfNeeded();
  await expect(course.locator(`form#drill-${DRILL}`)).toHaveAttribute('data-awake');
  return { launch, course };
}

const blank = (course: FrameLocator) => course.locator(`form#drill-${DRILL}`).getByRole('textbox');

async function answer(course: FrameLocator, text: string): Promise<void> {
  await blank(course).fill(text);
  await blank(course).press('Enter');
}

/** What the platform has, as text. */
const kept = (platform: ScormPlatform): string => JSON.stringify(platform.kept);

/** The platform takes the frame away, as its way out does. @returns whether the session has ended with it */
function leave(page: Page, standard: Standard): Promise<boolean> {
  return page.locator('iframe').evaluate((frame, name) => {
    frame.remove();
    return (Reflect.get(window, name) as { isTerminated(): boolean }).isTerminated();
  }, apiOf(standard));
}

async function otherDevice(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: 'zh-CN' })).newPage();
}

/** Stores facts as the course does: the whole module read, all its drills right. */
async function learnEverything(page: Page): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/launch/'));
  await frame?.evaluate(async () => {
    const scope = JSON.parse(document.getElementById('scope')?.textContent ?? 'null') as PackageScope | null;
    const port = await (window as unknown as { readonly courseRecord: Promise<RecordPort> }).courseRecord;
    const [learner] = await port.profiles();
    if (!scope || !learner) throw new Error('nothing was launched');
    const lessons = scope.modules.flatMap((module) => module.lessons);
    const facts = lessons.flatMap(({ id: lesson, drills }): NewFact[] => [
      { kind: 'lessonRead', lesson },
      ...drills.map(({ id, answers }): NewFact => {
        const entries = answers.map(
          (one) => ({ answer: one ?? '', verdict: one === null ? 'open' : 'right' }) as const,
        );
        return { kind: 'answered', drill: id, mode: 'typed', entries };
      }),
    ]);
    const at = Date.now();
    await port.append(
      learner,
      facts.map((fact, index) => ({ v: 3, id: `all-${String(index)}`, at, course: scope.course, ...fact })),
    );
  });
}

/** The page that the platform opened is behind another one, or is seen again. */
async function turn(page: Page, visibilityState: 'hidden' | 'visible'): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes('/launch/'));
  await frame?.evaluate((value) => {
    Object.defineProperty(document, 'visibilityState', { value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, visibilityState);
}

/** What platforms list, in the words of the standard. */
const TOLD = {
  scorm12: {
    begun: /"lesson_status":"incomplete"/,
    done: /"lesson_status":"completed"/,
    completed: { core: { lesson_status: 'completed' } },
    response: 'student_response',
  },
  scorm2004: {
    begun: /"completion_status":"incomplete".*"success_status":"unknown"/,
    done: /"completion_status":"completed"/,
    completed: { completion_status: 'completed' },
    response: 'learner_response',
  },
} as const;

for (const standard of ['scorm12', 'scorm2004'] as const) {
  test.describe(standard, () => {
    test.use({ standard });

    test('a course is launched, left, gone on with on another device, and finished', async ({
      page,
      browser,
      platform,
    }) => {
      const { launch, course } = await openLesson(page, platform);
      await expect.poll(() => kept(platform)).toMatch(TOLD[standard].begun);
      await answer(course, '笑脸');
      await expect(blank(course)).toHaveAttribute('data-verdict', 'right');
      await expect.poll(() => kept(platform)).toContain(`drill-${DRILL}`);
      expect(kept(platform)).toMatch(new RegExp(`"${TOLD[standard].response}":"[^"]*笑脸"`));
      await expect(launch.getByRole('status')).toBeEmpty();
      expect(await leave(page, standard)).toBe(true);
      expect(kept(platform)).toContain('"exit":"suspend"');

      const second = await otherDevice(browser);
      const again = await openLesson(second, platform);
      await expect(blank(again.course)).toHaveAttribute('data-verdict', 'right');
      await expect(blank(again.course)).toHaveValue('笑脸');
      expect(kept(platform)).not.toMatch(TOLD[standard].done);
      await learnEverything(second);
      await expect.poll(() => kept(platform)).toMatch(TOLD[standard].done);
      expect(kept(platform)).toMatch(/"raw":"?100"?/);
      await second.context().close();
    });

    test('what was completed is opened for review, and goes on being recorded', async ({
      page,
      platform,
    }) => {
      platform.kept = TOLD[standard].completed;
      platform.mode = 'review';
      const { launch, course } = await openLesson(page, platform);
      await answer(course, '笑脸');
      await expect.poll(() => kept(platform)).toContain(`drill-${DRILL}`);
      await expect(launch.getByRole('status')).toBeEmpty();
      expect(kept(platform)).toMatch(TOLD[standard].done);
      await leave(page, standard);
      const again = await openLesson(page, platform);
      await expect(blank(again.course)).toHaveAttribute('data-verdict', 'right');
    });

    test('a look at the course is not recorded, and never taken for the course', async ({
      page,
      platform,
    }) => {
      platform.mode = 'browse';
      const { launch, course } = await openLesson(page, platform);
      await expect(launch.getByRole('status')).toContainText('只供翻看');
      await answer(course, '笑脸');
      await expect(blank(course)).toHaveAttribute('data-verdict', 'right');
      await leave(page, standard);
      expect(kept(platform)).not.toMatch(TOLD[standard].done);
      expect(kept(platform)).not.toContain(`drill-${DRILL}`);
    });
  });
}

test('a platform that answers with an error is told of, and gets everything once it works', async ({
  page,
  platform,
}) => {
  const { launch, course } = await openLesson(page, platform);
  platform.isBroken = true;
  await answer(course, '笑脸');
  await expect(launch.getByRole('status')).toContainText('学习平台没有存下进度');
  await expectAccessible(page);
  const downloading = page.waitForEvent('download');
  await launch.getByRole('button', { name: '导出记录' }).click();
  const file = await (await downloading).path();
  expect(readFileSync(file, 'utf8')).toContain(DRILL);
  await expect(launch.getByRole('status')).toContainText('交给浏览器下载');
  await launch.getByRole('button', { name: '再试一次' }).click();
  await expect(launch.getByRole('status')).toContainText('还是没存上');
  platform.isBroken = false;
  await launch.getByRole('button', { name: '再试一次' }).click();
  await expect(launch.getByRole('status')).toBeEmpty();
  expect(kept(platform)).toContain(`drill-${DRILL}`);
});

test('what fails while the page is hidden is tried again when it is seen, and told of only then', async ({
  page,
  platform,
}) => {
  const { launch, course } = await openLesson(page, platform);
  await expect.poll(() => kept(platform)).toMatch(TOLD.scorm12.begun);
  await answer(course, '笑脸');
  await expect(blank(course)).toHaveAttribute('data-verdict', 'right');
  platform.isBroken = true;
  const failed = page.waitForResponse(/\/commit$/);
  await turn(page, 'hidden');
  expect((await failed).status()).toBe(500);
  await expect(launch.getByRole('status')).toBeEmpty();
  platform.isBroken = false;
  await turn(page, 'visible');
  await expect.poll(() => kept(platform)).toContain(`drill-${DRILL}`);
  await expect(launch.getByRole('status')).toBeEmpty();

  platform.isBroken = true;
  await turn(page, 'hidden');
  await turn(page, 'visible');
  await expect(launch.getByRole('status')).toContainText('学习平台没有存下进度');
});

test('a platform that says yes and forgets is found out, and nothing is lost here', async ({
  page,
  platform,
}) => {
  await page.addInitScript(() => {
    const holder = window as unknown as { API?: { LMSSetValue: () => string } };
    document.addEventListener('DOMContentLoaded', () => {
      if (holder.API) holder.API.LMSSetValue = () => 'true';
    });
  });
  const { launch, course } = await openLesson(page, platform);
  await expect(launch.getByRole('status')).toContainText('学习平台没有存下进度');
  await answer(course, '笑脸');
  await expect(blank(course)).toHaveAttribute('data-verdict', 'right');
  await page.reload();
  const again = await openLesson(page, platform);
  await expect(blank(again.course)).toHaveAttribute('data-verdict', 'right');
});

test('a platform that disappears in mid-course is told of, and the next launch makes up for it', async ({
  page,
  platform,
}) => {
  const { launch, course } = await openLesson(page, platform);
  await page.evaluate(() => {
    const { API } = window as unknown as { readonly API: Record<string, () => void> };
    for (const name of ['LMSSetValue', 'LMSGetValue', 'LMSCommit'])
      API[name] = () => {
        throw new TypeError('gone');
      };
  });
  await answer(course, '笑脸');
  await expect(launch.getByRole('status')).toContainText('连不上学习平台');
  expect(kept(platform)).not.toContain(`drill-${DRILL}`);
  await openLesson(page, platform);
  await expect.poll(() => kept(platform)).toContain(`drill-${DRILL}`);
});

test('a package that no platform opened says so, and can be studied all the same', async ({
  page,
  platform,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${platform.origin}/some/deep/path/launch/index.html`);
  await expect(page.getByRole('status')).toContainText('没有连上学习平台');
  await expectAccessible(page);
  await page.getByRole('button', { name: '先学，不记到平台' }).click();
  const course = page.frameLocator('iframe');
  await expect(course.getByRole('heading', { level: 1 })).toBeVisible();
  const frame = await page.locator('iframe').boundingBox();
  expect(frame).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  await expect(page.locator('iframe')).toBeFocused();
});

test('a lesson in a tab of its own goes on with the same record, and the platform hears of it', async ({
  page,
  platform,
}) => {
  await openLesson(page, platform);
  const tab = await page.context().newPage();
  await tab.goto(`${platform.origin}/some/deep/path/course/lessons/six-ones/index.html`);
  await wake(tab, DRILL);
  await answerDrill(tab, DRILL, '笑脸');
  await expectVerdict(tab, DRILL, 'right');
  await expect.poll(() => kept(platform)).toContain(`drill-${DRILL}`);
});

test('what a learner of a platform cannot change is not offered', async ({ page, platform }) => {
  await page.goto(platform.origin);
  const { course } = parts(page);
  await course.getByRole('navigation').getByRole('link', { name: '记录' }).first().click();
  await expect(course.getByText('学习平台也替你记着')).toBeVisible();
  await expect(course.getByRole('heading', { name: '这台设备上的人' })).toHaveCount(0);
  await expect(course.getByText('张三')).toBeVisible();
});
