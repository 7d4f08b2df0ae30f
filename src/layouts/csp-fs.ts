import { readFileSync } from 'node:fs';
import { inlineHash } from './inline-script.ts';

/** CSP hash of the one inline script of every page (layouts/early.js), which has to run before the page is painted. */
export const EARLY_SCRIPT_HASH = inlineHash(readFileSync(new URL('early.js', import.meta.url), 'utf8'));
