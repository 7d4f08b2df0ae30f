import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { LICENCES_TEXT as say } from '../text/licences.ts';

/** A package whose code or data reaches the browser. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As its package.json has it (SPDX). */
  readonly identifier?: string;
  /** Its licence file. */
  readonly text?: string;
}

/** Where Vite writes the licences of what it bundled for the browser; Astro clears Vite's own place away. */
const LICENCE_FILE = 'bundled-licences.json';

/**
 * What reaches the browser and is not in Vite's bundle: what Astro writes into pages, what the service worker is made of,
 * and the dictionaries from which keys and the Traditional edition are made.
 */
const BESIDES = ['astro', 'serwist', '@serwist/utils', 'opencc-js', 'pinyin-pro'];

/** Licences under which others may be given the code with no more than their text beside it. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0'],
  ...['Apache-2.0', 'Unlicense', 'Unicode-3.0', 'OFL-1.1'],
]);

/**
 * @param identifier SPDX expression: MIT, (MIT OR Apache-2.0), MIT AND Apache-2.0
 * @returns whether one of the choices that it leaves consists of allowed licences only
 */
export function isAllowed(identifier: string): boolean {
  return identifier
    .replaceAll(/[()]/g, ' ')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => ALLOWED.has(one.trim())));
}

/** @returns what cannot be given to learners as it is, each with the reason; empty where all is well */
export function refused(shipped: readonly Shipped[]): string[] {
  return shipped.flatMap(({ name, identifier = '', text = '' }) => [
    ...(isAllowed(identifier) ? [] : [say.notAllowed(name, identifier)]),
    ...(text.trim() === '' ? [say.noText(name)] : []),
  ]);
}

/** @returns the list as HTML; nothing in a licence is read as markup */
export function licenceList(shipped: readonly Shipped[]): string {
  return shipped
    .map(
      ({ name, version, identifier = '', text = '' }) =>
        `<details class="licence"><summary><b lang="en">${escaped(name)}</b> <span class="note" lang="en">${escaped(version)} · ${escaped(identifier)}</span></summary><pre lang="en">${escaped(text)}</pre></details>`,
    )
    .join('\n');
}

/** Has Vite list what it bundles for the browser, not what makes the pages. */
export function listLicences() {
  return {
    name: 'list-licences',
    configEnvironment: (environment: string) =>
      environment === 'client' ? { build: { license: { fileName: LICENCE_FILE } } } : undefined,
  };
}

/**
 * Writes the licences into their page, from the modules that were really bundled.
 * @param dist folder of the build
 * @param root folder of the course
 * @returns names of the packages that are on the page
 * @throws Error where a package may not be given away like this, or the page has no place for the list
 */
export function writeLicences(dist: string, root: string): readonly string[] {
  const bundled = JSON.parse(readFileSync(`${dist}/${LICENCE_FILE}`, 'utf8')) as Shipped[];
  rmSync(`${dist}/${LICENCE_FILE}`);
  const names = new Set(bundled.map(({ name }) => name));
  const besides = BESIDES.filter((name) => !names.has(name)).map((name) => packageOf(root, name));
  const shipped = [...bundled, ...besides].sort((one, other) => (one.name < other.name ? -1 : 1));
  const problems = refused(shipped);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const page = `${dist}/licences/index.html`;
  const html = readFileSync(page, 'utf8');
  const [before, after, ...more] = html.split(PLACE);
  if (after === undefined || more.length > 0) throw new Error(`${page}: ${PLACE}`);
  writeFileSync(page, `${before ?? ''}<div class="licences">${licenceList(shipped)}</div>${after}`);
  return shipped.map(({ name }) => name);
}

/**
 * What is bundled by itself, after the page of licences has been written, is made of nothing that is not on it.
 * @throws Error naming the packages that are missing in `BESIDES`
 */
export function checkListed(packages: readonly string[], listed: readonly string[]): void {
  const missing = packages.filter((name) => !listed.includes(name));
  if (missing.length > 0) throw new Error(missing.map((name) => say.notListed(name)).join('\n'));
}

/** @param modules files that were bundled @returns names of the packages that they are of, each once */
export function packagesOf(modules: readonly string[]): readonly string[] {
  const names = modules.map((id) => /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]);
  return [...new Set(names.flatMap((name) => name?.replace('\\', '/') ?? []))];
}

/** Stands on the page until the list takes its place. */
const PLACE = '<div data-licences></div>';

function packageOf(root: string, name: string): Shipped {
  const folder = `${root}/node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as {
    version: string;
    license: string;
  };
  const files = readdirSync(folder).filter((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
  const more = readdirSync(folder).includes('LICENSES')
    ? readdirSync(`${folder}/LICENSES`).map((file) => `LICENSES/${file}`)
    : [];
  const text = [...files, ...more]
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim())
    .join('\n\n');
  return { name, version, identifier: license, text };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
