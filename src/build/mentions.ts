/** @returns names of scripts, styles and data that a page, script or style sheet names, without their folders */
export function mentionedFiles(text: string): readonly string[] {
  return [...new Set(text.match(/[\w.@-]+\.(?:json|js|css)\b/g))];
}
