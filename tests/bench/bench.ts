/**
 * `npm run bench -- [pages|answers|marking|folding|search|build …] [--rounds 3] [--only "home,exam list"] [--dist dir]`:
 * what the course costs, as ratios measured in one run. Nothing passes or fails.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnswers } from './answers.ts';
import { measureFolding } from './folding.ts';
import { measureMarking } from './marking.ts';
import { measurePages } from './pages.ts';
import type { Row } from './row.ts';
import { measureSearch } from './search.ts';

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    /** Kinds of pages for the part `pages`. */
    only: { type: 'string', default: '' },
    /** Another build than the one of this folder. */
    dist: { type: 'string', default: file('dist') },
  },
});
const rounds = Number(values.rounds);
const only = values.only.split(',').filter((name) => name !== '');

type Tables = Readonly<Record<string, readonly Row[]>>;

const PARTS: Readonly<Record<string, () => Promise<Tables>>> = {
  pages: () => measurePages(values.dist, rounds, only),
  answers: async () => ({ 'answers, slow CPU': await measureAnswers(values.dist, rounds) }),
  marking: () => Promise.resolve({ marking: measureMarking(values.dist, rounds) }),
  folding: () => Promise.resolve({ folding: measureFolding(values.dist, rounds) }),
  search: async () => ({ 'search, slow 4G, slow CPU': await measureSearch(values.dist, rounds) }),
  build: async () => ({ build: await (await import('./build-cost.ts')).buildCost() }),
};

const unknown = positionals.find((name) => !(name in PARTS));
if (unknown !== undefined) {
  console.error(`${unknown}: no such part. There are: ${Object.keys(PARTS).join(', ')}`);
  process.exit(1);
}
const tables: Record<string, readonly Row[]> = {};
for (const [name, measure] of Object.entries(PARTS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  Object.assign(tables, await measure());
}
for (const [title, rows] of Object.entries(tables)) console.log(`\n### ${title}\n\n${markdown(rows)}`);
const about = { date: new Date().toISOString(), node: process.version, cpu: cpus()[0]?.model, rounds };
writeFileSync(file('bench.json'), `${JSON.stringify({ ...about, tables }, null, 1)}\n`);

/** A table that can be read as it is and pasted into a document. */
function markdown(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const shown = rows.map((row) => columns.map((column) => String(row[column] ?? '–')));
  const widths = columns.map((column, at) =>
    Math.max(...[column, ...shown.map((row) => row[at] ?? '')].map(width)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - width(cell))).join(' | ')} |`;
  return [line(columns), line(widths.map((wide) => '-'.repeat(wide))), ...shown.map(line)].join('\n');
}

/** Columns that a terminal gives a text: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[⺀-￯]/u.test(char) ? 2 : 1), 0);
}
