import { readFileSync } from 'node:fs';
import type { CollectionEntry } from 'astro:content';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;

/**
 * @returns a lesson's file as it was written, with line ends of one kind
 * @throws Error where the file is gone
 */
export function lessonSource({ filePath = '' }: CollectionEntry<'lessons'>): string {
  return readFileSync(filePath, 'utf8').replaceAll('\r\n', '\n');
}

/** @returns a lesson's MDX without its frontmatter, read anew each time: nothing holds the texts of all lessons */
export function lessonBody(entry: CollectionEntry<'lessons'>): string {
  return lessonSource(entry).replace(FRONTMATTER, '');
}
