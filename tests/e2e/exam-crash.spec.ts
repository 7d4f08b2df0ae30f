import { expect } from '@playwright/test';
import type { ItemKind } from '../../src/domain/exam/bank.ts';
import { contents } from './support/database.ts';
import { builtBank, rightAnswer } from './support/exam-class.ts';
import { test } from './support/own-browser.ts';
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
  inMap,
  place,
  placeOf,
  timeLeft,
} from './support/sitting.ts';

const bank = builtBank();
/** With the map beside the paper. */
const WIDE = { width: 1280, height: 800 };
const KINDS: readonly ItemKind[] = ['tiles', 'better', 'spot', 'order', 'figure', 'scenario'];

test('After the browser was killed in the middle of a word, the same paper goes on and the clock has too', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const killed = await start();
  await killed.page.setViewportSize(WIDE);
  const before = await begin(killed.page, bank, 'certification');
  const address = killed.page.url();
  const answered = KINDS.map((kind) => placeOf(before.items, kind));
  for (const at of answered) {
    const item = before.items[at];
    await goTo(killed.page, at);
    if (item) await answerRight(killed.page, bank, item);
  }
  const flagged = placeOf(before.items, 'typed');
  await goTo(killed.page, flagged);
  await killed.page.getByRole('button', { name: '标记', exact: true }).click();
  await blank(killed.page).pressSequentially('写到一');
  // A save is not to be seen: the database is asked.
  await expect.poll(() => draftIn(killed.page)).toContain('写到一');
  await expect
    .poll(async () => new Set((await facts(killed.page)).flatMap(itemOf)).size)
    .toBe(answered.length);
  const left = await timeLeft(killed.page);
  await killed.kill();

  const { page } = await start();
  await page.setViewportSize(WIDE);
  await page.goto(address);
  await expect(place(page)).toBeVisible();
  expect(await begun(page, bank)).toEqual(before);
  const due = before.begunAt + before.rules.minutes * 60_000 - Date.now();
  expect(await timeLeft(page)).toBeLessThan(left);
  expect(Math.abs((await timeLeft(page)) - due)).toBeLessThan(3_000);
  for (const at of answered) await expect(inMap(page, at)).toHaveAccessibleName(/已答/);
  await expect(inMap(page, flagged)).toHaveAccessibleName(/已答，有标记/);
  await goTo(page, flagged);
  await expect(blank(page)).toHaveValue('写到一');
  await blank(page).press('End');
  await blank(page).pressSequentially('半');
  await handIn(page);

  const [attempt] = await attemptsIn(page);
  expect(attempt).toMatchObject({ attempt: before.rules.attempt, seed: before.rules.seed, by: 'learner' });
  expect(attempt?.items.map(({ entry }) => entry)).toEqual(before.items.map(({ id }) => id));
  expect(attempt?.events.map(({ what }) => what)).toContain('resumed');
  for (const at of answered) {
    const item = before.items[at];
    if (attempt && item?.kind !== 'tiles')
      expect(answerAt(attempt, at)).toEqual(item && rightAnswer(bank, item));
    expect(attempt?.items[at]?.score).toBe(1);
  }
  expect(attempt && answerAt(attempt, flagged)).toMatchObject({
    words: expect.arrayContaining(['写到一半']),
  });
});

function itemOf(fact: Awaited<ReturnType<typeof facts>>[number]): readonly number[] {
  return fact.kind === 'examAnswered' ? [fact.item] : [];
}

async function draftIn(page: Parameters<typeof facts>[0]): Promise<readonly string[] | undefined> {
  const { stores } = await contents(page);
  return (stores['drafts'] as readonly { answers: string[] }[] | undefined)?.flatMap(
    ({ answers }) => answers,
  );
}
