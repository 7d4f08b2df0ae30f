import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** An island that wakes with `client:near`, and its props, as Astro writes it. */
const ISLAND = /(<astro-island\b[^>]*?) props="([^"]*)"([^>]*? client="near")/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&amp;': '&',
};
/** Browsers may keep for good what lies in it: names are made of what is in the files. */
const FOLDER = '_astro';

/**
 * Takes the props of islands that wake when they come near out of the pages: their keys are half of a lesson's bytes,
 * and its text does not need them. `src/enhance/near.ts` fetches them.
 *
 * @param dist folder of the finished build
 */
export function moveIslandData(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const html = readFileSync(`${dist}/${name}`, 'utf8');
    const { page, files } = withoutProps(html);
    if (files.size === 0) continue;
    mkdirSync(`${dist}/${FOLDER}`, { recursive: true });
    for (const [file, props] of files) writeFileSync(`${dist}/${file}`, props);
    writeFileSync(`${dist}/${name}`, page);
  }
}

/**
 * @param html a built page
 * @returns the page with `data-props` (an address) in place of the props, and the files by path from the site's root
 * @throws SyntaxError where the props are not JSON, as Astro would write them otherwise than today
 */
export function withoutProps(html: string): { page: string; files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  const page = html.replace(ISLAND, (_, before: string, escaped: string, after: string) => {
    const props = JSON.stringify(
      JSON.parse(
        escaped.replace(/&(?:quot|lt|gt|amp|nbsp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity),
      ),
    );
    const digest = createHash('sha256').update(props).digest('hex').slice(0, 10);
    const file = `${FOLDER}/props.${digest}.json`;
    files.set(file, props);
    return `${before} data-props="/${file}"${after}`;
  });
  return { page, files };
}
