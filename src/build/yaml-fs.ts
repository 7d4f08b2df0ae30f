import { readFileSync } from 'node:fs';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'astro/zod';
import { AuthorMessage } from './author-messages.ts';
import type { Problem } from './author-messages.ts';

const inChinese = z.locales.zhCN().localeError;

/** A YAML text read with its places, so that a mistake can be shown where the author made it. */
export interface YamlText<T> {
  readonly file: string;
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** @returns the line (from 1) of the value at `path` */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parses YAML and validates it.
 * @param file path to print, relative to the project
 * @param firstLine line of the file where the text starts
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  firstLine = 1,
): YamlText<z.infer<S>> {
  const at = (offset: number): number => treeOf(text).lines.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]): number => {
    const { document } = treeOf(text);
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return firstLine;
  };
  // Held by nothing that outlives the reading.
  const { document } = treeOf(text);
  const wrong = (line: number, detail: string): YamlText<z.infer<S>> => {
    const problem = { file, line, message: AuthorMessage.yaml(detail) };
    return { file, value: undefined, problems: [problem], lineOf };
  };
  const [error] = document.errors;
  if (error) return wrong(at(error.pos[0]), error.message);
  let value: unknown;
  try {
    value = document.toJS();
  } catch (unresolved) {
    // A value that begins with * is an alias to YAML, and only now is it known to name nothing.
    return wrong(lineOfAlias(text, firstLine), unresolved instanceof Error ? unresolved.message : '');
  }
  const result = schema.safeParse(value, { error: inChinese, reportInput: true });
  if (result.success) return { file, value: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path),
    message: AuthorMessage.schema(issue.path, issue),
  }));
  return { file, value: undefined, problems, lineOf };
}

interface Tree {
  readonly text: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/** The one that was made last: places are asked for file by file, and a tree is many times as large as its text. */
let last: Tree | undefined;

function treeOf(text: string): Tree {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  // Pretty errors would print a line of their own, counted from the start of the text.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  last = { text, document, lines };
  return last;
}

function lineOfAlias(text: string, firstLine: number): number {
  const at = text.split('\n').findIndex((line) => /(?:^|[:,[-]\s*)\*/.test(line));
  return Math.max(0, at) + firstLine;
}

/** Reads a YAML file of the project. @throws when the file cannot be read */
export function readYaml<S extends z.ZodType>(root: string, file: string, schema: S): YamlText<z.infer<S>> {
  return parseYaml(file, readFileSync(`${root}/${file}`, 'utf8'), schema);
}
