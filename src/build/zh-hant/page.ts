import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ToTraditional } from './convert.ts';

/** Where the Traditional edition lives, from the root of the site. */
export const ZH_HANT = '/zh-hant/';

/** Attributes that name things and are read by programs, not by people. */
const NAMES =
  /^(?:id|href|src|for|name|class|type|value|aria-(?:labelledby|controls|describedby)|data-near)$/;
/** Files that a page links to and that stand in each edition. */
const OWN = /^\/.*\.(?:json|webmanifest)$/;
/** Fields of an island's props that hold ids and keys. */
const MACHINE = new Set(['id', 'lesson', 'drill', 'initial', 'key', 'pair']);
/** Fields of an island's props that hold the decks' own words. */
const QUOTED = new Set(['parts', 'tiles', 'models', 'lines', 'also', 'taboo']);

export interface PageOptions {
  readonly convert: ToTraditional;
  /** Folder of the edition's scripts, in place of /_astro/. */
  readonly scripts: string;
}

/**
 * Converts a built page: its text, what is read out of its attributes, the data of its islands, and its links, which
 * then stay in the edition. What stands in an element with `data-deck` keeps its wording; an element with a `lang` of
 * its own is left alone.
 */
export function traditionalPage(html: string, options: PageOptions): string {
  const document = parse(html, { scriptingEnabled: false });
  for (const child of document.childNodes) visit(child, false, options);
  return serialize(document, { scriptingEnabled: false });
}

/** Converts data that the pages fetch, by the same names of fields as the data of islands. */
export function traditionalData(json: string, { convert }: Pick<PageOptions, 'convert'>): string {
  return JSON.stringify(field(JSON.parse(json), '', convert));
}

function visit(node: Tree.ChildNode, quoted: boolean, options: PageOptions): void {
  const { convert } = options;
  if (node.nodeName === '#text' && 'value' in node) {
    node.value = quoted ? convert.quoted(node.value) : convert.prose(node.value);
    return;
  }
  if (!('attrs' in node)) return;
  if (node.nodeName === 'style') return;
  const has = (name: string): boolean => node.attrs.some((attr) => attr.name === name);
  if (has('data-edition')) {
    switchBack(node);
    return;
  }
  if (has('lang') && node.nodeName !== 'html') return;
  const own = quoted || has('data-deck');
  for (const attr of node.attrs) attr.value = attribute(node, attr.name, attr.value, own, options);
  if (node.nodeName === 'script') return;
  const children = 'content' in node ? node.content.childNodes : node.childNodes;
  for (const child of children) visit(child, own, options);
}

function attribute(
  { nodeName }: Tree.Element,
  name: string,
  value: string,
  quoted: boolean,
  { convert, scripts }: PageOptions,
): string {
  if (nodeName === 'html' && name === 'lang') return 'zh-Hant-TW';
  if (nodeName === 'html' && name === 'data-base') return ZH_HANT;
  if (nodeName === 'a' && name === 'href' && value.startsWith('/')) return ZH_HANT + value.slice(1);
  // The edition has data of its own, and is put on a home screen by itself.
  if (nodeName === 'link' && OWN.test(value)) return ZH_HANT + value.slice(1);
  if (value.startsWith('/_astro/') && value.endsWith('.js')) return scripts + value.slice('/_astro/'.length);
  if (nodeName === 'astro-island' && name === 'props')
    return JSON.stringify(field(JSON.parse(value), '', convert));
  if (nodeName === 'astro-island' && name === 'opts') return value;
  if (NAMES.test(name)) return value;
  return quoted ? convert.quoted(value) : convert.prose(value);
}

/** Astro writes a prop as [kind, value]; ids and keys are passed over, by the name they stand under. */
function field(value: unknown, under: string, convert: ToTraditional): unknown {
  if (MACHINE.has(under)) return value;
  // Of what puts the edition on a home screen.
  if (under === 'lang') return 'zh-Hant-TW';
  if (typeof value === 'string') return QUOTED.has(under) ? convert.quoted(value) : convert.prose(value);
  if (Array.isArray(value)) return value.map((item) => field(item, under, convert));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, field(inner, name, convert)]),
  );
}

/** The link to the other edition turns round: it leads to the same page in Simplified. */
function switchBack(link: Tree.Element): void {
  const values: Record<string, string> = { hreflang: 'zh-Hans', lang: 'zh-Hans' };
  for (const attr of link.attrs) {
    if (attr.name === 'href') attr.value = `/${attr.value.slice(ZH_HANT.length)}`;
    attr.value = values[attr.name] ?? attr.value;
  }
  const label = link.attrs.find(({ name }) => name === 'data-edition')?.value ?? '';
  const [text] = link.childNodes;
  if (text && 'value' in text) text.value = label;
}
