import { expect, test } from 'vitest';
import { plainPage } from './plain-page.ts';

test('The yardstick keeps the text, the figures and the blanks of the article, and nothing that styles or runs', () => {
  const plain = plainPage(
    `<!DOCTYPE html><title>课</title><link rel="stylesheet" href="/a.css"><nav>别处</nav><main class="wide"><p data-x="1">文</p>` +
      `<style>p{color:red}</style><script>go()</script><astro-island props="{}"><svg><path d="M0 0"></path></svg><input name="one"></astro-island></main>`,
  );
  for (const kept of ['<title>课</title>', '<p>文</p>', '<path d="M0 0">', '<input name="one">']) {
    expect(plain).toContain(kept);
  }
  expect(plain).not.toMatch(/script|style|astro|class=|data-x|别处/);
});

test('A page without an article is refused', () => {
  expect(() => plainPage('<p>文</p>')).toThrow('no article');
});
