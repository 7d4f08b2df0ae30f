import { HANT_FOLDER } from '../domain/offline/course-files.ts';

/**
 * @param path of a page or file, from the root of this edition, without a leading slash: record/
 * @returns its address
 */
export function sitePath(path: string): string {
  // Pages of a package for learning platforms are named in full: not every platform serves a folder's index.
  const index = document.documentElement.dataset['index'] ?? '';
  return `${editionPath()}${path.replace(/^((?:[^?#]*\/)?)(?=[?#]|$)/, `$1${index}`)}`;
}

/** @returns path of the root of the site, which holds both editions; relative to the page in a package */
export function rootPath(): string {
  const base = editionPath();
  return base.endsWith(`/${HANT_FOLDER}`) ? base.slice(0, -HANT_FOLDER.length) : base;
}

/** @returns path of the open page, from the root of this edition: record/, or record/index.html in a package */
export function pagePath(): string {
  return location.pathname.slice(new URL(editionPath(), location.href).pathname.length);
}

/**
 * @param path of a page, from the root of this edition: /lessons/six-ones/
 * @returns whether it is there: packages for learning platforms leave pages out
 */
export function isHere(path: string): boolean {
  return !(document.documentElement.dataset['outside'] ?? '').split(' ').includes(path);
}

function editionPath(): string {
  return document.documentElement.dataset['base'] ?? '/';
}

const fetched = new Map<string, Promise<unknown>>();

/**
 * Fetches data that was made at build, once a page.
 * @param path from the root of this edition: review/items.json
 * @throws Error where it cannot be fetched; the next call tries again
 */
export function siteData<T>(path: string): Promise<T> {
  const known = fetched.get(path) ?? load(path);
  fetched.set(path, known);
  return known as Promise<T>;
}

async function load(path: string): Promise<unknown> {
  try {
    const response = await fetch(sitePath(path));
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return await response.json();
  } catch (error) {
    fetched.delete(path);
    throw error;
  }
}
