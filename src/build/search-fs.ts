import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { formsOf } from '../answer-key/traditional.ts';
import type { SearchFile } from '../domain/search/search-file.ts';
import { searchEntries } from './search-index.ts';

/** Folders of pages that are searched, in the order in which equal results are shown. */
const SEARCHED = ['lessons', 'phrases', 'glossary', 'sources'];

/**
 * Writes search.json of every edition from the pages of a finished build.
 * @param dist folder of the build
 * @param editions paths of the editions' roots, the Simplified one first: / and /zh-hant/
 */
export function writeSearch(dist: string, editions: readonly string[]): void {
  let traditional: string | undefined;
  for (const edition of editions) {
    const entries = SEARCHED.flatMap((folder) => pagesOf(`${dist}${edition}${folder}`)).flatMap((file) =>
      searchEntries(
        readFileSync(file, 'utf8'),
        file.slice(`${dist}${edition}`.length - 1, -'index.html'.length),
      ),
    );
    traditional ??= formsOf(entries.map(({ page, heading, text }) => `${page}${heading}${text}`).join(''));
    const file: SearchFile = { traditional, entries };
    writeFileSync(`${dist}${edition}search.json`, JSON.stringify(file));
  }
}

function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('/index.html'))
    .sort();
}
