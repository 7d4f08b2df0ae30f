import { expect } from '@playwright/test';
import type { ElementHandle, Locator, Page } from '@playwright/test';

/** More stops than any page has. */
const MOST = 150;

/** Presses Tab (or another key) until the focus is where it is wanted. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST; step += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  await expect(target, `reachable with ${key}`).toBeFocused();
}

async function hasFocus(target: Locator): Promise<boolean> {
  return (await target.count()) === 1 && target.evaluate((node) => node === document.activeElement);
}

/** @returns what has the focus, or null where the page itself has it (past the last stop) */
export async function focused(page: Page): Promise<ElementHandle<Element> | null> {
  const handle = await page.evaluateHandle(() =>
    document.activeElement === document.body ? null : document.activeElement,
  );
  return handle.asElement();
}

/** What tells a sighted person where the focus is. */
export function look(target: ElementHandle<Element>): Promise<string> {
  return target.evaluate((node) => {
    const of = (element: Element): string => {
      const { outlineStyle, outlineColor, outlineWidth, borderWidth, backgroundColor } =
        getComputedStyle(element);
      return [outlineStyle, outlineColor, outlineWidth, borderWidth, backgroundColor].join();
    };
    return `${of(node)} ${of(node.parentElement ?? node)}`;
  });
}
