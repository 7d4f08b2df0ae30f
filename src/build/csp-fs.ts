import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** CSP hash of the one inline script (layouts/early.js), which has to run before the page is painted. */
export const EARLY_SCRIPT_HASH = `sha256-${createHash('sha256')
  .update(readFileSync(new URL('../layouts/early.js', import.meta.url)))
  .digest('base64')}` as const;
