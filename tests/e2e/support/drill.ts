import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The form of one drill. */
export function drill(page: Page, id: string): Locator {
  return page.locator(`form#drill-${id}`);
}

/** Blank n (from 1) of a drill, found as a screen reader finds it. */
export function blank(page: Page, id: string, n = 1): Locator {
  return drill(page, id).getByRole('textbox', { name: new RegExp(`^第 ${n} 空，共 \\d+ 空`) });
}

/** The slip of paper that a drill stands on, alone or in a list: its buttons and its explanation too. */
export function slip(page: Page, id: string): Locator {
  return page.getByRole('region').filter({ has: drill(page, id) });
}

/** Scrolls to a drill and waits until it answers. */
export async function wake(page: Page, id: string): Promise<void> {
  await drill(page, id).scrollIntoViewIfNeeded();
  await expect(drill(page, id)).toHaveAttribute('data-awake');
}

/** Opens a lesson at one of its drills and waits until that answers. */
export async function openDrill(page: Page, lesson: string, id: string): Promise<void> {
  await page.goto(`/lessons/${lesson}/`);
  await wake(page, id);
}

/** Writes into a blank and hands the drill in with Enter. */
export async function answer(page: Page, id: string, text: string, n = 1): Promise<void> {
  await blank(page, id, n).fill(text);
  await blank(page, id, n).press('Enter');
}

export async function expectVerdict(page: Page, id: string, verdict: string, n = 1): Promise<void> {
  await expect(blank(page, id, n)).toHaveAttribute('data-verdict', verdict);
}

/** The six ones: the drills of one list, and an answer to each that is right. */
export const SIX_ONES = {
  lesson: 'six-ones',
  answers: {
    'six-ones-smile': '笑脸',
    'six-ones-greeting': '问候',
    'six-ones-chair': '椅子',
    'six-ones-reply': '答复',
    'six-ones-farewell': '道别',
  },
} as const;

/** Another list of the same lesson. */
export const TALK_WELL = {
  lesson: 'six-ones',
  answers: {
    'talk-attitude': ['端正'],
    'talk-strengthen': ['主动'],
    'talk-ability': ['沟通', '技巧'],
    'talk-study': ['业务'],
    'talk-mind': ['心态'],
  },
} as const;
