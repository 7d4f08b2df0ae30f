import { describe, expect, it } from 'vitest';
import { searchEngine } from './search-engine.ts';

const find = searchEngine({
  traditional: '訴诉電电話话',
  entries: [
    { path: '/a/', page: '电话里的投诉', heading: '先让他说完', text: '电话那头看不见你的脸。' },
    { path: '/b/', page: '信函投诉', heading: '回信', text: '先道歉，再说怎么改。' },
    { path: '/c/', page: '当面谈', heading: '道歉', text: '对不起三个字要看着他说。' },
    { path: '/d/', page: 'SERVICE 的两个版本', heading: '', text: '七个字母，只有 S 相同。' },
  ],
});
const paths = (query: string): string[] => find(query, 20).map(({ entry }) => entry.path);

describe('the search', () => {
  it('finds a heading before a line of text', () => {
    expect(paths('道歉')).toEqual(['/c/', '/b/']);
  });

  it('finds all words of a query, not some of them, where that is possible', () => {
    expect(paths('电话 投诉')).toEqual(['/a/']);
  });

  it('falls back on some of the words', () => {
    expect(paths('客户要我道歉怎么办')).toEqual(expect.arrayContaining(['/b/', '/c/']));
  });

  it('hears Traditional characters, full width and the beginning of a Latin word', () => {
    expect(paths('投訴')).toEqual(paths('投诉'));
    expect(paths('投訴')).toHaveLength(2);
    expect(paths('Ｓｅｒｖ')).toEqual(['/d/']);
  });

  it('finds nothing for what is not there, and for punctuation', () => {
    expect(paths('量子')).toEqual([]);
    expect(paths('？！')).toEqual([]);
  });

  it('gives no more than are asked for', () => {
    expect(find('投诉', 1)).toHaveLength(1);
  });

  it('shows where it was found', () => {
    expect(find('道歉', 20)[1]?.excerpt).toEqual({ before: '先', match: '道歉', after: '，再说怎么改。' });
  });
});
