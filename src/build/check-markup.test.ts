import { describe, expect, it } from 'vitest';
import { checkMarkup } from './check-markup.ts';

const HEAD = '---\nid: smile\nsummary: <先笑>\n---\n\n';
const messages = (body: string): string[] =>
  checkMarkup('a.mdx', HEAD + body).map(({ line, message }) => `${String(line)} ${message}`);

describe('the markup of a lesson', () => {
  it('passes with every tag in its form', () => {
    const body =
      '<Lead>\n\n早上。\n\n</Lead>\n\n<Example place="商场">\n\n- 小周：“您好。”\n\n</Example>\n\n' +
      '先<Term id="empathy">替他想</Term>。\n\n<Figure id="six-ones" />\n<Phrases from="1" to="15" />';
    expect(messages(body)).toEqual([]);
  });

  it('names a tag that is not known, and the ones that are', () => {
    expect(messages('<Figur id="six-ones" />')).toEqual([
      expect.stringMatching(/^6 没有叫 <Figur> 的标签。能用的有：Lead、.*Figure/) as string,
    ]);
  });

  it.each([
    ['<Drill id=“smile” />', '<Drill id="…" />'],
    ["<Drill id='smile' />", '<Drill id="…" />'],
    ['<Drill id="smile">', '<Drill id="…" />'],
    ['<Drill name="smile" />', '<Drill id="…" />'],
    ['<Phrases to="15" from="1" />', '<Phrases from="…" to="…" />'],
    ['<Example>\n\n早上。\n\n</Example>', '<Example place="…">……</Example>'],
  ])('says how %s is written', (written, form) => {
    expect(messages(written)[0]).toContain(form);
  });

  it('wants every opened tag closed, in order', () => {
    expect(messages('<Lead>\n\n早上。')).toEqual(['6 <Lead> 没有收尾，后面要有 </Lead>']);
    expect(messages('早上。\n\n</Lead>')).toEqual(['8 多了一个 </Lead>，前面没有与它配对的 <Lead>']);
  });

  it('does not take < and { in running text', () => {
    expect(messages('等 <5 分钟\n\n{甲}')).toEqual([
      expect.stringContaining('6 正文里不能写 <') as string,
      expect.stringContaining('8 正文里不能写 {') as string,
      expect.stringContaining('8 正文里不能写 }') as string,
    ]);
  });
});
