import type { Page } from '@playwright/test';
import type { Random } from './scenario.ts';

export const LESSON = '/lessons/six-ones/';
/** Drills of that lesson that have one blank and can be wrong. */
export const DRILLS = [
  'six-ones-smile',
  'six-ones-greeting',
  'six-ones-chair',
  'six-ones-reply',
  'six-ones-farewell',
  'talk-attitude',
  'talk-study',
  'talk-mind',
] as const;

/** Opens the lesson and waits until one of its drills answers. */
export async function openLesson(page: Page, origin: string, drill: string = DRILLS[0]): Promise<void> {
  await page.goto(`${origin}${LESSON}#drill-${drill}`);
  await page.locator(`#drill-${drill}[data-awake]`).waitFor();
}

/** Words that no key holds and no other answer has. */
export function wrongWords(random: Random): string {
  return `答${random.below(2 ** 31).toString(36)}${random.below(2 ** 31).toString(36)}`;
}

/** Writes into a drill with the keyboard, and hands it in. */
export async function handIn(page: Page, drill: string, words: string): Promise<void> {
  const input = page.locator(`#drill-${drill} input`).first();
  await input.focus();
  await input.selectText();
  await page.keyboard.insertText(words);
  await page.keyboard.press('Enter');
}

/** Waits for the verdict on what stands in a drill, or for the word that it was not marked. */
export async function verdict(page: Page, drill: string): Promise<'marked' | 'refused'> {
  return (await saidOf(page, drill)) === '' ? 'marked' : 'refused';
}

/** @returns why what stands in a drill was not marked; '' once it was. Waits for one of them */
export async function saidOf(page: Page, drill: string): Promise<string> {
  const said = await page.waitForFunction((id) => {
    const form = document.querySelector(`#drill-${id}`);
    if (form?.querySelector('input[data-verdict]')) return { why: '' };
    const why = form?.querySelector('[role=alert]')?.textContent;
    return why === undefined ? null : { why };
  }, drill);
  return (await said.jsonValue())?.why ?? '';
}

/** @returns what stands in a drill's blank */
export function wordsIn(page: Page, drill: string): Promise<string> {
  return page.locator(`#drill-${drill} input`).first().inputValue();
}

export interface StoredFact {
  readonly profile: string;
  readonly id: string;
  readonly kind: string;
  readonly at: number;
  readonly entries?: readonly { readonly answer: string; readonly verdict: string }[];
}

export const DATABASE = 'service-from-the-heart';

/** @returns the facts in the database as they lie there, of learners that are there */
export function storedFacts(page: Page, name = DATABASE): Promise<StoredFact[]> {
  return page.evaluate(async (database) => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(request.error ?? new Error('IndexedDB'));
        };
      });
    if (!(await indexedDB.databases()).some((one) => one.name === database)) return [];
    const opened = await settled(indexedDB.open(database));
    try {
      const read = opened.transaction(['facts', 'profiles']);
      const here = await settled(read.objectStore('profiles').getAllKeys());
      const facts = (await settled(read.objectStore('facts').getAll())) as StoredFact[];
      return facts.filter(({ profile }) => here.includes(profile));
    } finally {
      opened.close();
    }
  }, name);
}

/** @returns what was answered, with how often each answer lies there */
export function answersIn(facts: readonly StoredFact[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entries } of facts) {
    const words = entries?.[0]?.answer;
    if (words !== undefined) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}

/** @returns what the page says at its top about the record; '' for nothing */
export async function noticeOf(page: Page): Promise<string> {
  return (await page.locator('[data-notices]').textContent()) ?? '';
}

/** @returns whether the page shows its text */
export async function isBlank(page: Page): Promise<boolean> {
  return ((await page.locator('main').first().textContent()) ?? '').trim().length < 40;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
