import type { Page } from '@playwright/test';

export interface Watch {
  readonly elsewhere: string[];
  readonly complaints: string[];
}

/** Nothing that must not happen has happened. */
export const NOTHING: Watch = { elsewhere: [], complaints: [] };

/** Listens for what must not happen: a request to another host, a broken policy, a script that fails or warns. */
export async function watch(page: Page, baseURL: string | undefined): Promise<Watch> {
  const [elsewhere, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // The 404 page is told of by the browser itself, a service worker that is kept out by Playwright.
    if (['error', 'warning'].includes(message.type()) && !/404|blocked by Playwright/.test(message.text()))
      complaints.push(message.text());
  });
  await page.exposeFunction('complain', (what: string) => complaints.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { complain: (what: string) => void }).complain(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { elsewhere, complaints };
}

/** Scrolls through the page until every drill on it answers. */
export async function wakeAll(page: Page): Promise<void> {
  const forms = page.locator('form[id^=drill-]');
  for (const form of await forms.all()) await form.scrollIntoViewIfNeeded();
  for (const form of await forms.all()) await form.and(page.locator('[data-awake]')).waitFor();
}
