import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { around, attribute, childrenOf, elementsIn, hasClass, parentOf, remove, unwrap } from './tree.ts';

/** What an entry of a list is about stands in it, or in its heading. */
const TITLE = /^(?:li|h[234])$/;

/**
 * Takes out a link that leads nowhere: with the entry of a list that is about it; alone where it only serves to go
 * somewhere (navigation, foot, button); and its text stays where it is part of a sentence.
 */
export function dropLink(link: Tree.Element): void {
  const parent = parentOf(link);
  const entry = around(link, ({ nodeName }) => nodeName === 'li');
  if (link.nodeName !== 'a') remove(link);
  else if (entry && parent && TITLE.test(parent.nodeName)) dropEntry(entry);
  else if (hasClass(link, 'btn') || around(link, isWayfinding)) remove(link);
  else unwrap(link);
}

/** Takes out links to places of the page that went with what was taken out. */
export function dropLooseEnds(document: Tree.Document): void {
  const ids = new Set(elementsIn(document).flatMap((element) => attribute(element, 'id') ?? []));
  for (const link of elementsIn(document)) {
    const href = link.nodeName === 'a' ? (attribute(link, 'href') ?? '') : '';
    if (/^#./.test(href) && !ids.has(decodeURIComponent(href.slice(1)))) dropLink(link);
  }
}

/** The last entry takes the list along, and what has nothing but the list's heading left. */
function dropEntry(entry: Tree.Element): void {
  const list = parentOf(entry);
  remove(entry);
  if (!list || elementsIn(list).length > 0) return;
  const parent = parentOf(list);
  remove(list);
  if (parent && childrenOf(parent).every(isHeadingOrSpace)) remove(parent);
}

function isHeadingOrSpace(node: Tree.ChildNode): boolean {
  return 'value' in node ? node.value.trim() === '' : /^h[1-6]$/.test(node.nodeName);
}

function isWayfinding(element: Tree.Element): boolean {
  return element.nodeName === 'nav' || hasClass(element, 'foot-note');
}
