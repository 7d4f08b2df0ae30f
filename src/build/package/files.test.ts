import { describe, expect, it } from 'vitest';
import { filesOf } from './files.ts';

const TEXTS: Readonly<Record<string, string>> = {
  '_astro/a.X1.js': 'm.f=["./b.X2.js","./c.X3.css"]',
  '_astro/b.X2.js': 'import"./a.X1.js";data("review/items.json");data(`drills/${id}.json`)',
  '_astro/c.X3.css': 'p{color:red}',
  '_astro/other.X4.js': 'data("search.json")',
  '_astro/props.X5.json': '{"say":"other.X4.js"}',
  'review/items.json': '[]',
  'drills/one.json': '{}',
  'search.json': '{}',
};
const files = (...texts: string[]): string[] =>
  [...filesOf({ names: Object.keys(TEXTS), read: (name) => TEXTS[name] ?? '' }, texts)].sort();

describe('the files that pages need', () => {
  it('are what they name, what that names, and what its scripts fetch', () => {
    expect(files('<script src="../_astro/a.X1.js">')).toEqual([
      '_astro/a.X1.js',
      '_astro/b.X2.js',
      '_astro/c.X3.css',
      'drills/one.json',
      'review/items.json',
    ]);
  });

  it('are no more: data is not searched for names', () => {
    expect(files('<astro-island data-props="./_astro/props.X5.json">')).toEqual(['_astro/props.X5.json']);
  });
});
