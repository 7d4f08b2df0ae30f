import { LESSON_TAGS } from '../content-schema/lesson.ts';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';

const FRONTMATTER = /^---\n[\s\S]*?\n---\n/;
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>/g;

/**
 * Checks the tags of a lesson's text before Astro does, whose messages are in English.
 * @param file path to print, relative to the project
 * @param text of the whole file
 */
export function checkMarkup(file: string, text: string): Problem[] {
  const from = FRONTMATTER.exec(text)?.[0].length ?? 0;
  const problem = (at: number, message: string): Problem => ({
    file,
    line: text.slice(0, at).split('\n').length,
    message,
  });
  const body = ' '.repeat(from) + text.slice(from);
  const open: { name: string; at: number }[] = [];
  const problems = [...body.matchAll(TAG)].flatMap((match): Problem[] => {
    const [, slash, name = '', rest = ''] = match;
    const tag = LESSON_TAGS[name];
    if (!tag) return [problem(match.index, AuthorMessage.unknownTag(name))];
    if (slash !== '') {
      if (open.at(-1)?.name !== name) return [problem(match.index, AuthorMessage.strayEnd(name))];
      open.pop();
      return [];
    }
    if (!attributesFit(rest, tag)) return [problem(match.index, AuthorMessage.tagForm(name, tag))];
    if (tag.holds) open.push({ name, at: match.index });
    return [];
  });
  const left = body.replace(TAG, (tag) => ' '.repeat(tag.length));
  return [
    ...problems,
    ...open.map(({ name, at }) => problem(at, AuthorMessage.noEnd(name))),
    ...[...left.matchAll(/[<{}]/g)].map((match) => problem(match.index, AuthorMessage.strayMark(match[0]))),
  ].sort((one, other) => one.line - other.line);
}

function attributesFit(rest: string, tag: (typeof LESSON_TAGS)[string] & object): boolean {
  const { attributes, optional = [], holds } = tag;
  const written = [
    ...attributes.map((name) => `\\s+${name}="[^"]+"`),
    ...optional.map((name) => `(?:\\s+${name}="[^"]+")?`),
  ].join('');
  return new RegExp(holds ? `^${written}\\s*$` : `^${written}\\s*/$`).test(rest);
}
