import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Attempt, AttemptRules } from '../../../src/domain/exam/attempt.ts';
import type { Bank } from '../../../src/domain/exam/bank.ts';
import { drawPaper } from '../../../src/domain/exam/draw.ts';
import { paperOf } from '../../../src/domain/exam/hand-in.ts';
import type { ExamAnswer, Item } from '../../../src/domain/exam/item.ts';
import type { Fact } from '../../../src/domain/record/fact.ts';
import { namedSitting } from '../../../src/stores/sit-address.ts';
import { contents } from './database.ts';
import { entryOf, rightAnswer } from './exam-class.ts';
import { exported } from './record.ts';

/** A paper that has just been begun. */
export interface Begun {
  readonly rules: AttemptRules;
  /** Milliseconds since 1970. */
  readonly begunAt: number;
  readonly items: readonly Item[];
}

/** Opens the rules of a paper, gives a name where one is asked, and starts the clock. */
export async function begin(page: Page, bank: Bank, paper: string, code?: string): Promise<Begun> {
  await page.goto(`/exams/${paper}/${code === undefined ? '' : `?code=${code}`}`);
  // Where there is no certificate and no class list, no name is asked.
  if (paper === 'certification' || code !== undefined)
    await page.getByRole('textbox', { name: /^姓名/ }).fill('张三');
  await page.getByRole('button', { name: '开始计时' }).click();
  await expect(place(page)).toBeVisible();
  return begun(page, bank);
}

/** What was settled when the paper of this page began. */
export async function begun(page: Page, bank: Bank): Promise<Begun> {
  const { attempt } = namedSitting(new URL(page.url()).hash);
  const found = (await facts(page)).find(
    (fact) => fact.kind === 'examBegun' && fact.rules.attempt === attempt,
  );
  if (found?.kind !== 'examBegun') throw new Error('nothing was begun');
  const { rules, at } = found;
  return { rules, begunAt: at, items: drawPaper(bank, paperOf(bank, rules.paper), rules) };
}

/** What the browser has stored, as it is. */
export async function facts(page: Page): Promise<readonly Fact[]> {
  return ((await contents(page)).stores['facts'] ?? []) as Fact[];
}

/** The papers that the exported record says were handed in, oldest first. */
export async function attemptsIn(page: Page): Promise<readonly Attempt[]> {
  return (await exported(page)).facts.flatMap((fact) =>
    fact.kind === 'examSubmitted' ? [fact.attempt] : [],
  );
}

/** 第 3 题，共 20 题 */
export function place(page: Page, at?: number): Locator {
  return page.getByRole('heading', { name: new RegExp(`^第 ${at === undefined ? '\\d+' : at + 1} 题，共`) });
}

export function timer(page: Page): Locator {
  return page.getByRole('timer');
}

/** Milliseconds that the clock shows. */
export async function timeLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await timer(page).innerText()).trim().split(':').map(Number);
  return 1000 * (60 * (minutes ?? NaN) + (seconds ?? NaN));
}

/** Number of an item in the map beside the paper. */
export function inMap(page: Page, at: number): Locator {
  return page.getByRole('button', { name: new RegExp(`^第 ${at + 1} 题，`) });
}

/** Goes to an item through the map. */
export async function goTo(page: Page, at: number): Promise<void> {
  await inMap(page, at).click();
  await expect(place(page, at)).toBeFocused();
}

/** Place of the first item of a kind. */
export function placeOf(items: readonly Item[], kind: Item['kind']): number {
  const at = items.findIndex((item) => item.kind === kind);
  if (at < 0) throw new Error(`no ${kind} on this paper`);
  return at;
}

/** Blank n (from 0) of the item in front. */
export function blank(page: Page, n = 0): Locator {
  return page.getByRole('textbox', { name: new RegExp(`^第 ${n + 1} 空，`) });
}

/** What is laid or chosen with a pointer: the right answer of an item that is in front. */
export async function answerRight(page: Page, bank: Bank, item: Item): Promise<void> {
  for (const target of targets(page, bank, item)) {
    if ('fill' in target) await target.blank.fill(target.fill);
    else await target.press.click();
  }
}

export type Target = { readonly blank: Locator; readonly fill: string } | { readonly press: Locator };

/** What has to be pressed or filled, one after the other, to answer an item right. */
export function targets(page: Page, bank: Bank, item: Item): readonly Target[] {
  const answer = rightAnswer(bank, item);
  const picks = 'picks' in answer ? answer.picks : [];
  switch (item.kind) {
    case 'typed':
      return ('words' in answer ? answer.words : []).map((fill, at) => ({ blank: blank(page, at), fill }));
    case 'tiles':
      return rightTiles(bank, item).map((name) => ({
        press: page.getByRole('button', { name, exact: true }),
      }));
    case 'spot': {
      const staff = [...item.script.keys()].filter((at) => item.script[at]?.staff === true);
      return picks.map((at) => ({ press: page.getByRole('checkbox').nth(staff.indexOf(at)) }));
    }
    case 'order':
      return sorting(item.steps).map((text) => ({
        press: page.getByRole('button', { name: `上移：${text}`, exact: true }),
      }));
    default: {
      const right = item.options.findIndex(({ at }) => picks.includes(at));
      return [{ press: page.getByRole('radio').nth(right) }];
    }
  }
}

/** The same word may be right in two brackets; each tile can be laid once. */
export function rightTiles(bank: Bank, item: Item): readonly string[] {
  const entry = entryOf(bank, item);
  if (entry.type !== 'drill') return [];
  const laid: string[] = [];
  for (const models of entry.models) {
    const word = models.find((model) => entry.tiles.includes(model) && !laid.includes(model));
    if (word === undefined) throw new Error(`${entry.id} cannot be laid`);
    laid.push(word);
  }
  return laid;
}

/** Steps in the order in which each is moved up by one, until all stand in order. */
function sorting(steps: readonly { readonly at: number; readonly text: string }[]): readonly string[] {
  const moves: string[] = [];
  const order = [...steps];
  for (const wanted of steps.map((_, at) => at)) {
    for (let from = order.findIndex(({ at }) => at === wanted); from > wanted; from -= 1) {
      const [step] = order.splice(from, 1);
      if (!step) continue;
      order.splice(from - 1, 0, step);
      moves.push(step.text);
    }
  }
  return moves;
}

/** Hands the paper in through the last look, and waits for its result. */
export async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: '交卷', exact: true }).click();
  await page.getByRole('button', { name: '交卷，看成绩' }).click();
  await expect(page).toHaveURL(/\/exams\/result\/#.+/);
}

/** The answer of an item in the attempt. */
export function answerAt(attempt: Attempt, at: number): ExamAnswer | null | undefined {
  return attempt.items[at]?.answer;
}
