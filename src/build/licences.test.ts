import { describe, expect, it } from 'vitest';
import { checkListed, isAllowed, licenceList, packagesOf, refused } from './licences.ts';

describe('a licence', () => {
  it.each(['MIT', 'ISC', '(MIT OR Apache-2.0)', 'MIT AND Apache-2.0', '(GPL-3.0 OR BSD-3-Clause)', '0BSD'])(
    '%s may be given away',
    (identifier) => {
      expect(isAllowed(identifier)).toBe(true);
    },
  );

  it.each(['GPL-3.0', 'MIT AND GPL-3.0', 'SEE LICENSE IN x', 'UNLICENSED', ''])(
    '%s may not',
    (identifier) => {
      expect(isAllowed(identifier)).toBe(false);
    },
  );
});

it('a package without a licence, or without its text, is refused by name', () => {
  const problems = refused([
    { name: 'sound', version: '1.0.0', identifier: 'MIT', text: 'MIT License' },
    { name: 'mute', version: '1.0.0', identifier: 'MIT' },
    { name: 'bound', version: '1.0.0', identifier: 'GPL-3.0', text: 'GNU' },
  ]);
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('mute');
  expect(problems[1]).toContain('bound');
});

it('the list holds name, version, licence and text, and no markup of theirs', () => {
  const html = licenceList([{ name: '@a/<b>', version: '1.2.3', identifier: 'MIT', text: '<script>"&' }]);
  expect(html).toContain('@a/&lt;b&gt;');
  expect(html).toContain('1.2.3 · MIT');
  expect(html).toContain('&lt;script&gt;&quot;&amp;');
  expect(html).not.toContain('<script>');
});

it('a package that is bundled and not on the page stops the build by name, also one that another brought', () => {
  const packages = packagesOf([
    '/course/src/offline/service-worker.ts',
    '/course/node_modules/serwist/dist/index.mjs',
    '/course/node_modules/serwist/dist/chunks/a.js',
    '/course/node_modules/serwist/node_modules/@a/b/index.js',
    String.raw`C:\course\node_modules\@a\c\index.js`,
  ]);
  expect(packages).toEqual(['serwist', '@a/b', '@a/c']);
  expect(() => {
    checkListed(packages, ['serwist', '@a/c']);
  }).toThrow('@a/b');
  checkListed(packages, [...packages, 'react']);
});
