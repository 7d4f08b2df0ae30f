import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inlineScript } from './inline-script.ts';

/** CSP hash of the one inline script (layouts/early.js), which has to run before the page is painted. */
export const EARLY_SCRIPT_HASH = `sha256-${createHash('sha256')
  .update(inlineScript(readFileSync(new URL('early.js', import.meta.url), 'utf8')))
  .digest('base64')}` as const;
