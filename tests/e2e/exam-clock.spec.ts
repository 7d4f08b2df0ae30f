import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { makeClassCode } from '../../src/domain/exam/class-code.ts';
import { builtBank, rightAnswer } from './support/exam-class.ts';
import {
  answerAt,
  answerRight,
  attemptsIn,
  begin,
  begun,
  blank,
  facts,
  goTo,
  handIn,
  place,
  placeOf,
  timeLeft,
  timer,
} from './support/sitting.ts';

const MINUTE = 60_000;
const WHOLE = 20 * MINUTE;
const START = Date.UTC(2026, 10, 20, 1, 0);

const bank = builtBank();

/** Begins the mock paper by a clock of its own, and answers one item; another has words that are half written. */
async function beginAndWrite(page: Page) {
  await page.clock.install({ time: START });
  const sat = await begin(page, bank, 'mock');
  const [chosen, typed] = [placeOf(sat.items, 'better'), placeOf(sat.items, 'typed')];
  await goTo(page, chosen);
  const item = sat.items[chosen];
  if (!item) throw new Error('no item');
  await answerRight(page, bank, item);
  await goTo(page, typed);
  await blank(page).fill('半');
  await expect
    .poll(async () => (await facts(page)).filter(({ kind }) => kind === 'examAnswered').length)
    .toBe(1);
  return { ...sat, chosen, typed, right: rightAnswer(bank, item) };
}

test('When time is up, what is there is handed in by itself', async ({ page }) => {
  const { chosen, typed, right, begunAt } = await beginAndWrite(page);
  await page.clock.fastForward(WHOLE - 4 * MINUTE - 30_000);
  await expect(timer(page)).toHaveAttribute('data-late');
  await expect(page.getByText('还剩不到 5 分钟。')).toBeAttached();
  await page.clock.fastForward(5 * MINUTE);
  await expect(page).toHaveURL(/\/exams\/result\/#.+/);
  const [attempt] = await attemptsIn(page);
  expect(attempt).toMatchObject({ by: 'clock', submittedAt: begunAt + WHOLE });
  expect(attempt && answerAt(attempt, chosen)).toEqual(right);
  expect(attempt && answerAt(attempt, typed)).toMatchObject({ words: expect.arrayContaining(['半']) });
  expect(attempt?.items.filter(({ answer }) => answer === null)).toHaveLength(18);
});

test('When time was up while the page was closed, it is handed in later, with the time that it was due', async ({
  page,
}) => {
  const { chosen, typed, right, begunAt } = await beginAndWrite(page);
  await page.goto('about:blank');
  await page.clock.setSystemTime(START + 3 * 60 * MINUTE);
  await page.goto('/exams/');
  await expect(page.getByRole('link', { name: /^看结果：/ })).toBeVisible();
  const [attempt] = await attemptsIn(page);
  expect(attempt).toMatchObject({ by: 'clock', submittedAt: begunAt + WHOLE });
  expect(attempt && answerAt(attempt, chosen)).toEqual(right);
  expect(attempt && answerAt(attempt, typed)).toMatchObject({ words: expect.arrayContaining(['半']) });
});

test('The clock goes on through a reload and through the sleep of the device', async ({ page }) => {
  const { rules, typed } = await beginAndWrite(page);
  await page.clock.setSystemTime(START + 12 * MINUTE);
  await expect.poll(() => timeLeft(page)).toBeLessThanOrEqual(8 * MINUTE);
  await page.reload();
  await expect(place(page)).toBeVisible();
  expect(await timeLeft(page)).toBeLessThanOrEqual(8 * MINUTE);
  await goTo(page, typed);
  await expect(blank(page)).toHaveValue('半');
  await handIn(page);
  const [attempt] = await attemptsIn(page);
  expect(attempt).toMatchObject({ by: 'learner', attempt: rules.attempt });
  expect(attempt?.events.map(({ what }) => what)).toContain('resumed');
  expect(attempt?.submittedAt).toBeGreaterThanOrEqual(START + 12 * MINUTE);
});

test('A clock that is turned back gains nothing and loses no answer', async ({ page }) => {
  const { items, typed } = await beginAndWrite(page);
  await page.clock.setSystemTime(START + 10 * MINUTE);
  await expect.poll(() => timeLeft(page)).toBeLessThanOrEqual(10 * MINUTE);
  const at = placeOf(items, 'scenario');
  const item = items[at];
  if (!item) throw new Error('no item');
  await goTo(page, at);

  await page.clock.setSystemTime(START - 60 * MINUTE);
  await answerRight(page, bank, item);
  await goTo(page, typed);
  await blank(page).fill('一半');
  await expect.poll(async () => (await facts(page)).some(isClock)).toBe(true);
  expect(await timeLeft(page)).toBeLessThanOrEqual(10 * MINUTE);

  await page.reload();
  await expect(place(page)).toBeVisible();
  expect(await timeLeft(page)).toBeLessThanOrEqual(10 * MINUTE);
  await goTo(page, at);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await goTo(page, typed);
  await expect(blank(page)).toHaveValue('一半');
  await handIn(page);
  const [attempt] = await attemptsIn(page);
  expect(attempt?.submittedAt).toBeGreaterThanOrEqual(START + 10 * MINUTE);
  expect(attempt && answerAt(attempt, at)).toEqual(rightAnswer(bank, item));
  expect(attempt?.items.filter(({ answer }) => answer !== null)).toHaveLength(3);
});

const isClock = (fact: Awaited<ReturnType<typeof facts>>[number]): boolean =>
  fact.kind === 'examNoted' && fact.event.what === 'clock';

test('A class code gives everyone the same paper, with the minutes that it adds, and once', async ({
  browser,
  baseURL,
}) => {
  const code = makeClassCode({ letter: 'M', seed: 4711, extra: 10, group: null, bank: bank.digest });
  const papers = [];
  for (const one of ['first', 'second']) {
    const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
    const page = await context.newPage();
    await page.goto(`/exams/mock/?code=${code}`);
    await expect(
      page.getByText(`班级卷，班级码 ${code}。同一个码题目都一样，只能考一次。讲师给你加了 10 分钟。`),
      one,
    ).toBeVisible();
    await begin(page, bank, 'mock', code);
    expect(await timeLeft(page)).toBeGreaterThan(29 * MINUTE);
    const shown = [];
    for (const at of (await begun(page, bank)).items.keys()) {
      await goTo(page, at);
      // A picture comes with the page of its lesson.
      await expect(page.getByText('正在取图。')).toHaveCount(0);
      shown.push(await page.getByRole('region', { name: /^第 \d+ 题/ }).ariaSnapshot());
    }
    await handIn(page);
    const [attempt] = await attemptsIn(page);
    expect(attempt).toMatchObject({ code, extra: 10, minutes: 20, history: null });
    papers.push({ shown, items: attempt?.items.map(({ entry }) => entry) });
    await page.goto(`/exams/mock/?code=${code}`);
    await expect(page.getByText('这个班级码你已经考过一次了。')).toBeVisible();
    await expect(page.getByRole('button', { name: '开始计时' })).toHaveCount(0);
    // The same paper with more time is no other paper.
    const more = makeClassCode({ letter: 'M', seed: 4711, extra: 30, group: null, bank: bank.digest });
    await page.goto(`/exams/mock/?code=${more}`);
    await expect(page.getByText('这个班级码你已经考过一次了。')).toBeVisible();
    await context.close();
  }
  expect(papers[0]).toEqual(papers[1]);
});

test('A code of another paper, or one that is mistyped, begins nothing', async ({ page }) => {
  const code = makeClassCode({ letter: 'C', seed: 4711, extra: 0, group: null, bank: bank.digest });
  for (const wrong of [code, `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`]) {
    await page.goto(`/exams/mock/?code=${wrong}`);
    await expect(page.getByRole('alert')).toHaveText(/^这个班级码不能用。/);
    await expect(page.getByRole('button', { name: '开始计时' })).toHaveCount(0);
  }
});
