import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { Loopback } from './loopback.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where platforms put a package: anywhere. */
export const FOLDER = '/some/deep/path/';

/** Types that platforms know. Some send scripts of other endings as text, which no browser runs. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wav': 'audio/wav',
};

export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const known = new Map<string, PackageFiles>();

/** A package of the built course, made once by whoever runs the tests: scorm12 --module six-elements. */
export function packed(...order: readonly string[]): PackageFiles {
  const name = order.join(' ');
  const files = known.get(name) ?? pack(...order);
  known.set(name, files);
  return files;
}

/** Makes a package as a trainer would. */
export function pack(...order: readonly string[]): PackageFiles {
  const args = ['src/build/package.ts', ...order];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return unzipSync(readFileSync(`${ROOT}${stdout.slice(0, stdout.indexOf('：'))}`));
}

/** A platform that serves files by their full names only, and shows the package in a frame of its own page. */
export class PackageHost extends Loopback {
  /** What was asked for and is not there, or lies outside of the package. */
  readonly missed: string[] = [];
  readonly #files: PackageFiles;

  constructor(files: PackageFiles) {
    super();
    this.#files = files;
  }

  protected override answer(_: IncomingMessage, response: ServerResponse, path: string): void {
    const file = path.startsWith(FOLDER)
      ? this.#files[decodeURIComponent(path.slice(FOLDER.length))]
      : undefined;
    if (path === '/') {
      response.setHeader('content-type', TYPES['.html'] ?? '');
      response.end(
        `<!doctype html><title>platform</title><link rel="icon" href="data:,"><iframe title="course" width="1200" height="760"></iframe>`,
      );
    } else if (file) {
      response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
      // A version of a package has an address of its own, so platforms have browsers keep it.
      response.setHeader('cache-control', 'max-age=31536000, immutable');
      response.end(file);
    } else {
      this.missed.push(path);
      response.writeHead(404).end();
    }
  }
}
