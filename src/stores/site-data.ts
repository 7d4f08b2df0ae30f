/**
 * @param path of a page or file, from the root of this edition, without a leading slash: record/
 * @returns its address
 */
export function sitePath(path: string): string {
  return `${document.documentElement.dataset['base'] ?? '/'}${path}`;
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
