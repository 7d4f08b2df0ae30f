import { describe, expect, it } from 'vitest';
import { searchEntries } from './search-index.ts';

const page = (main: string): string =>
  `<!doctype html><html><body><nav>目录</nav><main>${main}</main></body></html>`;

describe('what a page offers to the search', () => {
  it('is one entry a heading, and one for what comes before the first', () => {
    const html = page('<h1>倾听</h1><p>先听。</p><h2 id="一">听完</h2><p>别打断。</p><p>再回答。</p>');
    expect(searchEntries(html, '/lessons/listening/')).toEqual([
      { path: '/lessons/listening/', page: '倾听', heading: '', text: '先听。' },
      { path: '/lessons/listening/#一', page: '倾听', heading: '听完', text: '别打断。 再回答。' },
    ]);
  });

  it('leaves out scripts, buttons, answers and what opens later', () => {
    const html = page(
      '<h1>练</h1><p>一张<input>相迎<button>检查</button></p><details class="drill__key">笑脸</details>' +
        '<p><a>口碑</a><span class="term-note" hidden>别人怎么说</span></p><script>let x</script><svg><text>图</text></svg>',
    );
    expect(searchEntries(html, '/x/')).toEqual([
      { path: '/x/', page: '练', heading: '', text: '一张相迎 口碑' },
    ]);
  });

  it('says the line of a blank once', () => {
    const html = page('<h1>练</h1><p>一张<label><input><span hidden>一张什么相迎</span></label>相迎</p>');
    expect(searchEntries(html, '/x/').map(({ text }) => text)).toEqual(['一张相迎']);
  });

  it('is one entry a word of the glossary and a phrase', () => {
    const html = page(
      '<h1>词</h1><dl><div id="empathy"><dt><dfn>同理心</dfn></dt><dd>替他想。</dd></div></dl>' +
        '<ol><li class="phrase" id="phrase-3"><p class="no">第三句</p><h2 class="taboo">不知道。</h2><p>把路堵死了。</p></li></ol>',
    );
    expect(searchEntries(html, '/x/')).toEqual([
      { path: '/x/#empathy', page: '词', heading: '同理心', text: '替他想。' },
      { path: '/x/#phrase-3', page: '词', heading: '不知道。', text: '把路堵死了。' },
    ]);
  });

  it('leaves the phrase cards of a lesson to the page of all phrases', () => {
    const html = page(
      '<h1>忌语</h1><p>念一遍。</p><ol><li class="phrase" id="phrase-3"><h3 class="taboo">不知道。</h3></li></ol>',
    );
    expect(searchEntries(html, '/x/').map(({ text }) => text)).toEqual(['念一遍。']);
  });

  it('is nothing where a page has no main part', () => {
    expect(searchEntries('<p>空</p>', '/x/')).toEqual([]);
  });
});
