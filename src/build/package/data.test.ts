import { describe, expect, it } from 'vitest';
import { withoutOutside } from './data.ts';

const holds = (name: string): boolean => name === 'lessons/smile/index.html';

describe('the data of a package', () => {
  it('lists places of its own pages only, and keeps everything else', () => {
    const search = {
      traditional: '後后',
      entries: [
        { path: '/lessons/smile/#keep', text: '笑' },
        { path: '/lessons/needs/', text: '要' },
      ],
    };
    expect(withoutOutside(search, holds)).toEqual({
      traditional: '後后',
      entries: [{ path: '/lessons/smile/#keep', text: '笑' }],
    });
  });

  it('lists what is reviewed by the lesson that it is at home in', () => {
    const item = (path: string) => ({ id: path, lessons: ['a', 'b'], home: { title: '课', path } });
    expect(withoutOutside([item('/lessons/smile/'), item('/lessons/needs/')], holds)).toEqual([
      item('/lessons/smile/'),
    ]);
  });
});
