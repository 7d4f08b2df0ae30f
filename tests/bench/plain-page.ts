/** The yardstick: what a page's text and figures cost when nothing else comes with them. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTreeAdapter, parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Elements that are no text and no figure. */
const DROPPED = new Set(['script', 'style', 'link', 'template', 'noscript', 'dialog']);
/** Attributes that only scripts and styles read. */
const IDLE = /^(?:class|data-|aria-describedby$)/;

/**
 * Writes the article of a built page into a new folder: its HTML and its figures, no styles, no scripts.
 * @param file a built page with a `main`
 * @param path under which it will be served, with slashes at both ends
 * @returns the folder; whoever called removes it
 */
export function writePlainPage(file: string, path: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), plainPage(readFileSync(file, 'utf8')));
  return folder;
}

/** @throws Error where the page has no `main` */
export function plainPage(html: string): string {
  const main = find(parse(html), 'main');
  if (!main) throw new Error('a page without main has no article');
  strip(main);
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
  return `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>${serialize(main)}</html>\n`;
}

function find(node: Tree.Node, name: string): Tree.Element | undefined {
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = 'tagName' in child && child.tagName === name ? child : find(child, name);
    if (found) return found;
  }
  return undefined;
}

function strip(parent: Tree.ParentNode): void {
  for (const child of [...parent.childNodes]) {
    if (child.nodeName === '#comment' || DROPPED.has(child.nodeName)) defaultTreeAdapter.detachNode(child);
    else if ('tagName' in child) {
      strip(child);
      child.attrs = child.attrs.filter(({ name }) => !IDLE.test(name));
      if (child.tagName.startsWith('astro-')) unwrap(child);
    }
  }
}

/** What an island wraps is part of the article; the island is not. */
function unwrap(island: Tree.Element): void {
  for (const child of [...island.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    if (island.parentNode) defaultTreeAdapter.insertBefore(island.parentNode, child, island);
  }
  defaultTreeAdapter.detachNode(island);
}
