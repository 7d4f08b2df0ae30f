/** @returns a script as it stands in a page: its comments are for us, and every visitor would pay for them */
export function inlineScript(source: string): string {
  return source.replace(/^\s*\/\/.*\n/gm, '');
}
