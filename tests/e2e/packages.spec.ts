import { expect, test as base } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';
import { parse } from 'parse5';
import { relativeAddress } from '../../src/build/package/address.ts';
import { elementsIn } from '../../src/build/package/tree.ts';
import { FOLDER, PackageHost, pack, packed } from './support/package-host.ts';
import type { PackageFiles } from './support/package-host.ts';
import { NOTHING, watch } from './support/watch.ts';

const MODULE = ['scorm12', '--module', 'service-awareness'] as const;

/** Attributes that lead to another file. */
const ADDRESSES = ['href', 'src', 'component-url', 'renderer-url', 'data-props'];

const test = base.extend<{ order: readonly string[]; host: PackageHost }>({
  order: [MODULE, { option: true }],
  host: async ({ order }, use) => {
    const host = new PackageHost(packed(...order));
    await host.listen();
    await use(host);
    host.close();
  },
});

/** @returns addresses of a package's pages that lead to no file of it */
function leadingNowhere(files: PackageFiles): string[] {
  return Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([name, bytes]) => {
      const found = elementsIn(parse(new TextDecoder().decode(bytes), { scriptingEnabled: false }));
      return found.flatMap(({ attrs }) =>
        attrs
          .filter((attr) => ADDRESSES.includes(attr.name) && !/^(?:#|data:|https:|mailto:)/.test(attr.value))
          .map(({ value }) => new URL(value, `http://x/${name}`).pathname.slice(1))
          .filter((target) => files[target] === undefined)
          .map((target) => relativeAddress(name, target)),
      );
    });
}

for (const order of [['scorm2004'], MODULE, ['cmi5', '--exam', 'certification']] as const) {
  test(`every address of a package leads to one of its files: ${order.join(' ')}`, () => {
    const files = packed(...order);
    expect(leadingNowhere(files)).toEqual([]);
    const leftOut = ['/sw.js', '/manifest.webmanifest', '/zh-hant/', '/course/teach/', '/course/slides/'];
    const there = Object.keys(files).filter((file) => leftOut.some((name) => `/${file}`.includes(name)));
    expect(there).toEqual([]);
  });
}

test('the manifest of a SCORM package lists every file that is shown, and no other', () => {
  const files = packed(...MODULE);
  const listed = [
    ...new TextDecoder().decode(files['imsmanifest.xml']).matchAll(/<file href="([^"]*)"\/>/g),
  ].map(([, name]) => name);
  expect(listed).toEqual(Object.keys(files).filter((name) => /^(?:course|launch)\//.test(name)));
});

/** Opens a page of the package in the platform's frame. */
async function open(page: Page, host: PackageHost, name: string): Promise<FrameLocator> {
  await page.goto(host.origin);
  const frame = page.locator('iframe');
  await frame.evaluate((element: HTMLIFrameElement, src) => (element.src = src), `${FOLDER}course/${name}`);
  return frame.contentFrame();
}

/** The page that the frame shows. */
function shown(page: Page): string {
  return new URL(page.frames()[1]?.url() ?? 'about:blank').pathname.replace(`${FOLDER}course/`, '');
}

test('a module is learned in a frame of a platform that serves files by their names alone', async ({
  page,
  host,
}) => {
  const seen = await watch(page, host.origin);
  const course = await open(page, host, 'index.html');
  await course.getByRole('link', { name: '开始学' }).click();
  await expect(course.getByRole('heading', { level: 1, name: '为什么要有服务意识' })).toBeVisible();

  await course.getByRole('link', { name: '用户需要的六个一' }).first().click();
  const form = course.locator('form#drill-six-ones-smile');
  await form.scrollIntoViewIfNeeded();
  await expect(form).toHaveAttribute('data-awake');
  const blank = form.getByRole('textbox');
  await blank.fill('笑脸');
  await blank.press('Enter');
  await expect(blank).toHaveAttribute('data-verdict', 'right');

  const bar = course.getByRole('navigation', { name: '主导航' });
  await bar.getByRole('link', { name: '我的记录' }).click();
  await expect(course.getByRole('heading', { level: 1, name: '我的记录' })).toBeVisible();
  expect(shown(page)).toBe('record/index.html');
  // The other modules are not there, nor are papers.
  await expect(course.getByRole('heading', { name: '各课记得多牢' })).toBeVisible();
  await expect(course.getByText('服务意识', { exact: true }).first()).toBeVisible();
  await expect(course.getByText('售后服务')).toHaveCount(0);
  await expect(bar.getByRole('link', { name: '考核' })).toHaveCount(0);

  await bar.getByRole('link', { name: '练习' }).click();
  await course.getByRole('link', { name: /温习/ }).click();
  await expect(course.getByRole('region', { name: /今天|够/ })).toBeVisible();
  expect(shown(page)).toBe('review/index.html');
  await course.getByRole('button', { name: /搜/ }).click();
  await course.getByRole('searchbox').fill('六个一');
  await course.getByRole('dialog').getByRole('link').first().click();
  await expect(course.getByRole('heading', { level: 1, name: '用户需要的六个一' })).toBeVisible();
  await form.scrollIntoViewIfNeeded();
  await expect(blank).toHaveValue('笑脸');
  expect(seen).toEqual(NOTHING);
  expect(host.missed).toEqual([]);
});

test('what a package leaves out says so, and leads back', async ({ page, host }) => {
  const course = await open(page, host, 'lessons/after-sales-basics/index.html');
  await expect(course.getByRole('heading', { name: '这一页不在这个课程包里' })).toBeVisible();
  await course.getByRole('link', { name: '回到这里的课程' }).click();
  await expect(course.getByRole('link', { name: '开始学' })).toBeVisible();
  expect(shown(page)).toBe('index.html');
  expect(host.missed).toEqual([]);
});

for (const paper of ['mock', 'module-six-elements'])
  test.describe(`the paper ${paper}`, () => {
    test.use({ order: ['scorm12', '--exam', paper] });

    test('is sat in a package of its own', async ({ page, host }) => {
      const seen = await watch(page, host.origin);
      const course = await open(page, host, `exams/${paper}/index.html`);
      await course.getByRole('button', { name: /开始/ }).click();
      await expect.poll(() => shown(page)).toBe('exams/sit/index.html');
      await expect(course.getByRole('heading', { name: /第 1 题/ })).toBeVisible();
      expect(seen).toEqual(NOTHING);
      expect(host.missed).toEqual([]);
    });
  });

test('the same build gives the same bytes', () => {
  expect(pack(...MODULE)).toEqual(packed(...MODULE));
});
