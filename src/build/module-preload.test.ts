import { describe, expect, it } from 'vitest';
import { importsIn, withPreloads } from './module-preload.ts';

const IMPORTS = new Map([
  ['/_astro/Page.1.js', ['/_astro/react.2.js', '/_astro/text.3.js']],
  ['/_astro/text.3.js', ['/_astro/react.2.js', '/_astro/Page.1.js']],
]);

const page = (client: string): string =>
  `<html><head><title>课</title></head><body><astro-island uid="1" component-url="/_astro/Page.1.js" renderer-url="/_astro/client.4.js" ssr client="${client}"></astro-island></body></html>`;

describe('a page whose island wakes at once', () => {
  it('asks for its modules and for what these import, each once', () => {
    const links = [
      ...withPreloads(page('load'), IMPORTS).matchAll(/<link rel="modulepreload" href="([^"]+)">/g),
    ];
    expect(links.map(([, href]) => href)).toEqual([
      '/_astro/Page.1.js',
      '/_astro/react.2.js',
      '/_astro/text.3.js',
      '/_astro/client.4.js',
    ]);
  });
});

describe('a page whose island waits for the reader', () => {
  it('stays as it is', () => {
    expect(withPreloads(page('near'), IMPORTS)).toBe(page('near'));
  });
});

describe('the imports of a module', () => {
  it('are those that it cannot run without, not those that it asks for later', () => {
    const code =
      'import{a}from"./a.1.js";import"./b.2.js";export{c}from"./c.3.js";const d=()=>import("./d.4.js");';
    expect(importsIn(code)).toEqual(['/_astro/a.1.js', '/_astro/b.2.js', '/_astro/c.3.js']);
  });
});
