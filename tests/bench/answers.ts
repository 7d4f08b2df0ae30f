/** Part `answers`: how soon a verdict and a review are there, with a short and with a long record. */
import type { Page } from '@playwright/test';
import { atRest, slowestEvent, verdictPainted, watchEvents, watchVerdict } from './answer-probes.ts';
import { measureFirstAnswer } from './first-answer.ts';
import { startHost } from './host.ts';
import type { Host } from './host.ts';
import { onPhone } from './learners-phone.ts';
import { SLOW_DOWN, openTab, slowCpu, slowNetwork, startBrowser } from './phone.ts';
import type { Row } from './row.ts';
import { median, ratio, rounded } from './statistics.ts';

/** Answers in one measurement. */
const ANSWERS = 15;
/** Milliseconds that a finger is on a key. */
const HELD = 90;
/** Openings in one measurement. */
const OPENINGS = 5;

/** What one measurement found, in milliseconds. */
interface Found {
  readonly times: readonly number[];
  /** The longest key or tap until the next frame, as the browser reports it; null where nothing was pressed. */
  readonly slowest: number | null;
}

const MEASURES = [
  { what: 'answer to verdict', measure: answerToVerdict, facts: 5_000 },
  { what: 'review opened', measure: reviewOpened, facts: 100_000 },
  { what: 'review opened, first time', measure: reviewOpenedFirst, facts: 100_000 },
] as const;

export async function measureAnswers(dist: string, rounds: number): Promise<readonly Row[]> {
  const host = await startHost(dist);
  const rows: Row[] = [];
  try {
    for (const { what, measure, facts } of MEASURES) {
      const found: Record<'empty' | 'full', Found[]> = { empty: [], full: [] };
      // Interleaved: whatever else the machine does falls on both alike.
      for (let round = 0; round < rounds; round += 1) {
        console.error(`round ${String(round + 1)} of ${String(rounds)}: ${what}`);
        found.empty.push(await onPhone(host, 0, measure));
        found.full.push(await onPhone(host, facts, measure));
      }
      const [empty, full] = [summary(found.empty), summary(found.full)];
      rows.push({ what, facts: 0, ...empty, ratio: 1 });
      rows.push({ what, facts, ...full, ratio: ratio(full['median ms'], empty['median ms']) });
    }
    rows.push(...(await measureFirstAnswer(dist, host, rounds)), await firstMoment(host));
  } finally {
    await host.close();
  }
  return rows;
}

function summary(
  found: readonly Found[],
): Record<'first ms' | 'median ms' | 'slowest event ms', number | null> {
  const slowest = found.flatMap((one) => one.slowest ?? []);
  return {
    'first ms': rounded(median(found.flatMap(({ times }) => times.slice(0, 1))), 1),
    'median ms': rounded(median(found.flatMap(({ times }) => times)), 1),
    'slowest event ms': slowest.length === 0 ? null : Math.max(...slowest),
  };
}

/** A blank is written in and handed in at the first moment at which it can be, long before its drill is awake. */
async function firstMoment({ origin, fingerprint }: Host): Promise<Row> {
  const context = await startBrowser(fingerprint);
  try {
    const tab = await openTab(context);
    await slowNetwork(tab, true);
    await slowCpu(tab, SLOW_DOWN);
    await tab.page.goto(`${origin}/lessons/six-ones/`, { waitUntil: 'commit' });
    const blank = tab.page.locator('form[id^=drill-] input').first();
    await blank.focus();
    const now = (): Promise<number> => tab.page.evaluate(() => performance.now());
    await tab.page.keyboard.insertText('笑脸');
    await tab.page.keyboard.press('Enter');
    const typed = await now();
    await tab.page.locator('form[id^=drill-] input[data-verdict=right]').first().waitFor();
    return {
      what: 'handed in before the drill is awake',
      facts: 0,
      'typed at ms': rounded(typed),
      'marked at ms': rounded(await now()),
      kept: (await blank.inputValue()) === '笑脸',
    };
  } finally {
    await context.close();
  }
}

/** From the key that hands an answer in to the painted verdict. */
async function answerToVerdict(page: Page, origin: string): Promise<Found> {
  await page.goto(`${origin}/lessons/six-ones/#drill-six-ones-smile`);
  await page.locator('#drill-six-ones-smile[data-awake]').waitFor();
  const input = page.locator('#drill-six-ones-smile input');
  if (!(await input.isEditable())) {
    await page.getByRole('button', { name: '再练一遍' }).first().click();
  }
  await page.evaluate(watchEvents);
  const times: number[] = [];
  for (let round = 0; round < ANSWERS; round += 1) {
    await input.selectText();
    await page.keyboard.insertText(round % 2 === 0 ? '雨伞' : '板凳');
    // A finger takes longer to the next key than a page to draw this one.
    await page.evaluate(atRest);
    await page.evaluate(watchVerdict);
    await input.press('Enter', { delay: HELD });
    times.push((await page.evaluate(verdictPainted)) ?? NaN);
  }
  return { times, slowest: await page.evaluate(slowestEvent) };
}

/** From the navigation to the shown agenda of the review. */
async function reviewOpened(page: Page, origin: string): Promise<Found> {
  // The first opening of a record that came all at once makes its checkpoint.
  await openReview(page, origin);
  const times: number[] = [];
  for (let round = 0; round < OPENINGS; round += 1) times.push(await openReview(page, origin));
  return { times, slowest: null };
}

/** The same where nothing was folded before: a whole record was just imported elsewhere. */
async function reviewOpenedFirst(page: Page, origin: string): Promise<Found> {
  return { times: [await openReview(page, origin)], slowest: null };
}

async function openReview(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/review/`);
  await page.locator('[data-agenda]').waitFor();
  return page.evaluate(() => performance.now());
}
