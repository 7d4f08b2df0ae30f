// `npm run build`: Astro makes the pages; then, in a process of its own, what is made of built pages. What the first held in
// memory is given back before the second begins: a course a hundred times as large is built in less than 2 GB.
import { spawnSync } from 'node:child_process';

/** Megabytes of JavaScript values before Node.js tidies up in earnest; a hundred times the course is built with them. */
const HEAP = '--max-old-space-size=850';
/** The bundler and the C library give freed memory back at once, instead of keeping it for later. */
const GIVE_BACK = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' };

for (const program of [['scripts/astro.mjs', 'build'], ['src/build/finish.ts']]) {
  const env = { ...GIVE_BACK, ...process.env };
  const { status } = spawnSync(process.execPath, [HEAP, ...program], { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
