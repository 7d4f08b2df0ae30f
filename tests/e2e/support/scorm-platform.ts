import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Loopback } from './loopback.ts';
import { FOLDER, TYPES } from './package-host.ts';
import type { PackageFiles } from './package-host.ts';

export type Standard = 'scorm12' | 'scorm2004';

const RUNTIME = {
  scorm12: { script: 'scorm12.js', api: 'API', made: 'Scorm12API' },
  scorm2004: { script: 'scorm2004.js', api: 'API_1484_11', made: 'Scorm2004API' },
} as const;

/** @returns the name by which pages find the API */
export function apiOf(standard: Standard): string {
  return RUNTIME[standard].api;
}

/** What the platform has of its learner, below `cmi`. */
export interface Kept {
  readonly suspend_data?: string;
  readonly [element: string]: unknown;
}

/** A platform of one learner: scorm-again in its page, what is committed on the server, the package in a frame. */
export class ScormPlatform extends Loopback {
  /** What was committed last; null: never anything. */
  kept: Kept | null = null;
  /** How the course is opened: in review where it was completed before, as Moodle does it. */
  mode: 'normal' | 'review' | 'browse' = 'normal';
  /** Whether a commit is answered by an error. */
  isBroken = false;
  readonly #standard: Standard;
  readonly #files: PackageFiles;

  constructor(standard: Standard, files: PackageFiles) {
    super();
    this.#standard = standard;
    this.#files = files;
  }

  protected override answer(request: IncomingMessage, response: ServerResponse, path: string): void {
    const file = this.#files[path.slice(FOLDER.length)];
    if (path === '/') response.setHeader('content-type', TYPES['.html'] ?? '').end(this.#page());
    else if (path === '/runtime.js')
      response.setHeader('content-type', 'text/javascript').end(this.#runtime());
    else if (path === '/commit')
      void bodyOf(request).then((text) => {
        if (!this.isBroken) this.kept = (JSON.parse(text) as { readonly cmi: Kept }).cmi;
        response.writeHead(this.isBroken ? 500 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ result: String(!this.isBroken), errorCode: this.isBroken ? 101 : 0 }));
      });
    else if (file && path.startsWith(FOLDER))
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain').end(file);
    else response.writeHead(404).end();
  }

  #runtime(): Buffer {
    const { script } = RUNTIME[this.#standard];
    return readFileSync(
      fileURLToPath(new URL(`../../../node_modules/scorm-again/dist/${script}`, import.meta.url)),
    );
  }

  #page(): string {
    const { api, made } = RUNTIME[this.#standard];
    const learner = { student_id: 's1', student_name: '张, 三', learner_id: 's1', learner_name: '张, 三' };
    const { core, ...kept } = this.kept ?? {};
    // SCORM 1.2 has a part of its own for what 2004 has at the top.
    const data =
      this.#standard === 'scorm12'
        ? { ...kept, core: { ...(core as object), ...learner, lesson_mode: this.mode } }
        : { ...kept, ...learner, mode: this.mode };
    return `<!doctype html><html lang="zh-CN"><head><title>学习平台</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width">
      <style>body { margin: 0 } iframe { display: block; width: 100vw; height: 100vh; border: 0 }</style>
      <script src="/runtime.js"></script><script>
      window.${api} = new ${made}({ autocommit: false, logLevel: 5, lmsCommitUrl: '/commit' });
      ${api}.loadFromJSON(${JSON.stringify(data).replaceAll('<', '\\u003c')}, '');
      </script></head><body><iframe title="课程包" src="${FOLDER}launch/index.html"></iframe></body></html>`;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
