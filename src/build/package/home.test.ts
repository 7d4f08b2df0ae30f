import { describe, expect, it } from 'vitest';
import { beginWith } from './home.ts';

const HOME = `<p><a href="/lessons/smile/" data-hero-go>开始</a></p>
<section data-resume><p class="t">微笑</p><p class="note where">第一单元</p>
<a class="btn" href="/lessons/smile/"><span>开始学</span></a><span class="note minutes">约 3 分钟</span></section>
<ol><li data-plan="smile" data-title="微笑" data-where="第一单元" data-minutes="3"><a href="/lessons/smile/">微笑</a></li>
<li data-plan="needs a b" data-title="需求" data-where="第二单元" data-minutes="9"><a href="/lessons/needs/">需求</a></li></ol>`;

describe('the home page of a module', () => {
  it('begins with its first lesson: both ways in, and what is said of it', () => {
    const html = beginWith(HOME, 'needs');
    expect(html).toContain('<a href="/lessons/needs/" data-hero-go="">开始</a>');
    expect(html).toContain('<p class="t">需求</p><p class="note where">第二单元</p>');
    expect(html).toContain('<a class="btn" href="/lessons/needs/"><span>开始学</span></a>');
    expect(html).toContain('<span class="note minutes">约 9 分钟</span>');
  });

  it('cannot begin with a lesson that it does not list', () => {
    expect(() => beginWith(HOME, 'gone')).toThrow('gone');
  });
});
