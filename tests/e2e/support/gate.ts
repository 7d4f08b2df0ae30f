import type { Page } from '@playwright/test';

/** Holds every request whose address fits until it is opened: a slow phone network. */
export async function gate(page: Page, address: RegExp): Promise<{ open: () => void }> {
  const opened = Promise.withResolvers<undefined>();
  await page.route(address, async (route) => {
    await opened.promise;
    await route.continue();
  });
  return {
    open: () => {
      opened.resolve(undefined);
    },
  };
}
