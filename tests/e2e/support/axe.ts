import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { smallTargets } from './measure.ts';

/**
 * No rule of axe is broken, the best practices included, neither in light nor in dark colours, and nothing that can be
 * pressed is too small; a failure lists the rule and where it is broken.
 * @param colorSchemes one alone for what looks the same in both
 */
export async function expectAccessible(
  page: Page,
  colorSchemes: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  for (const colorScheme of colorSchemes) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    // The legacy mode opens no page of its own to put the results of frames together: there are no frames here.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target }) => target.join(' ')),
      })),
      `in ${colorScheme} colours`,
    ).toEqual([]);
  }
  expect(await smallTargets(page), 'too small to be hit').toEqual([]);
}

/** Colours that change do so little by little: waits until all have arrived. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map((animation) => animation.finished)),
  );
}
