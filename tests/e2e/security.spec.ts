import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { expectVerdict, openDrill, answer, slip } from './support/drill.ts';
import { HTML, PAGES, htmlOf } from './support/pages.ts';
import { openRecord } from './support/record.ts';

interface Watch {
  readonly elsewhere: string[];
  readonly complaints: string[];
}

/** Listens for what must not happen: a request to another host, a broken policy, a script that fails. */
async function watch(page: Page, baseURL: string | undefined): Promise<Watch> {
  const [elsewhere, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // The 404 page is told of by the browser itself.
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
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

const EMPTY: Watch = { elsewhere: [], complaints: [] };

for (const path of PAGES) {
  test(`${path} asks no other host for anything and keeps to its policy`, async ({ page, baseURL }) => {
    const seen = await watch(page, baseURL);
    await page.goto(path);
    for (const form of await page.locator('form[id^=drill-]').all()) {
      await form.scrollIntoViewIfNeeded();
      await expect(form).toHaveAttribute('data-awake');
    }
    await expect(page.getByRole('link', { name: '隐私说明' })).toHaveAttribute('href', '/privacy/');
    expect(seen).toEqual(EMPTY);
  });

  test(`${path} carries a strict policy as a header`, async ({ request }) => {
    const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
    );
    expect(directives.get('default-src')).toEqual(["'self'"]);
    expect(directives.get('object-src')).toEqual(["'none'"]);
    expect(directives.get('base-uri')).toEqual(["'none'"]);
    expect(directives.get('frame-ancestors')).toEqual(["'self'"]);
    for (const kind of ['script-src', 'style-src']) {
      const others = directives
        .get(kind)
        ?.filter((value) => value !== "'self'" && !/^'sha256-[\w+/=]+'$/.test(value));
      expect(others, kind).toEqual([]);
    }
    expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)/);
  });
}

test('Learning, tiles, sound, export and import keep to the policy too', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL);
  await openRecord(page);
  await page.getByRole('checkbox', { name: '做完时响一声' }).check();
  await openDrill(page, 'what-service-is', 'service-definition');
  await slip(page, 'service-definition').getByRole('button', { name: '用词牌' }).click();
  await slip(page, 'service-definition').getByRole('button', { name: '要个提示' }).click();
  const sound = page.waitForResponse(/\.mp3$/);
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  expect((await sound).ok()).toBe(true);
  await openRecord(page);
  await page.getByRole('button', { name: '导出记录' }).click();
  await page.getByRole('button', { name: '复制成文字' }).click();
  await page.getByRole('button', { name: '添一个人' }).click();
  await expect(page.getByRole('textbox', { name: '名字' })).toBeVisible();
  expect(seen).toEqual(EMPTY);
});

for (const name of HTML) {
  test(`${name} has no style attribute, no handler in its markup, and nothing inline without its hash`, () => {
    const html = htmlOf(name);
    const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
    expect(tags.filter((tag) => /\s(style|on[a-z]+)\s*=/i.test(tag))).toEqual([]);
    expect(tags.filter((tag) => /(href|src|action)\s*=\s*["']?\s*javascript:/i.test(tag))).toEqual([]);
    const inline = [...html.matchAll(/<(script|style)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
    expect(inline.length).toBeGreaterThan(0);
    for (const [, , text = ''] of inline) {
      const hash = createHash('sha256').update(text).digest('base64');
      expect(html, text.slice(0, 60)).toContain(`'sha256-${hash}'`);
    }
  });
}
