import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The built site, which playwright.config.ts has served before any test is read. */
export const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** HTML files of the built site, in both editions; those of packages for learning platforms are no part of it. */
export const HTML = (existsSync(DIST) ? readdirSync(DIST, { recursive: true, encoding: 'utf8' }) : [])
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => !name.startsWith('launch/'))
  .sort();

/** HTML files of the Traditional edition. */
export const HTML_TRADITIONAL = HTML.filter((name) => name.startsWith('zh-hant/'));

/** Paths of all pages of the Simplified edition; the one for wrong addresses stands under a wrong address. */
export const PAGES = HTML.filter((name) => !HTML_TRADITIONAL.includes(name)).map((name) =>
  name === '404.html' ? '/no-such-page/' : `/${name.replace(/index\.html$/, '')}`,
);

/** Pages of every kind of the other edition, which is made from the first: enough where a browser is needed. */
export const TRADITIONAL = [
  '',
  'lessons/six-ones/',
  'record/',
  'phrases/',
  'exams/certification/',
  'no-such-page/',
].map((path) => `/zh-hant/${path}`);

/** The page on which a paper is sat: it stands alone, and nothing leads away from it. */
export function isAlone(page: string): boolean {
  return /(?:^|\/)exams\/sit\//.test(page);
}

/** Kinds of pages that are made for every lesson in one mould. */
const MOULDS = [/^\/slides\/([^/]+)\/$/, /^\/slides\/([^/]+)\/print\/$/, /^\/worksheets\/([^/]+)\/$/];
/** Lists of exercises, long tables, and the phrases. */
const SAMPLE = ['six-ones', 'what-customers-want', 'forbidden-one-to-fifteen'];

/** All pages, but of each mould only some: decks.spec.ts and paper.spec.ts look at every one of them. */
export const VISITED = PAGES.filter((path) => {
  const lesson = MOULDS.map((mould) => mould.exec(path)?.[1]).find((id) => id !== undefined);
  return lesson === undefined || SAMPLE.includes(lesson);
});

/** One page of each kind: enough for a second browser. */
const CORE = [
  '/',
  '/lessons/six-ones/',
  '/lessons/what-customers-want/',
  '/record/',
  '/phrases/',
  '/exams/certification/',
  '/slides/six-ones/',
  '/zh-hant/lessons/six-ones/',
];

/** @returns the mark, for the end of a title, of what a second browser is tested with too */
export function core(path: string): string {
  return CORE.includes(path) ? ' @core' : '';
}

/** Decks of the lessons. */
export const DECKS = PAGES.filter((path) => /^\/slides\/[^/]+\/$/.test(path));

/** Pages for the projector, the presenter and the printer: they have no bars either. */
export function isForClass(page: string): boolean {
  return /(?:^|\/)(?:slides|class|presenter|worksheets)\//.test(page);
}

export const LESSONS = PAGES.filter((path) => path.startsWith('/lessons/'));

export function htmlOf(name: string): string {
  return readFileSync(`${DIST}${name}`, 'utf8');
}

/** The root of the edition that a page belongs to. */
export function editionOf(path: string): string {
  return path.startsWith('/zh-hant/') ? '/zh-hant/' : '/';
}
