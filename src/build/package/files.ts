import { mentionedFiles } from '../mentions.ts';

/** Folder of what is bundled; names in it are of the content, and each stands once. */
const BUNDLED = '_astro/';

/** Files that scripts fetch by addresses which they make, by what in a script tells that it does. */
const FETCHED: readonly (readonly [mark: string, files: RegExp])[] = [
  ['audio/cues.wav', /^audio\/cues\.wav$/],
  ['search.json', /^search\.json$/],
  ['review/items.json', /^review\/items\.json$/],
  ['exams/bank.json', /^exams\/bank\.json$/],
  ['exams/papers/', /^exams\/papers\/[^/]*\.json$/],
  ['exams/banks/', /^exams\/banks\//],
  ['drills/', /^drills\//],
];

/** What a build holds. */
export interface Build {
  /** Files from its root. */
  readonly names: readonly string[];
  /** @returns text of a file */
  readonly read: (name: string) => string;
}

/**
 * @param texts of pages
 * @returns the files that the pages load, or may come to: what is bundled, by what names what, and what scripts fetch
 */
export function filesOf({ names, read }: Build, texts: readonly string[]): ReadonlySet<string> {
  const bundled = new Set(names.filter((name) => name.startsWith(BUNDLED)));
  const found = new Set<string>();
  const spread = (text: string): void => {
    for (const name of mentionedFiles(text).map((file) => BUNDLED + file)) {
      if (!bundled.has(name) || found.has(name)) continue;
      found.add(name);
      if (name.endsWith('.json')) continue;
      const inner = read(name);
      for (const [mark, files] of FETCHED) {
        if (inner.includes(mark)) for (const one of names) if (files.test(one)) found.add(one);
      }
      spread(inner);
    }
  };
  texts.forEach(spread);
  return found;
}
