import { posix } from 'node:path';

/** A file of the site that an address names. */
export interface Target {
  /** From the root of the site: record/index.html */
  readonly name: string;
  /** Query and fragment: #carry */
  readonly rest: string;
}

/**
 * @param address as a built page has it: /record/#carry
 * @returns undefined for what is no absolute path of the site: https://…, #keep, data:…
 */
export function targetOf(address: string): Target | undefined {
  const found = /^\/(?!\/)([^?#]*)(.*)$/s.exec(address);
  if (!found) return undefined;
  const [, path = '', rest = ''] = found;
  return { name: path === '' || path.endsWith('/') ? `${path}index.html` : path, rest };
}

/**
 * @param from file that holds the address
 * @param to file that is named, from the same root
 * @returns address relative to the first; it begins with a dot, as `import()` wants it
 */
export function relativeAddress(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}

/** @returns whether a file is a page */
export function isPage(name: string): boolean {
  return name.endsWith('.html');
}
