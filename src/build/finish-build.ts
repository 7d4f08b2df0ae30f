import { writeFileSync } from 'node:fs';
import type { ZhHant } from '../content-schema/zh-hant.ts';
import { stopOn } from './author-messages.ts';
import { readContent } from './content-fs.ts';
import { writeBanks } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';
import { moveIslandData } from './island-data.ts';
import { checkListed, writeLicences } from './licences.ts';
import { manifest, manifestJsonSchema, validateManifest } from './manifest.ts';
import { writeServiceWorker } from './offline.ts';
import { writeSearch } from './search-fs.ts';
import { strayStars } from './stray-stars.ts';
import { writeTraditionalEdition } from './zh-hant/edition-fs.ts';
import { ZH_HANT } from './zh-hant/page.ts';

/**
 * Makes what is made of built pages, and the data that the pages fetch: licences, the public manifest, the papers'
 * banks, the Traditional edition, the search index, the service worker.
 * @param root folder of the course, with Astro's pages in `dist`
 * @throws Error saying what is wrong with the pages or the packages
 */
export async function finishBuild(root: string): Promise<void> {
  const dist = `${root}/dist`;
  stopOn(strayStars(dist));
  const listed = writeLicences(dist, root);
  const course = writeCourse(dist, root);
  if (!course) return;
  writeTraditionalEdition(dist, course.zhHant);
  writeSearch(dist, ['/', ZH_HANT]);
  moveIslandData(dist);
  checkListed(await writeServiceWorker(dist, course.modules), listed);
}

interface Written {
  readonly zhHant: ZhHant;
  /** Ids of the lessons of every module, in teaching order. */
  readonly modules: readonly (readonly string[])[];
}

/** Writes what is made of the content alone, and lets the content go. */
function writeCourse(dist: string, root: string): Written | undefined {
  const { content } = readContent(root);
  if (!content) return undefined;
  const value = manifest(content);
  validateManifest(value);
  writeFileSync(`${dist}/course.json`, JSON.stringify(value, null, 1));
  writeFileSync(`${dist}/course.schema.json`, JSON.stringify(manifestJsonSchema, null, 1));
  writeBanks(dist, root, makeBank(content));
  return { zhHant: content.zhHant, modules: content.course.modules.map(({ lessons }) => lessons) };
}
