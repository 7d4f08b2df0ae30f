import { strToU8 } from 'fflate';
import type { Bank } from '../../domain/exam/bank.ts';
import type { PackageScope } from '../../domain/report/scope.ts';
import type { Content } from '../content-fs.ts';
import { isPage } from './address.ts';
import { cmi5Structure, unitPage } from './cmi5.ts';
import { withoutOutside } from './data.ts';
import { filesOf } from './files.ts';
import type { Build } from './files.ts';
import { beginWith } from './home.ts';
import { launchPage } from './launch.ts';
import { LAUNCH } from './manifest.ts';
import type { Described } from './manifest.ts';
import { partName } from './order.ts';
import type { Order, Standard } from './order.ts';
import { COURSE, packagedPage } from './page.ts';
import type { Place } from './page.ts';
import { outsidePages, pagesOf, startOf } from './pages.ts';
import { packedSchemas } from './schemas.ts';
import { scopeOf, unitsOf } from './scope.ts';
import { scorm12Manifest } from './scorm12.ts';
import { scorm2004Manifest } from './scorm2004.ts';

/** Stands in for every page that is not in the package. */
const OUTSIDE = 'launch/outside/index.html';
/** Lists of which a package has its own part. */
const LISTS = new Set(['search.json', 'review/items.json']);

const MANIFESTS: Readonly<
  Record<Standard, readonly [name: string, write: (described: Described) => string]>
> = {
  scorm12: ['imsmanifest.xml', scorm12Manifest],
  scorm2004: ['imsmanifest.xml', scorm2004Manifest],
  cmi5: ['cmi5.xml', cmi5Structure],
};

/** A finished build, and what it was made of. */
export interface Source {
  readonly build: Build & { readonly bytes: (name: string) => Uint8Array };
  readonly content: Content;
  readonly bank: Bank;
}

/**
 * Makes a package of a finished build.
 * @returns its files, by their path
 * @throws Error where the build lacks a page, or a page an address
 */
export function makePackage(source: Source, order: Order): ReadonlyMap<string, Uint8Array> {
  const { content, bank } = source;
  const { standard, part } = order;
  const whole = scopeOf(content, bank, part);
  const isMany = standard === 'cmi5' && part.kind === 'course';
  const scopes = isMany ? unitsOf(content, bank) : [whole];
  const files = courseFiles(source, order, scopes);
  const [name, write] = MANIFESTS[standard];
  const manifest = write({
    name: partName(part),
    title: titleOf(content, whole),
    description: content.course.description,
    version: content.version,
    scopes,
    files: Object.keys(files).sort(),
  });
  return new Map([...Object.entries(files), ...packedSchemas(standard), [name, strToU8(manifest)]]);
}

function titleOf({ course }: Content, { kind, title }: PackageScope): string {
  return kind === 'course' ? title : `${course.title} · ${title}`;
}

/** @returns what is shown: the launch page, and the course below `course/` */
function courseFiles(source: Source, { standard, part }: Order, scopes: readonly PackageScope[]) {
  const { build } = source;
  const known = new Set(build.names);
  const instead = new Map(['index.html', 'exams/index.html'].map((name) => [name, startOf(part)]));
  const inside = pagesOf(build.names, part, outlineOf(source));
  const outside = outsidePages(build.names, inside);
  const place = (page: string): Place => ({
    page,
    kind: part.kind,
    holds: (name) => inside.has(name),
    exists: (name) => known.has(name),
    outside,
    // A paper's package has neither a home page nor a list of papers.
    ...(part.kind === 'exam' ? { instead } : {}),
  });
  const lessons = scopes.flatMap(({ modules }) => modules.flatMap((module) => module.lessons));
  const first = part.kind === 'module' ? lessons[0]?.id : undefined;
  const drills = new Set(lessons.flatMap((lesson) => lesson.drills.map(({ id }) => id)));
  const pages = new Map<string, string>();
  const named = new Set<string>();
  const add = (page: string, html: string): void => {
    const packaged = packagedPage(html, place(page));
    pages.set(page, packaged.html);
    for (const file of packaged.files) named.add(file);
  };
  for (const name of inside) {
    const html = build.read(name);
    add(COURSE + name, name === 'index.html' && first !== undefined ? beginWith(html, first) : html);
  }
  const standIn = build.read(OUTSIDE);
  for (const name of outside) add(COURSE + name, standIn);
  for (const scope of scopes) {
    const name = standard === 'cmi5' ? unitPage(scope) : LAUNCH;
    add(name, build.read(`launch/${standard}/index.html`));
    pages.set(name, launchPage(pages.get(name) ?? '', standard, scope));
  }
  for (const file of filesOf(build, [...pages.values()])) if (isReached(file)) named.add(file);
  const data = [...named]
    .filter((name) => !isPage(name))
    .map((name) => [COURSE + name, bytesOf(name)] as const);
  return Object.fromEntries([...[...pages].map(([name, html]) => [name, strToU8(html)] as const), ...data]);

  /** In a module's package no paper is begun, and no other module's drill is met; in a paper's, no other paper. */
  function isReached(name: string): boolean {
    const paper = /^exams\/papers\/(.*)\.json$/.exec(name)?.[1];
    if (paper !== undefined) return inside.has(`exams/${paper}/index.html`);
    if (part.kind !== 'module') return true;
    const drill = /^drills\/(.*)\.json$/.exec(name)?.[1];
    return drill === undefined ? !name.startsWith('exams/') : drills.has(drill);
  }

  function bytesOf(name: string): Uint8Array {
    if (!LISTS.has(name)) return build.bytes(name);
    return strToU8(JSON.stringify(withoutOutside(JSON.parse(build.read(name)), (page) => inside.has(page))));
  }
}

function outlineOf({ content, bank }: Source) {
  return {
    modules: content.course.modules,
    scenarios: content.scenarios.map(({ scenario }) => scenario),
    figures: (id: string) => {
      const quotas = bank.papers.find((paper) => paper.id === id)?.blueprint ?? [];
      const modules = quotas.flatMap(({ module, items }) => (items.figure === undefined ? [] : [module]));
      return bank.entries.flatMap((entry) =>
        entry.type === 'figure' && entry.figure && modules.includes(entry.module) ? [entry.figure.path] : [],
      );
    },
  };
}
