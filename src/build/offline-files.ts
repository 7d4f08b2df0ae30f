import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { getManifest } from '@serwist/build';
import { GROUPS, groupOf, inEdition, isHashed, lessonOf, editionOf } from '../domain/offline/course-files.ts';
import type { CourseFile, CourseFiles, Edition, Group } from '../domain/offline/course-files.ts';
import { mentionedFiles } from './mentions.ts';

/** What a page may load. The manifest of the course and its schema are for other programs. */
const KEPT = ['**/*.{html,js,css,json,svg,png,wav,woff2,webmanifest}'];
const NOT_KEPT = ['sw.js', 'course.json', 'course.schema.json'];
/** Launch pages, which only packages for learning platforms have. */
const LAUNCH = 'launch/';
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
  const loads = loadedFiles(dist, names);
  const read = { 'zh-hans': dataReadBy('zh-hans', loads), 'zh-hant': dataReadBy('zh-hant', loads) };
  const bundled = bundledGroups(names, loads);
  const list = (edition: Edition, group: Group): readonly CourseFile[] =>
    names
      .filter((name) => (isData(name) ? read[edition].has(name) : isOf(edition, name)))
      .filter((name) => (bundled.has(name) ? bundled.get(name) : ownGroup(name)) === group)
      .map((name) => [address(name), digestOf(`${dist}/${name}`)]);
  const edition = (name: Edition): CourseFiles['editions'][Edition] => ({
    shell: list(name, 'shell'),
    learner: list(name, 'learner'),
    trainer: list(name, 'trainer'),
  });
  return {
    editions: { 'zh-hans': edition('zh-hans'), 'zh-hant': edition('zh-hant') },
    modules,
    data: dataOfLessons(loads),
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

/** What a page, script or style sheet says of other files. */
interface Mentions {
  /** What it loads of what is bundled. */
  readonly files: readonly string[];
  /** Ids of the drills that stand in it. */
  readonly drills: readonly string[];
}

/** By name. The texts themselves are many times as much. */
type Loads = ReadonlyMap<string, Mentions>;

function loadedFiles(dist: string, names: readonly string[]): Loads {
  // The two editions have scripts of the same name.
  const bundled = new Map<string, string[]>();
  for (const file of names.filter(isHashed)) {
    const namesakes = bundled.get(baseOf(file));
    if (namesakes) namesakes.push(file);
    else bundled.set(baseOf(file), [file]);
  }
  const mentions = (name: string): Mentions => {
    const text = readFileSync(`${dist}/${name}`, 'utf8');
    const files = mentionedFiles(text)
      .flatMap((mentioned) => bundled.get(mentioned) ?? [])
      .filter((file) => file !== name && isOfSameEdition(name, file));
    const drills = [...text.matchAll(/<form id="drill-([^"]+)"/g)].map(([, id]) => String(id));
    return { files: files.sort(), drills };
  };
  return new Map(
    names.filter((name) => /\.(?:html|js|css)$/.test(name)).map((name) => [name, mentions(name)]),
  );
}

/** What drills are marked with (`island-data.ts`): the files of both editions lie side by side. */
function isData(name: string): boolean {
  return isHashed(name) && name.endsWith('.json');
}

function dataReadBy(edition: Edition, loads: Loads): ReadonlySet<string> {
  const readers = [...loads].filter(([name]) => editionOf(name) === edition);
  return new Set(readers.flatMap(([, { files }]) => files.filter(isData)));
}

/** What its drills show, and what marks them (`stores/marker.ts`). */
function dataOfLessons(loads: Loads): CourseFiles['data'] {
  const data: Record<string, string[]> = {};
  for (const [name, { files, drills }] of loads) {
    const lesson = lessonOf(name);
    if (lesson === undefined) continue;
    const folder = name.slice(0, name.length - inEdition(name).length);
    (data[lesson] ??= []).push(...files.filter(isData), ...drills.map((id) => `${folder}drills/${id}.json`));
  }
  return data;
}

/** @returns the group of every bundled file: the first in which a page loads it; null: only launch pages do */
function bundledGroups(names: readonly string[], loads: Loads): ReadonlyMap<string, Group | null> {
  const groups = new Map<string, Group | null>();
  const spread = (name: string, group: Group | null): void => {
    for (const file of loads.get(name)?.files ?? []) {
      if (groups.has(file)) continue;
      if (isData(file)) {
        groups.set(file, ownGroup(name));
        continue;
      }
      groups.set(file, group);
      spread(file, group);
    }
  };
  for (const group of [...GROUPS, null]) {
    for (const name of names) {
      if (!name.endsWith('.html')) continue;
      const own = inEdition(name).startsWith(SHARED) ? 'shell' : ownGroup(name);
      if (own === group) spread(name, group);
    }
  }
  // The other edition has no launch pages, and namesakes of their scripts.
  const launch = new Set([...groups].flatMap(([file, group]) => (group === null ? [baseOf(file)] : [])));
  // What nothing seems to load is not left out.
  for (const file of names.filter(isHashed))
    if (!groups.has(file)) groups.set(file, launch.has(baseOf(file)) ? null : 'learner');
  return groups;
}

/** @returns the group of a page or of data; null: it is not kept */
function ownGroup(name: string): Group | null {
  return inEdition(name).startsWith(LAUNCH) ? null : groupOf(address(name));
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
  const places = new Map(order.map((lesson, place) => [lesson, place]));
  const place = (name: string): number => {
    const lesson = lessonOf(address(name));
    return lesson === undefined ? order.length : (places.get(lesson) ?? -1);
  };
  return (a, b) => place(a) - place(b) || (a < b ? -1 : 1);
}
