import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { scenarioSchema } from '../../src/content-schema/scenario.ts';
import { isRight } from '../../src/domain/scenario/form.ts';
import { outcome } from '../../src/domain/scenario/outcome.ts';
import { replay, start } from '../../src/domain/scenario/play.ts';
import type { Play } from '../../src/domain/scenario/play.ts';
import { endingsOf, isEnding, nodeOf } from '../../src/domain/scenario/script.ts';
import { SCENARIO_TEXT } from '../../src/text/scenario.ts';
import { expectAccessible } from './support/axe.ts';
import { content } from './support/content.ts';
import { contents, refuse } from './support/database.ts';

const ID = 'hall-power-cut';
const scenario = scenarioSchema.parse(content(`scenarios/${ID}`));
const PATH = `/scenarios/${ID}/`;
const say = SCENARIO_TEXT;

/** The replies that lead to an ending soonest: index of each. */
function way(ending: string): number[] {
  const queue: number[][] = [[]];
  for (const choices of queue) {
    const { node } = played(choices);
    if (node === ending) return choices;
    const at = nodeOf(scenario, node);
    if (!isEnding(at)) queue.push(...at.choices.map((_, index) => [...choices, index]));
  }
  throw new Error(`no way to ${ending}`);
}

function played(choices: readonly number[]): Play {
  return replay(scenario, choices) ?? start(scenario);
}

const endings = endingsOf(scenario);
const [FIRST = '', SECOND = ''] = endings;

const replies = (page: Page) => page.getByRole('list', { name: say.play.replies }).getByRole('button');
const mood = (page: Page) => page.getByRole('meter', { name: say.play.mood });
const ending = (page: Page) => page.getByRole('region', { name: say.end.title });
const form = (page: Page) => page.getByRole('form', { name: say.form.title });

/** Clicks the replies of a whole way, and sees after each what it did. */
async function play(page: Page, choices: readonly number[]): Promise<void> {
  for (const [at, choice] of choices.entries()) {
    await replies(page).nth(choice).click();
    const { log, mood: now } = played(choices.slice(0, at + 1));
    await expect(page.getByText(log.at(-1)?.choice.why ?? '').first()).toBeVisible();
    await expect(mood(page)).toHaveAttribute('aria-valuenow', String(now));
  }
}

test('A talk goes on as the replies lead, to its ending, its mood and its rules', async ({ page }) => {
  await page.goto(PATH);
  await expect(page.getByText(scenario.opening)).toBeVisible();
  await expect(mood(page)).toHaveAttribute('aria-valuetext', say.moods[scenario.mood] ?? '');
  const choices = way(FIRST);
  await play(page, choices);
  const result = outcome(scenario, played(choices));
  await expect(ending(page)).toContainText(result?.text ?? '-');
  await expect(page.getByRole('heading', { name: say.endings.settled })).toBeFocused();
  await expect(ending(page).getByRole('img')).toHaveAccessibleName(/^心情一轮一轮：/);
  await expect(
    ending(page)
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') }),
  ).toHaveCount((result?.kept.length ?? 0) + (result?.broken.length ?? 0));
  const link = ending(page).getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^\/lessons\/[a-z-]+\/$/);
  await expect(ending(page)).toContainText(say.end.seen(1, endings.length));
  const { stores } = await contents(page);
  expect(stores['facts']).toContainEqual(
    expect.objectContaining({ kind: 'played', scenario: ID, choices, ending: FIRST }),
  );
});

test('The number keys reply where the focus is in the talk, and nowhere else', async ({ page }) => {
  await page.goto(PATH);
  await expect(replies(page).first()).toBeEnabled();
  await page.keyboard.press('1');
  await expect(mood(page)).toHaveAttribute('aria-valuenow', String(scenario.mood));
  await replies(page).first().focus();
  const choices = way(SECOND);
  for (const [at, choice] of choices.entries()) {
    await page.keyboard.press(String(choice + 1));
    const { node } = played(choices.slice(0, at + 1));
    const next = nodeOf(scenario, node);
    if (!isEnding(next)) await expect(page.getByText(next.says, { exact: true }).first()).toBeFocused();
  }
  await expect(ending(page)).toBeVisible();
});

test('A reply is reached and given with Tab and Enter, and what it did is said', async ({ page }) => {
  await page.goto(PATH);
  await expect(replies(page).nth(1)).toBeEnabled();
  await replies(page).nth(1).focus();
  await page.keyboard.press('Enter');
  const play = played([1]);
  await expect(page.getByRole('status').filter({ hasText: play.log[0]?.choice.why ?? '-' })).toContainText(
    say.moods[play.mood] ?? '-',
  );
  await page.keyboard.press('Tab');
  await expect(replies(page).first()).toBeFocused();
});

test('A talk that was left in the middle goes on after a reload; begun anew it is forgotten @core', async ({
  page,
}) => {
  await page.goto(PATH);
  const choices = way(FIRST).slice(0, 2);
  await play(page, choices);
  await page.reload();
  await expect(mood(page)).toHaveAttribute('aria-valuenow', String(played(choices).mood));
  await page.getByText(say.play.log(2)).click();
  await expect(page.getByRole('group').getByText(played(choices).log[0]?.choice.say ?? '-')).toBeVisible();
  await page.getByRole('button', { name: say.play.restart }).click();
  await expect(mood(page)).toHaveAttribute('aria-valuenow', String(scenario.mood));
  await page.reload();
  await expect(replies(page).first()).toBeEnabled();
  await expect(page.getByText(say.play.youSaid)).toHaveCount(0);
});

test('The form is checked line by line against this very ending, and survives a reload', async ({ page }) => {
  await page.goto(PATH);
  await play(page, way(FIRST));
  const sheet = form(page);
  await sheet.getByRole('button', { name: say.form.check }).click();
  await expect(sheet.getByRole('status')).toContainText('没填');
  await expect(sheet.getByRole('radio').first()).toBeFocused();
  for (const [at, { field, options }] of scenario.form.entries()) {
    const line = sheet.getByRole('group', { name: say.form.fields[field] });
    const right = options.findIndex((option) => isRight(option, FIRST));
    // The first line is filled in wrong.
    await line
      .getByRole('radio')
      .nth(at === 0 ? (right + 1) % options.length : right)
      .check();
  }
  await page.reload();
  await sheet.getByRole('button', { name: say.form.check }).click();
  const lines = scenario.form.length;
  await expect(sheet.getByRole('status')).toHaveText(say.form.result(lines - 1, lines));
  const [first] = scenario.form;
  const wrong = (first?.options.findIndex((option) => isRight(option, FIRST)) ?? 0) + 1;
  await expect(sheet).toContainText(first?.options[wrong % (first.options.length || 1)]?.why ?? '-');
  await expectAccessible(page);
  const { stores } = await contents(page);
  expect(stores['facts']).toContainEqual(
    expect.objectContaining({ kind: 'filed', scenario: ID, right: lines - 1 }),
  );
  await page.reload();
  await expect(sheet.getByRole('status')).toHaveText(say.form.result(lines - 1, lines));
});

test('An ending that cannot be stored is not shown; the same reply works once there is room', async ({
  page,
}) => {
  await page.goto(PATH);
  const choices = way(FIRST);
  await play(page, choices.slice(0, -1));
  const { allow } = await refuse(page, 'facts');
  await replies(page)
    .nth(choices.at(-1) ?? 0)
    .click();
  await expect(page.getByRole('alert')).toHaveText(say.play.failed);
  await expect(ending(page)).toHaveCount(0);
  await allow();
  await replies(page)
    .nth(choices.at(-1) ?? 0)
    .click();
  await expect(ending(page)).toBeVisible();
});

test('The list tells what was played and how it ended, and leads there', async ({ page }) => {
  await page.goto(PATH);
  await play(page, way(FIRST));
  await ending(page).getByRole('button', { name: say.end.again }).click();
  await play(page, way(SECOND));
  await expect(ending(page)).toContainText(say.end.seen(2, endings.length));
  await page.getByRole('link', { name: say.page.back }).click();
  const second = nodeOf(scenario, SECOND);
  const entry = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: scenario.title }) });
  await expect(entry).toContainText(
    say.list.played(isEnding(second) ? say.endings[second.ending] : '-', 2, endings.length),
  );
  await expectAccessible(page);
  await entry.getByRole('link', { name: scenario.title }).click();
  await expect(page).toHaveURL(PATH);
});

test('In the Traditional edition the talk is Traditional, and its links stay there', async ({ page }) => {
  await page.goto(`/zh-hant${PATH}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const choice of way(FIRST)) {
    await expect(page.locator('.turn__replies button').nth(choice)).toBeEnabled();
    await page.locator('.turn__replies button').nth(choice).click();
  }
  await expect(page.locator('.ending__rules a').first()).toHaveAttribute('href', /^\/zh-hant\/lessons\//);
  await expect(page.locator('.tracking h2')).toHaveText('投訴處理登記跟蹤表');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the opening and the first line are there, and that the rest is played', async ({ page }) => {
    await page.goto(PATH);
    const first = nodeOf(scenario, scenario.start);
    await expect(page.getByText(scenario.opening)).toBeVisible();
    await expect(page.getByText(isEnding(first) ? '-' : first.says)).toBeVisible();
    await expect(page.getByRole('main').locator('noscript p')).toHaveText(say.page.noScript);
    await expect(page.locator('.turn__replies')).toBeHidden();
  });
});
