import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ZhHant } from '../content-schema/zh-hant.ts';
import { printProblems } from './author-messages.ts';
import type { Problem } from './author-messages.ts';
import { checkContent } from './check-content.ts';
import { readContent } from './content-fs.ts';
import type { Content } from './content-fs.ts';
import { writeBanks } from './exam-archive-fs.ts';
import { makeBank } from './exam-bank.ts';
import { bankServer } from './exam-server.ts';
import { writeServiceWorker } from './offline.ts';
import { moveIslandData } from './island-data.ts';
import { checkListed, listLicences, writeLicences } from './licences.ts';
import { writeSearch } from './search-fs.ts';
import { strayStars } from './stray-stars.ts';
import { writeTraditionalEdition } from './zh-hant/edition-fs.ts';
import { ZH_HANT } from './zh-hant/page.ts';
import { manifest, manifestJsonSchema, validateManifest } from './manifest.ts';

/** Content checks before the build, stray markup and the public manifest after it. */
export function courseBuild(): AstroIntegration {
  const root = process.cwd();
  let content: Content | undefined;
  return {
    name: 'course-build',
    hooks: {
      'astro:config:setup': ({ command, updateConfig, addClientDirective }) => {
        addClientDirective({ name: 'near', entrypoint: './src/enhance/near.ts' });
        const checked = checkContent(root);
        // Before Astro reads the same files: its own message would be in English and name no line.
        if (command === 'build') stopOn(checked.problems);
        // A build reads it again when its pages are written: it would lie beside them all the while.
        if (command !== 'build') content = checked.content;
        const version = checked.content?.version ?? '';
        updateConfig({
          vite: {
            define: { __COURSE_VERSION__: JSON.stringify(version) },
            plugins: [listLicences()],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        // While an author edits: say at once what is wrong, and keep serving.
        const check = (): void => {
          const { content: now, problems } = checkContent(root);
          // The papers keep to what was last sound.
          if (problems.length === 0) content = now;
          if (problems.length > 0) logger.error(`\n${printProblems(problems)}`);
        };
        server.watcher.on('change', (file) => {
          if (file.startsWith(`${root}/content/`)) check();
        });
        check();
        server.middlewares.use(bankServer(root, () => content));
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        stopOn(strayStars(dist));
        mkdirSync(dist, { recursive: true });
        const folder = dist.replace(/[\\/]$/, '');
        const listed = writeLicences(folder, root);
        const course = writeCourse(folder, root);
        if (!course) return;
        writeTraditionalEdition(folder, course.zhHant);
        writeSearch(folder, ['/', ZH_HANT]);
        moveIslandData(folder);
        checkListed(await writeServiceWorker(folder, course.modules), listed);
      },
    },
  };
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

/** @throws Error listing the problems, if there are any */
function stopOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new Error(`内容检查没有通过\n${printProblems(problems)}`);
}
