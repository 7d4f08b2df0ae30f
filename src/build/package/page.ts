import { posix } from 'node:path';
import { parse, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isPage, relativeAddress, targetOf } from './address.ts';
import type { Target } from './address.ts';
import { dropLink, dropLooseEnds } from './links.ts';
import { attribute, elementsIn, remove, setAttribute, unwrap } from './tree.ts';

/** Folder of the site in a package. */
export const COURSE = 'course/';
/** File that stands for a folder, which not every platform serves by itself. */
const INDEX = 'index.html';

/** Attributes that hold one address. */
const ADDRESSES = new Set([
  ...['href', 'src', 'poster', 'xlink:href'],
  ...['component-url', 'renderer-url', 'before-hydration-url', 'data-props'],
]);

export interface Place {
  /** The page, from the root of the package: course/record/index.html */
  readonly page: string;
  /** What it is a package of. */
  readonly kind: 'course' | 'module' | 'exam';
  /** @returns whether a page of the site is in the package: lessons/six-ones/index.html */
  readonly holds: (name: string) => boolean;
  /** @returns whether the build has a file of that name */
  readonly exists: (name: string) => boolean;
  /** Pages that are left out: something may still lead to them. */
  readonly outside: readonly string[];
  /** Pages in whose place a link leads to another: no link to a part of them. */
  readonly instead?: ReadonlyMap<string, string>;
}

export interface Packaged {
  readonly html: string;
  /** Files of the site that the page names, besides pages. */
  readonly files: readonly string[];
}

/**
 * Makes a built page one of a package: all addresses are relative to it and name their file in full; what packages of
 * its kind do not have is gone (`data-of="site"`, `data-of="course module"`), and what only packages have is there
 * (`<template data-of="package">`); links to pages that are not in the package are plain text.
 *
 * @throws Error where an address names no file of the build, or stands in an attribute that is not known to hold one
 */
export function packagedPage(html: string, place: Place): Packaged {
  const document = parse(html, { scriptingEnabled: false });
  keepOwn(document, place);
  const files = new Set<string>();
  for (const element of elementsIn(document)) {
    for (const attr of element.attrs) {
      const target = readAddress(element, attr, place);
      if (!target) continue;
      const name = (target.rest === '' ? place.instead?.get(target.name) : undefined) ?? target.name;
      if (isPage(name) && !place.holds(name)) {
        dropLink(element);
        continue;
      }
      if (!isPage(name)) files.add(name);
      attr.value = relativeAddress(place.page, COURSE + name) + target.rest;
    }
  }
  dropLooseEnds(document);
  for (const element of elementsIn(document)) if (element.nodeName === 'html') setRoot(element, place);
  return { html: serialize(document, { scriptingEnabled: false }), files: [...files] };
}

/** Takes out what is not for a package of this kind. */
function keepOwn(document: Tree.Document, { kind }: Place): void {
  for (const element of elementsIn(document)) {
    const of = attribute(element, 'data-of')?.split(' ');
    if (of?.includes('package') === true) unwrap(element);
    else if (of?.includes(kind) === false) remove(element);
    // Without it no service worker is registered (enhance/register-worker.ts).
    if (element.nodeName === 'link' && attribute(element, 'rel') === 'manifest') remove(element);
  }
}

/** What scripts make addresses from, and know of what is left out (stores/site-data.ts). */
function setRoot(html: Tree.Element, { page, outside }: Place): void {
  const root = posix.relative(posix.dirname(page), COURSE);
  setAttribute(html, 'data-base', root === '' ? './' : `${root}/`);
  setAttribute(html, 'data-index', INDEX);
  setAttribute(html, 'data-outside', outside.map((name) => `/${name.slice(0, -INDEX.length)}`).join(' '));
}

function readAddress(
  { nodeName }: Tree.Element,
  { name, prefix, value }: { name: string; prefix?: string; value: string },
  { page, exists }: Place,
): Target | undefined {
  const [first = ''] = value.split(/[\s,]/);
  const target = targetOf(first);
  if (!target) return undefined;
  const full = prefix === undefined ? name : `${prefix}:${name}`;
  const isKnown = ADDRESSES.has(full);
  if (isKnown && !exists(target.name)) throw new Error(`${page}: ${value} is no file of the build`);
  // A lone / is a key as well.
  if (!isKnown && name !== 'data-base' && value !== '/' && exists(target.name))
    throw new Error(`${page}: <${nodeName} ${full}="${value}"> may be an address`);
  return isKnown ? target : undefined;
}
