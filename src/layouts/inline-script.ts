import { createHash } from 'node:crypto';

/** @returns a script as it stands in a page: its comments are for us, and every visitor would pay for them */
export function inlineScript(source: string): string {
  return source.replace(/^\s*\/\/.*\n/gm, '');
}

/** @returns CSP hash of a script that stands in a page so */
export function inlineHash(source: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(inlineScript(source)).digest('base64')}`;
}
