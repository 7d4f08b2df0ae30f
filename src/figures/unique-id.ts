/** How many ids each page has asked for; a page is forgotten with its request. */
const asked = new WeakMap<Request, number>();

/**
 * An id that no other element of the page has, and the same in every build.
 * @param page `Astro.request`, which all components of a page share
 */
export function uniqueId(page: Request, name: string): string {
  const count = (asked.get(page) ?? 0) + 1;
  asked.set(page, count);
  return `${name}-${count}`;
}
