import { cpSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/** What a build reads, beside the content and the packages. */
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** Ids of other things that a value names, by its field; what stands in lists is renamed one by one. */
const REFERENCES = new Set([
  'id',
  'pair',
  'topic',
  'topics',
  'lesson',
  'figure',
  'keeps',
  'breaks',
  'rivals',
]);
/** Numbers of forbidden phrases. */
const PHRASE_NUMBERS = new Set(['n', 'others', 'forbidden']);

interface Copy {
  /** Of an id in this copy. */
  readonly rename: (id: string) => string;
  /** Of a forbidden phrase in this copy. */
  readonly renumber: (phrase: number) => number;
}

/**
 * Writes a project whose course is the real one so many times over: units, lessons, drills, figures, phrases, terms,
 * topics, scenarios and exam items, each copy with ids, files and titles of its own. The decks, the one page of
 * 身体会说话, the errata and the papers (their letters end at 32) stay as they are.
 *
 * @param from folder of the project
 * @param into folder to write to; its packages are links
 * @param times how often the course is there, from 1
 */
export function manyLessons(from: string, into: string, times: number): void {
  mkdirSync(`${into}/node_modules`, { recursive: true });
  for (const name of PROJECT) cpSync(`${from}/${name}`, `${into}/${name}`, { recursive: true });
  cpSync(`${from}/content`, `${into}/content`, { recursive: true });
  // A folder of its own: what Astro and Vite keep between builds lies in it.
  for (const name of readdirSync(`${from}/node_modules`)) {
    if (!['.astro', '.vite', '.cache'].includes(name))
      symlinkSync(`${from}/node_modules/${name}`, `${into}/node_modules/${name}`);
  }
  const content = `${into}/content`;
  const phrases = read<unknown[]>(`${content}/phrases.yaml`).length;
  const copies = Array.from({ length: times - 1 }, (_, at): Copy & { number: number } => ({
    number: at + 2,
    rename: (id) => {
      const [, phrase] = /^phrase-(\d+)$/.exec(id) ?? [];
      return phrase === undefined
        ? `${id}-${String(at + 2)}`
        : `phrase-${String(Number(phrase) + (at + 1) * phrases)}`;
    },
    renumber: (n) => n + (at + 1) * phrases,
  }));
  for (const folder of ['drills', 'figures', 'scenarios', 'exam-items'])
    copyFiles(`${content}/${folder}`, copies);
  copyLessons(`${content}/lessons`, copies);
  for (const name of ['topics', 'glossary', 'rules', 'phrases']) {
    const file = `${content}/${name}.yaml`;
    const own = read<unknown[]>(file);
    write(file, [...own, ...copies.flatMap((copy) => own.map((entry) => copied(entry, '', copy)))]);
  }
  copyPhraseDrills(`${content}/phrase-drills.yaml`, copies);
  copyModules(`${content}/course.yaml`, copies);
}

type Copies = readonly (Copy & { readonly number: number })[];

function copyFiles(folder: string, copies: Copies): void {
  for (const name of readdirSync(folder)) {
    const own = read(`${folder}/${name}`);
    for (const copy of copies) {
      write(`${folder}/${copy.rename(name.replace(/\.yaml$/, ''))}.yaml`, copied(own, '', copy));
    }
  }
}

function copyLessons(folder: string, copies: Copies): void {
  for (const module of readdirSync(folder)) {
    for (const name of readdirSync(`${folder}/${module}`)) {
      const [, head = '', body = ''] =
        /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text(`${folder}/${module}/${name}`)) ?? [];
      for (const copy of copies) {
        const to = `${folder}/${copy.rename(module)}`;
        mkdirSync(to, { recursive: true });
        const meta = copied(parse(head), '', copy) as { title: string };
        const own = stringify({ ...meta, title: titled(meta.title, copy.number) });
        const renamed = body
          .replace(
            /(<(?:Drill|DrillList|Figure|Term)\s+id=")([^"]+)/g,
            (_, tag: string, id: string) => tag + copy.rename(id),
          )
          .replace(
            /(<Phrases from=")(\d+)(" to=")(\d+)/g,
            (_, start: string, first: string, to: string, last: string) =>
              [start, copy.renumber(Number(first)), to, copy.renumber(Number(last))].join(''),
          );
        writeFileSync(`${to}/${copy.rename(name.replace(/\.mdx$/, ''))}.mdx`, `---\n${own}---\n${renamed}`);
      }
    }
  }
}

interface PhraseDrillFile {
  readonly rewrite: readonly { readonly n: number }[];
  readonly [list: string]: readonly unknown[];
}

/** What a sentence is searched for is said once; what is done with phrases comes in every copy. */
function copyPhraseDrills(file: string, copies: Copies): void {
  const own = read<PhraseDrillFile>(file);
  const again = (list: string): unknown[] => {
    const all = own[list] ?? [];
    return [...all, ...copies.flatMap((copy) => all.map((entry) => copied(entry, '', copy)))];
  };
  const { rewrite } = own;
  write(file, {
    ...own,
    said: again('said'),
    choose: again('choose'),
    spot: again('spot'),
    rewrite: [1, ...copies.map(({ number }) => number)].flatMap((copy) =>
      rewrite.map((entry) => ({ ...entry, n: entry.n + (copy - 1) * rewrite.length })),
    ),
  });
}

interface CourseFile {
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly lessons: readonly string[];
  }[];
}

function copyModules(file: string, copies: Copies): void {
  const course = read<CourseFile>(file);
  const again = copies.flatMap(({ rename, number }) =>
    course.modules.map((module) => ({
      ...module,
      id: rename(module.id),
      title: titled(module.title, number),
      lessons: module.lessons.map(rename),
    })),
  );
  write(file, { ...course, modules: [...course.modules, ...again] });
}

/** A value with everything that it names in the names of a copy. */
function copied(value: unknown, field: string, copy: Copy): unknown {
  if (typeof value === 'string') return REFERENCES.has(field) ? copy.rename(value) : value;
  if (typeof value === 'number') return PHRASE_NUMBERS.has(field) ? copy.renumber(value) : value;
  // The lines of a list of drills are ids; what is no drill is an object.
  if (Array.isArray(value)) {
    const under = field === 'lines' ? 'id' : field;
    return value.map((item) => copied(item, under, copy));
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copied(inner, name, copy)]));
}

function titled(title: string, copy: number): string {
  return `${title}·${String(copy)}`;
}

function text(file: string): string {
  return readFileSync(file, 'utf8');
}

// The caller says what the file is: it passed the checks of the real course.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
function read<T>(file: string): T {
  return parse(text(file)) as T;
}

function write(file: string, value: unknown): void {
  writeFileSync(file, stringify(value, { lineWidth: 0 }));
}
