import { afterEach, describe, expect, it, vi } from 'vitest';

/** Another page of the browser. */
async function page(): Promise<(attempt: string) => Promise<boolean>> {
  vi.resetModules();
  return (await import('./paper-lock.ts')).takePaper;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function locks() {
  const held = new Set<string>();
  return {
    request: (name: string, _: object, take: (lock: object | null) => unknown) => {
      take(held.has(name) ? null : {});
      held.add(name);
      return Promise.resolve();
    },
  };
}

describe.each([
  ['with locks', (): object => ({ locks: locks() })],
  ['without them, over plain http', (): object => ({})],
])('a paper %s', (name, browser) => {
  it('is sat on one page only, and that page may ask again', async () => {
    vi.stubGlobal('navigator', browser());
    const [one, other] = [await page(), await page()];
    expect(await one(name)).toBe(true);
    expect(await other(name)).toBe(false);
    expect(await one(name)).toBe(true);
    expect(await other(`${name} else`)).toBe(true);
  });
});

it('two pages that ask at the same moment do not both get it', async () => {
  vi.stubGlobal('navigator', {});
  const pages = [await page(), await page(), await page()];
  const found = await Promise.all(pages.map((take) => take('at once')));
  expect(found.filter(Boolean)).toHaveLength(1);
});
