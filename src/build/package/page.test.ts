import { describe, expect, it } from 'vitest';
import { packagedPage } from './page.ts';
import type { Place } from './page.ts';

const BUILD = new Set([
  'index.html',
  'record/index.html',
  'lessons/smile/index.html',
  'lessons/needs/index.html',
  'exams/index.html',
  'exams/mock/index.html',
  'icon.svg',
  '_astro/a.js',
  'exams/bank.json',
]);
const INSIDE = ['index.html', 'record/index.html', 'lessons/smile/index.html'];

const place = (more: Partial<Place> = {}): Place => ({
  page: 'course/lessons/smile/index.html',
  kind: 'module',
  holds: (name) => INSIDE.includes(name),
  exists: (name) => BUILD.has(name),
  outside: ['lessons/needs/index.html', 'verify/index.html'],
  ...more,
});
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="zh-CN" data-base="/"><head>${head}</head><body>${body}</body></html>`;
const made = (body: string, more: Partial<Place> = {}): string => {
  const { html } = packagedPage(page(body), place(more));
  return /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
};

describe('a page of a package', () => {
  it('leads to files by their full names, from where it lies', () => {
    expect(
      made('<a href="/record/#carry">记</a><a href="/">首页</a><a href="#smile" id="smile">此</a>'),
    ).toBe(
      '<a href="../../record/index.html#carry">记</a><a href="../../index.html">首页</a><a href="#smile" id="smile">此</a>',
    );
    expect(made('<a href="/record/?a=b/">记</a>', { page: 'course/index.html' })).toBe(
      '<a href="./record/index.html?a=b/">记</a>',
    );
  });

  it('loads scripts, pictures and data of islands from where it lies', () => {
    const html = made(
      '<script type="module" src="/_astro/a.js"></script><astro-island component-url="/_astro/a.js" renderer-url="/_astro/a.js" data-props="/exams/bank.json"></astro-island><img src="/icon.svg">',
      { page: 'course/index.html' },
    );
    expect(html).toBe(
      '<script type="module" src="./_astro/a.js"></script><astro-island component-url="./_astro/a.js" renderer-url="./_astro/a.js" data-props="./exams/bank.json"></astro-island><img src="./icon.svg">',
    );
  });

  it('names the files that it needs', () => {
    expect(packagedPage(page('<img src="/icon.svg"><a href="/record/">记</a>'), place()).files).toEqual([
      'icon.svg',
    ]);
  });

  it('tells scripts where the course begins, that folders have a file, and what is left out', () => {
    expect(packagedPage(page(''), place()).html).toContain(
      '<html lang="zh-CN" data-base="../../" data-index="index.html" data-outside="/lessons/needs/ /verify/">',
    );
    const home = packagedPage(page(''), place({ page: 'course/index.html' })).html;
    expect(home).toContain('data-base="./" data-index="index.html"');
    const launch = packagedPage(page(''), place({ page: 'launch/index.html' })).html;
    expect(launch).toContain('data-base="../course/"');
  });

  it('registers no service worker', () => {
    const head = '<link rel="manifest" href="/manifest.webmanifest"><link rel="icon" href="/icon.svg">';
    expect(packagedPage(page('', head), place()).html).toContain(
      '<head><link rel="icon" href="../../icon.svg"></head>',
    );
  });

  it('has what packages of its kind have', () => {
    const body =
      '<p data-of="site">网站</p><p data-of="course">整门课</p><p data-of="course module">课</p><template data-of="package"><p>平台</p></template>';
    expect(made(body)).toBe('<p data-of="course module">课</p><p>平台</p>');
    expect(made(body, { kind: 'exam' })).toBe('<p>平台</p>');
    expect(made(body, { kind: 'course' })).toBe(
      '<p data-of="course">整门课</p><p data-of="course module">课</p><p>平台</p>',
    );
  });

  it('keeps the text of a link into what is left out, where it is part of a sentence', () => {
    expect(made('<p>见<a href="/lessons/needs/">另一课</a>。</p>')).toBe('<p>见另一课。</p>');
  });

  it('has no button, no navigation and no list entry that leads to what is left out', () => {
    expect(made('<p>完<a class="btn btn--go" href="/lessons/needs/">下一课</a></p>')).toBe('<p>完</p>');
    expect(made('<nav><a href="/exams/">考核</a><a href="/record/">记录</a></nav>')).toBe(
      '<nav><a href="../../record/index.html">记录</a></nav>',
    );
    expect(
      made(
        '<ul><li><a href="/lessons/smile/">一</a></li><li><h3><a href="/lessons/needs/">二</a></h3><p>好</p></li></ul>',
      ),
    ).toBe('<ul><li><a href="./index.html">一</a></li></ul>');
  });

  it('has no heading above a list of which nothing is left, and no link to it', () => {
    const body =
      '<a href="#later">以后</a><p>别的</p><div class="lessons" id="later"><h3>以后</h3> <ol><li><a href="/lessons/needs/">二</a></li></ol></div>';
    expect(made(body)).toBe('以后<p>别的</p>');
  });

  it('leads to a page that stands for another, but not to a part of it', () => {
    const instead = new Map([['exams/index.html', 'record/index.html']]);
    expect(made('<p><a href="/exams/">考核</a><a href="/exams/#mine">证书</a></p>', { instead })).toBe(
      '<p><a href="../../record/index.html">考核</a>证书</p>',
    );
  });

  it('runs inline scripts unchanged, as the policy knows them by their hash', () => {
    const script = '<script>if (1 < 2 && "/record/") document.title = "&amp;";</script>';
    expect(made(script)).toBe(script);
  });

  it('is not made where an address names no file, or may stand where none is looked for', () => {
    expect(() => made('<img src="/gone.png">')).toThrow('/gone.png is no file of the build');
    expect(() => made('<p data-next="/record/"></p>')).toThrow('data-next="/record/"> may be an address');
    expect(() => made('<img srcset="/icon.svg 2x">')).toThrow('may be an address');
  });
});
