import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getManifest } from '@serwist/build';
import { GROUPS, groupOf, inEdition, isHashed, lessonOf, editionOf } from '../domain/offline/course-files.ts';
import type { CourseFile, CourseFiles, Edition, Group } from '../domain/offline/course-files.ts';

/** What a page may load. The manifest of the course and its schema are for other programs. */
const KEPT = ['**/*.{html,js,css,json,svg,png,wav,woff2,webmanifest}'];
const NOT_KEPT = ['sw.js', 'course.json', 'course.schema.json'];
/** A lesson is what is read first, and its scripts are those of most pages. */
const SHARED = 'lessons/';

/**
 * Lists the files of a finished build for offline use, by edition and group: pages and data by their place, what is
 * bundled by the pages that load it, or may come to.
 * @param dist folder of the build
 * @param modules ids of the lessons of every module, in teaching order
 */
export async function courseFiles(
  dist: string,
  modules: readonly (readonly string[])[],
): Promise<CourseFiles> {
  const { manifestEntries } = await getManifest({
    globDirectory: dist,
    globPatterns: KEPT,
    globIgnores: NOT_KEPT,
    maximumFileSizeToCacheInBytes: 2 ** 22,
  });
  const names = (manifestEntries ?? []).map(({ url }) => url).sort(byLesson(modules.flat()));
  const texts = new Map(
    names
      .filter((name) => /\.(?:html|js|css)$/.test(name))
      .map((name) => [name, readFileSync(`${dist}/${name}`, 'utf8')]),
  );
  const loads = loadedFiles(names, texts);
  const bundled = bundledGroups(names, loads);
  const list = (edition: Edition, group: Group): readonly CourseFile[] =>
    names
      .filter((name) => (isData(name) ? isReadBy(edition, name, loads) : isOf(edition, name)))
      .filter((name) => (bundled.get(name) ?? groupOf(address(name))) === group)
      .map((name) => [address(name), digestOf(`${dist}/${name}`)]);
  const edition = (name: Edition): CourseFiles['editions'][Edition] => ({
    shell: list(name, 'shell'),
    learner: list(name, 'learner'),
    trainer: list(name, 'trainer'),
  });
  return {
    editions: { 'zh-hans': edition('zh-hans'), 'zh-hant': edition('zh-hant') },
    modules,
    data: dataOfLessons(loads, texts),
  };
}

/** Pages are asked for by their folder. */
function address(name: string): string {
  return name.replace(/(^|\/)index\.html$/, '$1');
}

/** Styles, pictures and sounds are the same in both editions. */
function isOf(edition: Edition, name: string): boolean {
  return editionOf(name) === edition || (edition === 'zh-hant' && /\.(?:css|svg|png|wav|woff2)$/.test(name));
}

/** Files by page or script: what it loads of what is bundled. */
type Loads = ReadonlyMap<string, readonly string[]>;

function loadedFiles(names: readonly string[], texts: ReadonlyMap<string, string>): Loads {
  const bundled = names.filter(isHashed);
  return new Map(
    [...texts].map(([name, text]) => {
      const mentioned = new Set(text.match(/[\w.@-]+\.(?:json|js|css)\b/g));
      const isLoaded = (file: string): boolean => mentioned.has(baseOf(file)) && isOfSameEdition(name, file);
      return [name, bundled.filter((file) => file !== name && isLoaded(file))];
    }),
  );
}

/** What drills are marked with (`island-data.ts`): the files of both editions lie side by side. */
function isData(name: string): boolean {
  return isHashed(name) && name.endsWith('.json');
}

function isReadBy(edition: Edition, file: string, loads: Loads): boolean {
  return [...loads].some(([name, files]) => editionOf(name) === edition && files.includes(file));
}

/** What its drills show, and what marks them (`stores/marker.ts`). */
function dataOfLessons(loads: Loads, texts: ReadonlyMap<string, string>): CourseFiles['data'] {
  const data: Record<string, string[]> = {};
  for (const [name, files] of loads) {
    const lesson = lessonOf(name);
    if (lesson === undefined) continue;
    const folder = name.slice(0, name.length - inEdition(name).length);
    const drills = [...(texts.get(name) ?? '').matchAll(/<form id="drill-([^"]+)"/g)].map(([, id]) => id);
    (data[lesson] ??= []).push(
      ...files.filter(isData),
      ...drills.map((id) => `${folder}drills/${String(id)}.json`),
    );
  }
  return data;
}

/** @returns the group of every bundled file: the first in which a page loads it */
function bundledGroups(names: readonly string[], loads: Loads): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  const spread = (name: string, group: Group): void => {
    for (const file of loads.get(name) ?? []) {
      if (groups.has(file)) continue;
      if (isData(file)) {
        groups.set(file, groupOf(address(name)));
        continue;
      }
      groups.set(file, group);
      spread(file, group);
    }
  };
  for (const group of GROUPS) {
    for (const name of names) {
      if (!name.endsWith('.html')) continue;
      const own = inEdition(name).startsWith(SHARED) ? 'shell' : groupOf(address(name));
      if (own === group) spread(name, group);
    }
  }
  // What nothing seems to load is not left out.
  for (const file of names.filter(isHashed)) if (!groups.has(file)) groups.set(file, 'learner');
  return groups;
}

/** A script of one edition has a namesake in the other. */
function isOfSameEdition(name: string, file: string): boolean {
  return editionOf(name) === editionOf(file) || file.endsWith('.css') || isData(file);
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64');
}

/** Lessons in teaching order, whatever else comes in the order of its name. */
function byLesson(order: readonly string[]): (a: string, b: string) => number {
  const place = (name: string): number => {
    const lesson = lessonOf(address(name));
    return lesson === undefined ? order.length : order.indexOf(lesson);
  };
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
}
