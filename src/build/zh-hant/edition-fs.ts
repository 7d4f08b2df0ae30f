import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ZhHant } from '../../content-schema/zh-hant.ts';
import { toTraditional } from './convert.ts';
import { ZH_HANT, traditionalData, traditionalPage } from './page.ts';

/** What the names of the chunks with interface text begin with (`astro.config.mjs`). */
const TEXT_CHUNK = 'text-';
/** Pages of packages for learning platforms, which have one edition. */
const LAUNCH = 'launch/';
/** Data that pages fetch. What other programs read is the same in both editions, and the search makes its own. */
const FETCHED = /^(?:(?:drills|review|exams|class)\/.*\.json|manifest\.webmanifest)$/;

/**
 * Writes the Traditional edition beside the pages of a finished build: dist/zh-hant/.
 * Its scripts are copies, because the interface text is one of them; they lie in a folder named by what is in them,
 * so that a browser may keep them for good.
 *
 * @param dist folder of the build
 */
export function writeTraditionalEdition(dist: string, overrides: ZhHant): void {
  const convert = toTraditional(overrides);
  const scripts = readdirSync(`${dist}/_astro`)
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, code: readFileSync(`${dist}/_astro/${name}`, 'utf8') }))
    .map(({ name, code }) => ({ name, code: name.startsWith(TEXT_CHUNK) ? convert.prose(code) : code }));
  if (!scripts.some(({ name }) => name.startsWith(TEXT_CHUNK)))
    throw new Error('the chunk of the interface text is gone');
  const digest = createHash('sha256')
    .update(scripts.map(({ code }) => code).join())
    .digest('hex')
    .slice(0, 8);
  const folder = `${ZH_HANT}${digest}/_astro/`;
  for (const { name, code } of scripts) {
    write(`${dist}${folder}${name}`, code);
  }
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const page of pages) {
    if (`/${page}`.startsWith(ZH_HANT) || page.startsWith(LAUNCH)) continue;
    const read = (): string => readFileSync(`${dist}/${page}`, 'utf8');
    if (page.endsWith('.html'))
      write(`${dist}${ZH_HANT}${page}`, traditionalPage(read(), { convert, scripts: folder }));
    if (FETCHED.test(page)) write(`${dist}${ZH_HANT}${page}`, traditionalData(read(), { convert }));
  }
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
