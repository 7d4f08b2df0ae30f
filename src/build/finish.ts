import { fileURLToPath } from 'node:url';
import { finishBuild } from './finish-build.ts';

// The second half of `npm run build`.
try {
  await finishBuild(fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, ''));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
