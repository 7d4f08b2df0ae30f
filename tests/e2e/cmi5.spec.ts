import { expect, test as base } from '@playwright/test';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { FACT_VERSION } from '../../src/domain/record/fact.ts';
import type { Fact } from '../../src/domain/record/fact.ts';
import type { RecordPort } from '../../src/records/record-port.ts';
import { LAUNCH_TEXT as say } from '../../src/text/launch.ts';
import { lrsDouble } from '../lms/lrs-double.ts';
import type { LrsDouble } from '../lms/lrs-double.ts';
import { sessionOf, verbOf } from '../lms/statement-rules.ts';
import { FOLDER, PackageHost, packed } from './support/package-host.ts';
import { attemptOf, rightAnswer } from './support/sat-paper.ts';

/** Launch pages, as cmi5.xml names them. */
const MODULE = 'launch/module-service-awareness.html';
const PAPER = 'launch/exam-certification.html';

/** A host of content that is not the platform: everything that is reported goes to another origin. */
const test = base.extend<{ order: readonly string[]; host: PackageHost; lrs: LrsDouble }>({
  order: [['--module', 'service-awareness'], { option: true }],
  host: async ({ order }, use) => {
    const host = new PackageHost(packed('cmi5', ...order));
    await host.listen();
    await use(host);
    host.close();
  },
  // eslint-disable-next-line no-empty-pattern -- Playwright wants to see what a fixture needs.
  lrs: async ({}, use) => {
    const lrs = await lrsDouble();
    await use(lrs);
    await lrs.close();
  },
});

/** Opens the launch page as a platform does. @returns the course in it */
async function launch(
  page: Page,
  host: PackageHost,
  parameters: string,
  unit = MODULE,
): Promise<FrameLocator> {
  await page.goto(`${host.origin}${FOLDER}${unit}?${parameters}`);
  return page.frameLocator('#course');
}

/** @param link words of the link to it; on the home page the title is also that of the unit */
async function openLesson(course: FrameLocator, name: string, link = name): Promise<void> {
  await course.getByRole('link', { name: link }).first().click();
  await expect(course.getByRole('heading', { level: 1, name })).toBeVisible();
}

function openSixOnes(course: FrameLocator): Promise<void> {
  return openLesson(course, '用户需要的六个一');
}

/** Scrolls to a drill and waits until it answers. @returns its blank */
async function wake(course: FrameLocator, drill: string): Promise<Locator> {
  const form = course.locator(`form#drill-${drill}`);
  await form.scrollIntoViewIfNeeded();
  await expect(form).toHaveAttribute('data-awake');
  return form.getByRole('textbox');
}

/** Writes into the blank of a drill and hands it in. */
async function answer(course: FrameLocator, drill: string, text: string, verdict: string): Promise<void> {
  const blank = await wake(course, drill);
  await blank.fill(text);
  await blank.press('Enter');
  await expect(blank).toHaveAttribute('data-verdict', verdict);
}

/** Verbs that the platform has stored, in the order in which they came. */
function verbs(lrs: LrsDouble): string[] {
  return lrs.statements.map(verbOf);
}

/** Whether the launch page can reach an address of another origin. */
function reaches(page: Page, address: string): Promise<boolean> {
  return page.evaluate(
    (url) =>
      fetch(url).then(
        () => true,
        () => false,
      ),
    address,
  );
}

test('a module is told answer by answer, through a lost connection, and goes on in another browser', async ({
  page,
  context,
  browser,
  host,
  lrs,
}) => {
  const course = await launch(page, host, lrs.launch());
  await openSixOnes(course);
  await answer(course, 'six-ones-smile', '笑脸', 'right');
  await answer(course, 'six-ones-chair', '雨伞', 'wrong');
  await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'answered', 'answered']);
  const [, , wrong] = lrs.statements;
  expect(wrong?.object.id).toBe(`${lrs.activity}/questions/drill-six-ones-chair`);
  expect(wrong?.result).toMatchObject({ success: false, response: '雨伞' });

  // The page connects to the platform and to nobody else; the course in the frame has no address with a secret in it.
  const stranger = await lrsDouble();
  expect(await reaches(page, `${lrs.endpoint}about`)).toBe(true);
  expect(await reaches(page, `${stranger.endpoint}about`)).toBe(false);
  await stranger.close();
  expect(new URL(page.frames()[1]?.url() ?? '').search).toBe('');

  await context.setOffline(true);
  await answer(course, 'six-ones-chair', '椅子', 'right');
  await expect(page.getByRole('status').filter({ hasText: '连不上学习平台' })).toBeVisible();
  expect(verbs(lrs)).toHaveLength(3);
  await context.setOffline(false);
  await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'answered', 'answered', 'answered']);
  await expect(page.getByText('连不上学习平台')).toHaveCount(0);
  await answer(course, 'six-ones-reply', '答复', 'right');

  // What was not told yet goes with the page.
  await page.goto('about:blank');
  await expect.poll(() => verbs(lrs).slice(4)).toEqual(['answered', 'terminated']);

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  const again = await launch(other, host, lrs.launch());
  await openSixOnes(again);
  await expect(await wake(again, 'six-ones-smile')).toHaveValue('笑脸');
  await expect(await wake(again, 'six-ones-reply')).toHaveValue('答复');
  await expect.poll(() => verbs(lrs).slice(6)).toEqual(['initialized']);

  // A page that is loaded again has ended its session: it says so, and asks for no other token.
  await other.reload();
  await expect(other.getByText(say.over)).toBeVisible();
  await expect.poll(() => verbs(lrs).slice(6)).toEqual(['initialized', 'terminated']);
  expect(lrs.tokens).toBe(2);
  expect(lrs.faults).toEqual([]);
  expect(new Set(lrs.statements.map(({ id }) => id)).size).toBe(8);
  expect(new Set(lrs.statements.map(sessionOf)).size).toBe(2);
  expect(host.missed).toEqual([]);
  await fresh.close();
});

test('a tab that is closed and a frame that is taken away end their sessions; plain xAPI says the same', async ({
  page,
  context,
  host,
  lrs,
}) => {
  const { endpoint, registration, activity } = lrs;
  const actor = JSON.stringify(lrs.actor);
  const query = { endpoint, auth: 'Basic plain', actor, registration, activity_id: activity };
  const course = await launch(page, host, new URLSearchParams(query).toString());
  await expect(course.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => verbs(lrs)).toEqual(['initialized']);
  await page.close();
  await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'terminated']);

  const platform = await context.newPage();
  await platform.goto(host.origin);
  const frame = platform.locator('iframe');
  const address = `${FOLDER}${MODULE}?${lrs.launch()}`;
  await frame.evaluate((element: HTMLIFrameElement, src) => (element.src = src), address);
  await expect(frame.contentFrame().frameLocator('#course').getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => verbs(lrs).slice(2)).toEqual(['initialized']);
  await frame.evaluate((element) => {
    element.remove();
  });
  await expect.poll(() => verbs(lrs).slice(2)).toEqual(['initialized', 'terminated']);
  expect(lrs.faults).toEqual([]);
});

test('a review keeps what is done and says no result; a session that was ended elsewhere says that it is over', async ({
  page,
  host,
  lrs,
}) => {
  const course = await launch(page, host, lrs.launch());
  await openSixOnes(course);
  await answer(course, 'six-ones-smile', '笑脸', 'right');
  await page.goto('about:blank');
  await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'answered', 'terminated']);

  const review = await launch(page, host, lrs.launch({ launchMode: 'Review' }));
  await expect(page.getByText(say.review)).toBeVisible();
  await openSixOnes(review);
  await expect(await wake(review, 'six-ones-smile')).toHaveValue('笑脸');
  await answer(review, 'six-ones-chair', '椅子', 'right');
  await page.goto('about:blank');
  await expect.poll(() => verbs(lrs).slice(3)).toEqual(['initialized', 'answered', 'terminated']);
  expect(lrs.statements[4]?.result).toMatchObject({ response: '椅子' });
  expect(lrs.statements[4]?.result?.success).toBeUndefined();

  const again = await launch(page, host, lrs.launch({ launchMode: 'Review' }));
  await openSixOnes(again);
  await expect(await wake(again, 'six-ones-chair')).toHaveValue('椅子');
  lrs.abandon();
  await answer(again, 'six-ones-reply', '答复', 'right');
  await expect(page.getByText(say.over)).toBeVisible();
  expect(lrs.faults).toEqual([]);
});

test('plain xAPI goes on from this device where the store keeps no documents, and says so once', async ({
  page,
  host,
  lrs,
}) => {
  lrs.mishaps.documents = 404;
  const { endpoint, registration, activity } = lrs;
  const actor = JSON.stringify(lrs.actor);
  const query = { endpoint, auth: 'Basic plain', actor, registration, activity_id: activity };
  const parameters = new URLSearchParams(query).toString();
  const course = await launch(page, host, parameters);
  await expect(page.getByText(say.hereOnly)).toBeVisible();
  await openSixOnes(course);
  await answer(course, 'six-ones-smile', '笑脸', 'right');
  await page.goto('about:blank');
  await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'answered', 'terminated']);

  const again = await launch(page, host, parameters);
  await openSixOnes(again);
  await expect(await wake(again, 'six-ones-smile')).toHaveValue('笑脸');
  await expect.poll(() => verbs(lrs).slice(3)).toEqual(['initialized']);
  await expect(page.getByText(say.hereOnly)).toHaveCount(0);
});

test('who leaves is not kept by a platform that does not answer', async ({ page, host, lrs }) => {
  const returnURL = `${host.origin}/`;
  const course = await launch(page, host, lrs.launch({ returnURL }));
  await expect(course.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => verbs(lrs)).toEqual(['initialized']);
  lrs.mishaps.hangs = true;
  await openSixOnes(course);
  await page.getByRole('button', { name: say.leave }).click();
  await expect(page).toHaveURL(returnURL);
});

test.describe('the whole course', () => {
  // It takes a while to pack.
  test.slow();
  test.use({ order: [] });

  test('tells each unit what was done for it in the window of another', async ({ page, host, lrs }) => {
    const other = 'https://platform.example/activities/module-six-elements';
    const course = await launch(page, host, lrs.launch());
    await course.getByRole('link', { name: '学习', exact: true }).click();
    await openLesson(course, '服务六要素', '三分钟的接待里');
    await answer(course, 'element-ability', '准确', 'right');
    await page.goto('about:blank');
    await expect.poll(() => verbs(lrs)).toEqual(['initialized', 'terminated']);

    const second = await launch(page, host, lrs.launch({}, other), 'launch/module-six-elements.html');
    await expect.poll(() => verbs(lrs).slice(2)).toEqual(['initialized', 'answered']);
    expect(lrs.statements[3]?.object.id).toBe(`${other}/questions/drill-element-ability`);
    await second.getByRole('link', { name: '学习', exact: true }).click();
    await openLesson(second, '服务六要素', '三分钟的接待里');
    await expect(await wake(second, 'element-ability')).toHaveValue('准确');

    // Two windows at once: what is done in one is done in the other, and told to its own unit.
    const beside = await page.context().newPage();
    const first = await launch(beside, host, lrs.launch());
    await expect.poll(() => verbs(lrs).slice(4)).toEqual(['initialized']);
    await openSixOnes(first);
    await answer(first, 'six-ones-smile', '笑脸', 'right');
    await expect.poll(() => verbs(lrs).slice(5)).toEqual(['answered']);
    expect(lrs.statements[5]?.object.id).toBe(`${lrs.activity}/questions/drill-six-ones-smile`);
    await answer(second, 'element-knowledge', '解决', 'right');
    await expect.poll(() => verbs(lrs).slice(6)).toEqual(['answered']);
    expect(lrs.statements[6]?.object.id).toBe(`${other}/questions/drill-element-knowledge`);
    expect(lrs.faults).toEqual([]);
    expect(new Set(lrs.statements.map(({ id }) => id)).size).toBe(lrs.statements.length);
  });
});

test.describe('a paper', () => {
  test.use({ order: ['--exam', 'certification'] });

  test('is completed and passed once, and the way out leads to the page that the platform names', async ({
    page,
    host,
    lrs,
  }) => {
    const returnURL = `${host.origin}/`;
    const wish = { masteryScore: 0.8, moveOn: 'Passed', returnURL };
    await launch(page, host, lrs.launch(wish), PAPER);
    await expect.poll(() => verbs(lrs)).toEqual(['initialized']);
    const attempt = attemptOf({ paper: 'certification', answer: rightAnswer });
    await store(page, {
      v: FACT_VERSION,
      id: '00112233445566778899aabbccddeeff',
      at: Date.now(),
      course: attempt.course,
      kind: 'examSubmitted',
      attempt,
    });
    await expect.poll(() => verbs(lrs).slice(-2)).toEqual(['completed', 'passed']);
    expect(verbs(lrs).filter((verb) => verb === 'answered')).toHaveLength(attempt.items.length);
    expect(lrs.statements.at(-1)?.result?.score).toEqual({ scaled: 1, raw: 100, min: 0, max: 100 });
    await page.getByRole('button', { name: say.leave }).click();
    await expect(page).toHaveURL(returnURL);
    await expect.poll(() => verbs(lrs).at(-1)).toBe('terminated');

    await launch(page, host, lrs.launch(wish), PAPER);
    await expect.poll(() => verbs(lrs).at(-1)).toBe('initialized');
    await page.getByRole('button', { name: say.leave }).click();
    await expect.poll(() => verbs(lrs).at(-1)).toBe('terminated');
    expect(verbs(lrs).filter((verb) => verb === 'completed' || verb === 'passed')).toHaveLength(2);
    expect(lrs.faults).toEqual([]);
  });
});

/** Adds a fact to the record of the launch page, as a page in its frame does. */
async function store(page: Page, fact: Fact): Promise<void> {
  await page.evaluate(async (added) => {
    const port = await (window as unknown as { courseRecord: Promise<RecordPort> }).courseRecord;
    const [learner] = await port.profiles();
    if (learner) await port.append(learner, [added]);
  }, fact);
}
