import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

export function searchDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: /^搜[索尋]/ });
}

export function searchField(page: Page): Locator {
  return searchDialog(page).getByRole('searchbox');
}

export function results(page: Page): Locator {
  return searchDialog(page).getByRole('listitem').getByRole('link');
}

/** Opens the search by its button. */
export async function openSearch(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^搜[索尋]$/ }).click();
  await expect(searchField(page)).toBeFocused();
}

/** Searches and waits until something is found. */
export async function searchFor(page: Page, query: string): Promise<void> {
  await openSearch(page);
  await searchField(page).fill(query);
  await expect(results(page).first()).toBeVisible();
}
