import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHere, pagePath, rootPath, sitePath } from './site-data.ts';

function page(dataset: Readonly<Record<string, string>>, href = 'http://host/'): void {
  vi.stubGlobal('document', { documentElement: { dataset } });
  vi.stubGlobal('location', new URL(href));
}

afterEach(() => vi.unstubAllGlobals());

describe('addresses of the site', () => {
  it('are folders, of each edition its own', () => {
    page({ base: '/' }, 'http://host/record/');
    expect([sitePath(''), sitePath('record/#carry'), rootPath(), pagePath()]).toEqual([
      '/',
      '/record/#carry',
      '/',
      'record/',
    ]);
    page({ base: '/zh-hant/' }, 'http://host/zh-hant/record/');
    expect([sitePath('#learn'), sitePath('review/items.json'), rootPath(), pagePath()]).toEqual([
      '/zh-hant/#learn',
      '/zh-hant/review/items.json',
      '/',
      'record/',
    ]);
  });

  it('name files in full in a package, from where the page lies', () => {
    page({ base: '../../', index: 'index.html' }, 'http://host/class/lms/course/exams/sit/index.html#a1');
    expect(
      ['', '#learn', 'record/', 'record/#carry/', 'exams/mock/?code=a/', 'review/items.json'].map(sitePath),
    ).toEqual([
      '../../index.html',
      '../../index.html#learn',
      '../../record/index.html',
      '../../record/index.html#carry/',
      '../../exams/mock/index.html?code=a/',
      '../../review/items.json',
    ]);
    expect([rootPath(), pagePath()]).toEqual(['../../', 'exams/sit/index.html']);
  });
});

describe('pages', () => {
  it('are all there on the site, and in a package those that it does not leave out', () => {
    page({ base: '/' });
    expect([isHere('/'), isHere('/verify/')]).toEqual([true, true]);
    page({ base: './', outside: '/verify/ /lessons/needs/' });
    expect([isHere('/'), isHere('/verify/'), isHere('/lessons/needs/')]).toEqual([true, false, false]);
  });
});
