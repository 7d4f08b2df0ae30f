import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SearchEntry } from '../domain/search/search-file.ts';

/** Elements whose text is not the page's: scripts, answers, opened notes, what names the figure for the ear only. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'svg',
  'nav',
  'button',
  'input',
  'noscript',
  'dialog',
]);
const SKIPPED_CLASSES = [
  'drill__key',
  'term-note',
  'vh',
  'kicker',
  'state',
  'sources',
  'foot',
  'actions',
  'no',
  'taboo',
  // The trainer says what the cards below it say.
  'trainer',
];

/**
 * Cuts a page into the places that a search can lead to: one for every heading or entry with an id.
 * @param path address of the page
 */
export function searchEntries(html: string, path: string): SearchEntry[] {
  const main = find(parse(html, { scriptingEnabled: false }), ({ nodeName }) => nodeName === 'main');
  if (!main) return [];
  const page = textOf(find(main, ({ nodeName }) => nodeName === 'h1')).trim();
  const places: { path: string; page: string; heading: string; text: string }[] = [
    { path, page, heading: '', text: '' },
  ];
  const visit = (node: Tree.ChildNode): void => {
    const place = places.at(-1);
    if (!place) return;
    if ('value' in node) {
      place.text += node.value;
      return;
    }
    if (!('attrs' in node) || isSkipped(node) || node.nodeName === 'h1') return;
    const id = attribute(node, 'id');
    const titled =
      node.nodeName === 'h2' || id.startsWith('phrase-') || find(node, ({ nodeName }) => nodeName === 'dfn');
    if (id !== '' && titled) {
      const title =
        node.nodeName === 'h2'
          ? node
          : find(
              node,
              ({ nodeName, attrs }) => nodeName === 'dfn' || attrs.some(({ value }) => value === 'taboo'),
            );
      places.push({ path: `${path}#${id}`, page, heading: textOf(title).trim(), text: '' });
      if (node.nodeName === 'h2') return;
    }
    for (const child of node.childNodes) visit(child);
    if (BLOCKS.has(node.nodeName)) (places.at(-1) ?? place).text += ' ';
  };
  for (const child of main.childNodes) visit(child);
  return places
    .map((place) => ({ ...place, text: place.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text, heading }) => text !== '' || heading !== '');
}

const BLOCKS = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'div',
  'td',
  'th',
  'tr',
  'h2',
  'h3',
  'h4',
  'b',
  'dfn',
  'figcaption',
]);

function isSkipped(node: Tree.Element): boolean {
  const classes = attribute(node, 'class').split(' ');
  // The cards of phrases in a lesson stand on the page of all thirty as well: they are found there.
  const isCopy = classes.includes('phrase') && find(node, ({ nodeName }) => nodeName === 'h3') !== undefined;
  // How a word sounds is no text of the page, and the word itself is the heading of its entry.
  const isSound = attribute(node, 'lang') === 'zh-Latn' || node.nodeName === 'dfn';
  // What a blank is called for those who hear it without its line says that line a second time.
  const isHidden = node.attrs.some(({ name }) => name === 'hidden');
  return (
    isCopy ||
    isSound ||
    isHidden ||
    SKIPPED.has(node.nodeName) ||
    SKIPPED_CLASSES.some((name) => classes.includes(name))
  );
}

function attribute(node: Tree.Element, name: string): string {
  return node.attrs.find((attr) => attr.name === name)?.value ?? '';
}

function find(node: Tree.ParentNode, is: (element: Tree.Element) => boolean): Tree.Element | undefined {
  for (const child of node.childNodes) {
    if (!('attrs' in child)) continue;
    const found = is(child) ? child : find(child, is);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Tree.ChildNode | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
