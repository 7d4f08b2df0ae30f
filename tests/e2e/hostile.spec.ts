import { expect, test } from '@playwright/test';
import { expectCarried, importText, openRecord } from './support/record.ts';
import { NOTHING, watch } from './support/watch.ts';

const NAME = `\u202E<img src=x onerror=hurt()>\u2067${'y'.repeat(1_000_000)}`;
const SEEN = '<img src=x onerror=hurt()>';
/** A name is a few words long, whatever a file says. */
const TOO_LONG = 'y'.repeat(40);
const ANSWER = `=HYPERLINK("https://elsewhere.example")<script>\u202E\uD83D`;
const LONG = `${ANSWER}${'x'.repeat(1_000_000)}`;
const IDS = ['__proto__', 'constructor', 'toString', 'a 7 b', '<b>x</b>', 'six-ones-smile'];

/** A record as somebody would write it who means harm. */
function hostileRecord(): string {
  const common = (id: string) => ({ v: 3, id, at: 1_700_000_000_000, course: '1' });
  const facts = IDS.flatMap((id, at) => [
    {
      ...common(`a${String(at)}`),
      kind: 'answered',
      drill: id,
      mode: 'typed',
      entries: [{ answer: at === 1 ? LONG : ANSWER, verdict: 'wrong' }],
    },
    { ...common(`b${String(at)}`), kind: 'appealed', drill: id, blank: 0, answer: ANSWER },
    {
      ...common(`c${String(at)}`),
      kind: 'practised',
      item: id,
      exercise: id,
      outcome: 'wrong',
      answer: ANSWER,
    },
    { ...common(`d${String(at)}`), kind: 'lessonOpened', lesson: id },
    { ...common(`e${String(at)}`), kind: 'lessonRead', lesson: id },
    { ...common(`f${String(at)}`), kind: 'termOpened', term: id },
    { ...common(`g${String(at)}`), kind: 'played', scenario: id, choices: [0, 999], ending: id },
    { ...common(`h${String(at)}`), kind: 'filed', scenario: id, options: [0, 999], right: 999 },
  ]);
  const profile = { id: 'hostile', name: NAME, createdAt: 0 };
  const appeals = { constructor: [{ blank: 0, answer: ANSWER, at: 0 }] };
  return JSON.stringify({ format: 'service-from-the-heart-record', version: 1, profile, facts, appeals });
}

test('A hostile record is text on every page that shows it', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL);
  await openRecord(page);
  await importText(page, hostileRecord());
  await expectCarried(page, /./);
  await expect(page.getByText(SEEN).first()).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(TOO_LONG);
  for (const path of [
    '/record/',
    '/',
    '/review/',
    '/practice/',
    '/phrases/',
    '/scenarios/',
    '/lessons/six-ones/',
    '/exams/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('img[onerror], main b > b')).toHaveCount(0);
  }
  expect(seen).toEqual(NOTHING);
});

test('A class of hostile records makes a report, and a table that no spreadsheet runs', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL);
  await page.goto('/trainers/');
  const file = {
    name: '<b>\u202Ex.json',
    mimeType: 'application/json',
    buffer: Buffer.from(hostileRecord()),
  };
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([file, { ...file, name: 'twice.json' }]);
  const report = page.getByRole('region', { name: '学习情况' });
  await expect(report.getByText(SEEN).first()).toBeVisible();
  await expect(report).not.toContainText('native code');
  await expect(report).not.toContainText(TOO_LONG);
  expect(await report.textContent()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  const buttons = report.getByRole('button', { name: /表格|CSV/ });
  const texts: string[] = [];
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const stream = await download.createReadStream();
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    texts.push(Buffer.concat(parts).toString());
  }
  expect(texts).toHaveLength(2);
  for (const text of texts) expect(text).not.toMatch(/(?:^|,|\n)"?[=+@]/);
  expect(seen).toEqual(NOTHING);
});
