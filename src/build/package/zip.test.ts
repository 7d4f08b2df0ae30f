import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zip } from './zip.ts';

const FILES = new Map([
  ['course/b.html', strToU8('<p>二</p>')],
  ['course/a.html', strToU8('<p>一</p>')],
]);

describe('a zip', () => {
  it('holds the files in the order of their names', () => {
    const files = unzipSync(zip(FILES));
    expect(Object.keys(files)).toEqual(['course/a.html', 'course/b.html']);
    expect(new TextDecoder().decode(files['course/a.html'])).toBe('<p>一</p>');
  });

  it('is the same to the byte, in whatever order the files come and wherever the clock stands', () => {
    const zone = process.env['TZ'];
    const bytes = zip(FILES);
    process.env['TZ'] = 'Pacific/Kiritimati';
    expect(zip(new Map([...FILES].reverse()))).toEqual(bytes);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('takes no name that some platforms cannot read', () => {
    expect(() => zip(new Map([['课.html', strToU8('')]]))).toThrow('课.html is not plain');
  });
});
