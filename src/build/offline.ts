import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { packagesOf } from './licences.ts';
import { courseFiles } from './offline-files.ts';

const SOURCE = fileURLToPath(new URL('../offline/service-worker.ts', import.meta.url));

/**
 * Writes the service worker of a finished build: one script, with the list of the build's files in it.
 * @param dist folder of the build
 * @param modules ids of the lessons of every module, in teaching order
 * @returns names of the packages that it is made of
 */
export async function writeServiceWorker(
  dist: string,
  modules: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const files = await courseFiles(dist, modules);
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      __COURSE_FILES__: JSON.stringify(files),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: ['chrome107', 'safari16', 'firefox115'],
      rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })) as Rolldown.RolldownOutput;
  return packagesOf(built.output.flatMap((chunk) => ('moduleIds' in chunk ? chunk.moduleIds : [])));
}
