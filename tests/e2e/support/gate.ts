import type { Page } from '@playwright/test';

/** Holds every request whose address fits until it is opened: a slow phone network. */
export async function gate(page: Page, address: RegExp): Promise<{ open: () => Promise<void> }> {
  const held = Promise.withResolvers<undefined>();
  const opened = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    held.resolve(undefined);
    await opened.promise;
    await route.continue();
  });
  return {
    open: async () => {
      await held.promise;
      opened.resolve(undefined);
    },
  };
}
