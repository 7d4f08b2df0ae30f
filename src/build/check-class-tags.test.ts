import { describe, expect, it } from 'vitest';
import { checkClassTags } from './check-class-tags.ts';

const messages = (text: string): string[] =>
  checkClassTags('a.mdx', text).map(({ line, message }) => `${String(line)} ${message}`);

describe('the tags of a class', () => {
  it('pass where they are in order', () => {
    expect(
      messages(
        '<LessonOnly>\n\n一段话，<Term id="a">词</Term>。\n\n<Figure id="b" />\n\n</LessonOnly>\n\n' +
          '<SlideOnly>\n\n- 先笑\n\n</SlideOnly>\n\n<Break title="第二页" />\n\n' +
          '<Notes minutes="1.5">\n\n先问。\n\n</Notes>\n\n<Discuss minutes="3">\n\n哪一句？\n\n</Discuss>',
      ),
    ).toEqual([]);
  });

  it.each(['0', '三', '2.3', '90', '-1'])('take no %s for minutes', (minutes) => {
    expect(messages(`\n<Discuss minutes="${minutes}">\n\n哪一句？\n\n</Discuss>`)).toEqual([
      expect.stringMatching(/^2 <Discuss> 的 minutes/) as string,
    ]);
  });

  it('stand on lines of their own', () => {
    expect(messages('前面<SlideOnly>\n\n先笑\n\n</SlideOnly>')).toHaveLength(1);
    expect(messages('<SlideOnly>先笑</SlideOnly>').length).toBeGreaterThan(0);
    expect(messages('一段话。<Break />')).toHaveLength(1);
  });

  it('hold nothing that a learner would miss', () => {
    expect(messages('<SlideOnly>\n\n<Drill id="smile" />\n\n</SlideOnly>')).toEqual([
      expect.stringMatching(/^3 <Drill> 不能放在 <SlideOnly> 里/) as string,
    ]);
    expect(messages('<Notes>\n\n<LessonOnly>\n\n话。\n\n</LessonOnly>\n\n</Notes>')).toHaveLength(1);
  });
});
