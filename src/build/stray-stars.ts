import { readFileSync, readdirSync } from 'node:fs';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';

/**
 * Markdown that was not understood shows up as two asterisks in the text of a page.
 * @param dist folder of the built pages
 * @returns one problem for each page that prints them
 */
export function strayStars(dist: string): Problem[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => {
      const html = readFileSync(`${dist}/${name}`, 'utf8');
      const text = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
      const at = text.indexOf('**');
      if (at < 0) return [];
      const excerpt = text.slice(Math.max(0, at - 12), at + 14).trim();
      return [{ file: `dist/${name}`, line: 1, message: AuthorMessage.strayStars(excerpt) }];
    });
}
