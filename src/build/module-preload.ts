import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** Islands that wake as soon as the page is there; the others wait for somebody who comes near. */
const AT_ONCE = /<astro-island(?=[^>]* client="(?:load|only|idle)")[^>]*>/g;
const MODULES = / (?:component|renderer)-url="(\/[^"]+\.js)"/g;
/** As the bundler writes imports that are needed before a module runs. */
const IMPORT = /(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g;

/**
 * Has the pages ask for the modules of their islands at once, with all that these import: a browser would find them out
 * layer by layer, and on a slow phone each layer is a round trip.
 * @param dist folder of the build
 */
export function preloadModules(dist: string): void {
  const imports = importsOf(`${dist}/_astro`);
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const file = `${dist}/${name}`;
    const page = readFileSync(file, 'utf8');
    const preloaded = withPreloads(page, imports);
    if (preloaded !== page) writeFileSync(file, preloaded);
  }
}

/**
 * @param imports what each module imports, by its address
 * @returns the page with a link for each module that its islands need at once
 */
export function withPreloads(page: string, imports: ReadonlyMap<string, readonly string[]>): string {
  const wanted = new Set<string>();
  const want = (module: string): void => {
    if (wanted.has(module)) return;
    wanted.add(module);
    imports.get(module)?.forEach(want);
  };
  for (const [island] of page.matchAll(AT_ONCE))
    for (const [, module = ''] of island.matchAll(MODULES)) want(module);
  const links = [...wanted].map((module) => `<link rel="modulepreload" href="${module}">`);
  return page.replace('</head>', () => `${links.join('')}</head>`);
}

function importsOf(folder: string): ReadonlyMap<string, readonly string[]> {
  const modules = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return new Map(
    modules.map((name) => [`/_astro/${name}`, importsIn(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
}

/** @returns addresses of the modules that have to be there before this one runs */
export function importsIn(code: string): readonly string[] {
  return [...code.matchAll(IMPORT)].map(([, name = '']) => `/_astro/${name}`);
}
