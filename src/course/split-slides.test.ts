import { describe, expect, it } from 'vitest';
import { splitSlides } from './split-slides.ts';

const block = (kind: string, inside: string, more = ''): string =>
  `<div data-block="${kind}" ${more}>${inside}</div>`;
const brief = (html: string) => splitSlides(html).map(({ kind, title, section }) => [kind, title, section]);

describe('splitSlides', () => {
  it('begins a slide at every heading, which gives it title and section', () => {
    expect(brief('<h2>甲</h2><p>一</p><h3>乙</h3><p>二</p><h2>丙</h2><p>三</p>')).toEqual([
      ['text', '甲', '甲'],
      ['text', '乙', '甲'],
      ['text', '丙', '丙'],
    ]);
  });

  it('keeps running text together', () => {
    const [slide, ...more] = splitSlides('<h2>甲</h2><p>一</p><ul><li>二</li></ul>');
    expect(slide?.html).toBe('<p>一</p><ul><li>二</li></ul>');
    expect(more).toEqual([]);
  });

  it('begins a slide at a break, with its title or that of the heading', () => {
    expect(
      brief('<h2>甲</h2><p>一</p><hr data-break data-title="乙"><p>二</p><hr data-break><p>三</p>'),
    ).toEqual([
      ['text', '甲', '甲'],
      ['text', '乙', '甲'],
      ['text', '甲', '甲'],
    ]);
  });

  it('gives a figure a slide of its own, and what follows it another', () => {
    expect(brief(`<h2>甲</h2><p>一</p>${block('Figure', '图', 'data-title="图一"')}<p>二</p>`)).toEqual([
      ['text', '甲', '甲'],
      ['Figure', '图一', '甲'],
      ['text', '甲', '甲'],
    ]);
  });

  it('puts a figure that stands right after its heading on the slide of the heading', () => {
    expect(brief(`<h2>甲</h2>${block('Figure', '图')}`)).toEqual([['Figure', '甲', '甲']]);
  });

  it('makes a slide of every block that a tag brings', () => {
    const two = `<div data-blocks="Phrases">${block('Phrase', '一')}${block('Phrase', '二')}</div>`;
    expect(splitSlides(two).map(({ kind, html }) => [kind, html.includes('一')])).toEqual([
      ['Phrase', true],
      ['Phrase', false],
    ]);
  });

  it('shows what is for slides only, and gives what is for the lesson only to the trainer', () => {
    const [slide] = splitSlides(
      '<h2>甲</h2><div data-lesson-only><p>长</p></div><div data-slide-only><p>短</p></div>',
    );
    expect(slide?.html).toBe('<p>短</p>');
    expect(slide?.lessonText).toContain('长');
  });

  it('takes notes and their minutes to the slide that they stand in', () => {
    const [first, second] = splitSlides(
      '<h2>甲</h2><p>一</p><div data-notes data-minutes="3">问</div><h2>乙</h2><p>二</p>',
    );
    expect(first).toMatchObject({ html: '<p>一</p>', minutes: 3 });
    expect(first?.notes).toContain('问');
    expect(second).toMatchObject({ notes: '', minutes: 0 });
  });

  it('takes notes after a figure to the figure', () => {
    const [, figure] = splitSlides(
      `<h2>甲</h2><p>一</p>${block('Figure', '图')}<div data-notes data-minutes="2">看图</div>`,
    );
    expect(figure).toMatchObject({ kind: 'Figure', minutes: 2 });
  });

  it('keeps answers off the slide', () => {
    const [slide] = splitSlides(block('Drill', '<p>题</p><div data-answers>答案</div>'));
    expect(slide?.html).not.toContain('答案');
    expect(slide?.answers).toContain('答案');
  });

  it('knows how long a discussion is', () => {
    expect(splitSlides(block('Discuss', '议', 'data-discuss="4"'))[0]?.discuss).toBe(4);
  });

  it('leaves no slide for a heading with nothing to show; what is said of it stays with the one before', () => {
    const slides = splitSlides(
      '<h2>甲</h2><p>一</p><h2>乙</h2><div data-lesson-only><p>长</p></div><div data-notes>说</div>',
    );
    expect(slides).toHaveLength(1);
    expect(slides[0]?.notes).toContain('说');
    expect(slides[0]?.lessonText).toContain('长');
  });

  it('knows which tag of the source began a slide, counting those that only the lesson shows', () => {
    const html = `<h2>甲</h2>${block('Figure', '一')}<div data-lesson-only>${block('Figure', '二')}</div>${block('Figure', '三')}`;
    expect(splitSlides(html).map(({ from }) => from)).toEqual([
      { name: 'Figure', nth: 0 },
      { name: 'Figure', nth: 2 },
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(splitSlides(' \n ')).toEqual([]);
  });
});
