import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectVerdict, openDrill, answer, slip } from './support/drill.ts';
import { HTML, TRADITIONAL, VISITED, editionOf, htmlOf, isAlone, isForClass } from './support/pages.ts';
import { openRecord } from './support/record.ts';
import { NOTHING, wakeAll, watch } from './support/watch.ts';

for (const path of [...VISITED, ...TRADITIONAL]) {
  test(`${path} has a strict policy, keeps to it and asks no other host for anything`, async ({
    page,
    baseURL,
  }) => {
    const seen = await watch(page, baseURL);
    const response = await page.goto(path);
    expectStrict(response?.headers()['content-security-policy'] ?? '');
    await wakeAll(page);
    expect(seen).toEqual(NOTHING);
    if (isForClass(path)) return;
    const way = page.getByRole('link', { name: isAlone(path) ? '到考核页' : /^[隐隱]私[说說]明$/ });
    const to = isAlone(path) ? 'exams/' : 'privacy/';
    await expect(way).toHaveAttribute('href', `${editionOf(path)}${to}`);
  });
}

function expectStrict(policy: string): void {
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
