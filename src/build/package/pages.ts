import { isPage } from './address.ts';
import type { Part } from './order.ts';

/** What a learner on a platform has no use for: what trainers open, the other edition, what holds without a network. */
const LEFT_OUT =
  /^(?:404\.html|zh-hant\/|offline\/|launch\/|teach\/|slides\/|worksheets\/|class\/|presenter\/|trainers\/|verify\/)/;

/** Pages that a learner's pages lead to by scripts though they are left out. */
const LED_TO = 'verify/';

/** Pages that belong to no lesson: in every module's package. */
const COMMON = ['', 'practice/', 'phrases/', 'body/', 'review/', 'record/', 'glossary/', 'sources/'];
/** Pages that every package has. */
const ALWAYS = ['privacy/', 'accessibility/', 'licences/'];
/** What a paper is read, sat, explained and certified with. */
const PAPER = ['exams/sit/', 'exams/result/', 'exams/certificate/', 'record/'];

/** What the choice of pages needs to know of the course. */
export interface Outline {
  readonly modules: readonly { readonly id: string; readonly lessons: readonly string[] }[];
  /** Each with the lesson that it belongs to. */
  readonly scenarios: readonly { readonly id: string; readonly lesson: string }[];
  /** Paths of the lessons whose figures a paper may show: /lessons/where-to-look/ */
  readonly figures: (paper: string) => readonly string[];
}

/** @returns the learner's pages of a build: files from its root */
export function learnersPages(files: readonly string[]): readonly string[] {
  return files.filter((name) => isPage(name) && !LEFT_OUT.test(name));
}

/**
 * @param files all files of the build, from its root
 * @returns the pages that go into the package
 */
export function pagesOf(files: readonly string[], part: Part, outline: Outline): ReadonlySet<string> {
  const all = learnersPages(files);
  if (part.kind === 'course') return new Set(all);
  const wanted = new Set(
    [...ALWAYS, ...(part.kind === 'module' ? ofModule(part.id, outline) : ofPaper(part.id, outline))].map(
      (path) => `${path}index.html`,
    ),
  );
  return new Set(all.filter((name) => wanted.has(name)));
}

/** @returns pages that are not in the package though something in it may lead there */
export function outsidePages(files: readonly string[], inside: ReadonlySet<string>): readonly string[] {
  const known = [...learnersPages(files), ...files.filter((name) => isPage(name) && name.startsWith(LED_TO))];
  return known.filter((name) => !inside.has(name));
}

function ofModule(id: string, { modules, scenarios }: Outline): readonly string[] {
  const lessons = modules.find((module) => module.id === id)?.lessons ?? [];
  const own = scenarios.filter(({ lesson }) => lessons.includes(lesson));
  return [
    ...COMMON,
    ...lessons.map((lesson) => `lessons/${lesson}/`),
    ...(own.length > 0 ? ['scenarios/', ...own.map((scenario) => `scenarios/${scenario.id}/`)] : []),
  ];
}

function ofPaper(id: string, { figures }: Outline): readonly string[] {
  return [...PAPER, `exams/${id}/`, ...figures(id).map((path) => path.slice(1))];
}

/** @returns the page that a package begins with, from the root of the site */
export function startOf(part: Part): string {
  return part.kind === 'exam' ? `exams/${part.id}/index.html` : 'index.html';
}
