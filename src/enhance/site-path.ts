/**
 * @param path of a page, from the root of this edition, without a leading slash: record/
 * @returns its address
 */
export function sitePath(path: string): string {
  return `${document.documentElement.dataset['base'] ?? '/'}${path}`;
}
