import { describe, expect, it } from 'vitest';
import { toTraditional } from './convert.ts';
import { traditionalData, traditionalPage } from './page.ts';

const convert = toTraditional({ words: {}, everywhere: {} });
const page = (body: string, head = ''): string =>
  traditionalPage(
    `<!doctype html><html lang="zh-CN" data-base="/"><head>${head}</head><body>${body}</body></html>`,
    {
      convert,
      scripts: '/zh-hant/abc/_astro/',
    },
  );

describe('a page of the Traditional edition', () => {
  it('says so, and has its text and what is read from attributes converted', () => {
    const html = page(
      '<p aria-label="关于短信">关于短信</p>',
      '<meta name="description" content="关于短信">',
    );
    expect(html).toContain('<html lang="zh-Hant-TW" data-base="/zh-hant/">');
    expect(html).toContain('<p aria-label="關於簡訊">關於簡訊</p>');
    expect(html).toContain('content="關於簡訊"');
  });

  it('keeps the wording of what the decks print', () => {
    expect(page('<p data-deck>发<b>短信</b></p>')).toContain('<p data-deck="">發<b>短信</b></p>');
  });

  it('keeps ids and the links that point to them, so that places are the same in both editions', () => {
    const html = page('<h2 id="听完">听完</h2><a href="#听完">听完</a>');
    expect(html).toContain('<h2 id="听完">聽完</h2><a href="#听完">聽完</a>');
  });

  it('keeps its links in the edition, and its pictures where they are', () => {
    const html = page(
      '<a href="/record/">记录</a><a href="https://a.b/">外</a>',
      '<link rel="icon" href="/icon.svg">',
    );
    expect(html).toContain('<a href="/zh-hant/record/">記錄</a><a href="https://a.b/">外</a>');
    expect(html).toContain('href="/icon.svg"');
  });

  it('names data of its own', () => {
    expect(page('', '<link rel="manifest" href="/manifest.webmanifest">')).toContain(
      'href="/zh-hant/manifest.webmanifest"',
    );
  });

  it('turns the link to the other edition round', () => {
    const link = '<a href="/zh-hant/record/" hreflang="zh-Hant" lang="zh-Hant" data-edition="简体">繁體</a>';
    expect(page(link)).toContain(
      '<a href="/record/" hreflang="zh-Hans" lang="zh-Hans" data-edition="简体">简体</a>',
    );
  });

  it('leaves text in another language alone', () => {
    expect(page('<span lang="zh-Latn">guān</span><span lang="zh-Hans">简体</span>')).toContain(
      '<span lang="zh-Hans">简体</span>',
    );
  });

  it('loads its own scripts and runs inline ones unchanged', () => {
    const html = page('<script>let 说 = "说";</script><script type="module" src="/_astro/a.js"></script>');
    expect(html).toContain('<script>let 说 = "说";</script>');
    expect(html).toContain('src="/zh-hant/abc/_astro/a.js"');
  });

  it('converts what an island says, but not the ids and keys that it marks with', () => {
    const props = {
      id: [0, '关于'],
      title: [0, '关于短信'],
      lines: [
        1,
        [
          [0, '发短信'],
          [0, { parts: [1, [[0, '发短信']]], key: [0, { accept: [1, [[0, '发短信']]] }] }],
        ],
      ],
    };
    const attribute = JSON.stringify(props).replaceAll('"', '&quot;');
    const html = page(`<astro-island props="${attribute}" opts='{"name":"练习"}'></astro-island>`);
    const found = /props="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(JSON.parse(found)).toEqual({
      id: [0, '关于'],
      title: [0, '關於簡訊'],
      lines: [
        1,
        [
          [0, '發短信'],
          [0, { parts: [1, [[0, '發短信']]], key: [0, { accept: [1, [[0, '发短信']]] }] }],
        ],
      ],
    });
    expect(html).toContain('练习');
  });

  it('converts what waits in templates and what shows without scripts', () => {
    const html = page('<noscript><p>关于</p></noscript><template><p>关于</p></template>');
    expect(html).toContain('<noscript><p>關於</p></noscript><template><p>關於</p></template>');
  });
});

describe('the data that pages of the Traditional edition fetch', () => {
  const data = (value: unknown): unknown => JSON.parse(traditionalData(JSON.stringify(value), { convert }));

  it('has its sentences converted, and keeps the characters of ids and keys', () => {
    const drill = {
      id: '短信',
      lesson: '短信',
      key: { accept: ['短信'] },
      blanks: [{ initial: 'd', hint: '发短信' }],
    };
    expect(data(drill)).toEqual({ ...drill, blanks: [{ initial: 'd', hint: '發簡訊' }] });
  });

  it('keeps the wording of the decks: stems, tiles, answers, forbidden phrases', () => {
    const quoted = {
      parts: ['发短信', 0],
      tiles: ['短信'],
      models: ['短信'],
      also: ['短信（信件）'],
      taboo: '发短信去',
    };
    expect(data(quoted)).toEqual({
      parts: ['發短信', 0],
      tiles: ['短信'],
      models: ['短信'],
      also: ['短信（信件）'],
      taboo: '發短信去',
    });
  });

  it('keeps addresses, which the page puts its own edition before', () => {
    const item = {
      kind: 'term',
      lessons: ['six-ones'],
      home: { title: '关于短信', path: '/lessons/six-ones/' },
    };
    expect(data([item])).toEqual([{ ...item, home: { title: '關於簡訊', path: '/lessons/six-ones/' } }]);
  });
});
