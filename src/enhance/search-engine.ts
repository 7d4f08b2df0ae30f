import MiniSearch from 'minisearch';
import { excerpt } from '../domain/search/excerpt.ts';
import type { Excerpt } from '../domain/search/excerpt.ts';
import type { SearchEntry, SearchFile } from '../domain/search/search-file.ts';
import { foldForSearch, indexTokens, queryTokens } from '../domain/search/tokens.ts';

export interface Hit {
  readonly entry: SearchEntry;
  readonly excerpt: Excerpt;
}

/** @returns what the query finds, best first, at most so many */
export type Search = (query: string, most: number) => readonly Hit[];

/**
 * Builds the index from the file's texts.
 * @param file search.json of this edition
 */
export function searchEngine({ entries, traditional }: SearchFile): Search {
  const fold = (text: string): string => foldForSearch(text, traditional);
  const folded = entries.map(({ page, heading, text }, id) => ({
    id,
    page: fold(page),
    heading: fold(heading),
    text: fold(text),
  }));
  const index = new MiniSearch<(typeof folded)[number]>({
    fields: ['page', 'heading', 'text'],
    tokenize: indexTokens,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: queryTokens,
      boost: { heading: 3, page: 2 },
      prefix: (term) => /^[a-z]/.test(term),
    },
  });
  index.addAll(folded);
  return (typed, most) => {
    const query = fold(typed.trim());
    const whole = query.replace(/\s+/g, '');
    // What stands there word for word comes first.
    const boostDocument = (id: number): number => {
      const doc = folded[id];
      return doc && whole !== '' && `${doc.heading}${doc.text}`.includes(whole) ? 2 : 1;
    };
    const all = index.search(query, { combineWith: 'AND', boostDocument });
    const hits = all.length > 0 ? all : index.search(query, { combineWith: 'OR', boostDocument });
    return hits.slice(0, most).flatMap(({ id }) => {
      const entry = entries[id as number];
      const text = folded[id as number]?.text ?? '';
      return entry ? [{ entry, excerpt: excerpt(entry.text, text, whole, queryTokens(query)) }] : [];
    });
  };
}

/** @throws Error where the file cannot be fetched */
export async function loadSearch(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return searchEngine((await response.json()) as SearchFile);
}
