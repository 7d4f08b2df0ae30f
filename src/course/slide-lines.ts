import type { SlidePart } from './split-slides.ts';

/** What begins a slide in the source, by the name that the splitter counts it under. */
const BEGINNINGS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['h2', /^##\s/],
  ['h3', /^###\s/],
  ['Break', /^\s*<Break\b/],
  ['Table', /^\s*\|/],
  ...['Lead', 'Example', 'Evidence', 'Aside', 'Figure', 'Drill', 'DrillList', 'Phrases', 'Discuss'].map(
    (tag) => [tag, new RegExp(`^\\s*<${tag}\\b`)] as const,
  ),
];

/**
 * @param source text of a lesson's file (course/lesson-body.ts), frontmatter included
 * @returns a function from what began a slide to its line in the file, from 1; 1 where it is not found
 */
export function slideLines(source: string): (from: SlidePart['from']) => number {
  const lines = source.split('\n');
  const found = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const [name, pattern] of BEGINNINGS) {
      if (!pattern.test(line)) continue;
      // A table is many lines; its first counts.
      if (name === 'Table' && pattern.test(lines[at - 1] ?? '')) continue;
      found.set(name, [...(found.get(name) ?? []), at + 1]);
    }
  });
  return ({ name, nth }) => found.get(name)?.[nth] ?? 1;
}
