import { expect, it } from 'vitest';
import { onPaper } from './on-paper.ts';

const DECK = `
<section data-slide data-title="六个一" id="a-1"><p>一张<span class="blank" data-step="smile:0"><span class="txt"><span class="vh">（空）</span></span></span></p></section>
<aside class="slide-notes" data-notes-of="a"><p>先问全班</p><ul><li data-answer-of="smile:0">第 1 空：笑脸（一、二、三、四、五、六、七、八也算）</li></ul></aside>
<section data-slide data-title="带走一句" id="a-2"><p>先让人安心</p></section>
<aside class="slide-notes" data-notes-of="a"> </aside>`;

const boxes = onPaper(DECK, new Map([['smile:0', '笑脸']]))
  .split('<div class="handout"')
  .slice(1);

it('puts every slide into a box with its number, and its notes after it', () => {
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toMatch(/id="a-1".*1　六个一.*先问全班/s);
  expect(boxes[1]).toMatch(/id="a-2".*2　带走一句/s);
});

it('marks a slide of which nothing is to be said', () => {
  expect(boxes[0]).not.toContain('data-bare');
  expect(boxes[1]).toMatch(/^ data-bare/);
  expect(boxes[1]).not.toContain('<aside');
});

it('writes the answer into its blank, beside what says that it is one', () => {
  expect(boxes[0]).toContain('<span class="vh">（空）</span><span class="handout__answer">笑脸</span>');
});

it('lists only some of the many words that count', () => {
  expect(boxes[0]).toContain('第 1 空：笑脸（一、二、三、四、五、六等也算）');
});
